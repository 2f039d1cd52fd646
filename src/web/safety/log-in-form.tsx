import type { FC } from 'hono/jsx';

interface LogInFormProps {
  readonly formToken: string;
  /** Where to go afterwards. */
  readonly place: string;
  readonly name?: string;
  /** What went wrong the last time. */
  readonly trouble?: string;
}

/** Name and password; without a frame of its own. */
export const LogInForm: FC<LogInFormProps> = ({ formToken, place, name = '', trouble }) => (
  <form class="log-in" action="/logga-in" method="post">
    {trouble === undefined ? null : (
      <p class="note bad" role="alert" id="trouble">
        {trouble}
      </p>
    )}
    <input type="hidden" name="token" value={formToken} />
    <input type="hidden" name="till" value={place} />
    <p>
      <label for="namn">Namn</label>
      <input
        type="text"
        id="namn"
        name="namn"
        value={name}
        autocomplete="username"
        maxlength={80}
        required
        autofocus={name === ''}
        {...(trouble === undefined ? {} : { 'aria-describedby': 'trouble' })}
      />
    </p>
    <p>
      <label for="losenord">Lösenord</label>
      <input
        type="password"
        id="losenord"
        name="losenord"
        autocomplete="current-password"
        maxlength={200}
        required
        autofocus={name !== ''}
      />
    </p>
    <p>
      <button type="submit">Logga in</button>
    </p>
  </form>
);

/** Ends the session; for one who came by a proxy's word that is the proxy's matter. */
export const LogOutForm: FC<{ readonly formToken: string }> = ({ formToken }) => (
  <form action="/logga-ut" method="post">
    <input type="hidden" name="token" value={formToken} />
    <button type="submit">Logga ut</button>
  </form>
);
