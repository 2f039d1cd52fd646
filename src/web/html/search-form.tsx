import type { FC } from 'hono/jsx';

/** The box that questions are typed in. */
export const SearchBox: FC<{ readonly query?: string; readonly autofocus?: boolean }> = ({
  query = '',
  autofocus = false,
}) => (
  <div class="search-box">
    <input
      type="search"
      name="q"
      value={query}
      maxlength={400}
      aria-label="Sök i protokollen"
      autofocus={autofocus}
      autocomplete="off"
      spellcheck={true}
    />
    <button type="submit">Sök</button>
  </div>
);
