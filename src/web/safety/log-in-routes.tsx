import type { Context } from 'hono';
import { Layout } from '../html/layout.tsx';
import { respond } from '../html/respond.ts';
import type { WebApp } from '../web-app.ts';
import type { WebEnv } from '../visitor.ts';
import { placeAfter } from './access.ts';
import type { Cookies } from './cookies.ts';
import { LogInForm, LogOutForm } from './log-in-form.tsx';
import type { People } from './people.ts';
import type { Rates } from './rates.ts';
import { inWhile } from './refuse.tsx';

interface LogInTools {
  readonly people: People;
  readonly cookies: Cookies;
  readonly rates: Rates;
  readonly addressOf: (context: Context<WebEnv>) => string;
}

interface Tried {
  readonly place: string;
  readonly name?: string;
  readonly trouble?: string;
}

const wrong = 'Namnet eller lösenordet stämmer inte.';

/** Signing in and out. */
export function addLogInRoutes(app: WebApp, tools: LogInTools): void {
  app.get('/logga-in', async (context) => {
    const place = placeAfter(context.req.query('till'));
    return context.get('visitor').how === 'unknown'
      ? logInPage(context, { place }, 200)
      : context.redirect(place, 303);
  });
  app.post('/logga-in', (context) => signIn(context, tools));
  app.get('/logga-ut', (context) => {
    const visitor = context.get('visitor');
    return respond(
      context,
      <Layout title="Logga ut" visitor={visitor}>
        <h1>Logga ut</h1>
        <p>{`Du är inloggad som ${visitor.name}.`}</p>
        <LogOutForm formToken={visitor.formToken} />
      </Layout>,
    );
  });
  app.post('/logga-ut', async (context) => {
    const token = tools.cookies.session(context);
    if (token !== null) await tools.people.signOut(token);
    tools.cookies.end(context);
    return context.redirect('/logga-in', 303);
  });
}

async function signIn(context: Context<WebEnv>, tools: LogInTools): Promise<Response> {
  const { people, cookies, rates, addressOf } = tools;
  const form = await context.req.parseBody();
  const [name, password, till] = ['namn', 'losenord', 'till'].map((field) => textOf(form[field]));
  const tried = { name: (name ?? '').trim(), place: placeAfter(till) };
  const address = addressOf(context);
  const seconds = await rates.trySignIn(tried.name, address);
  if (seconds > 0) {
    context.header('retry-after', String(seconds));
    return logInPage(context, { ...tried, trouble: tooManyTries(seconds) }, 429);
  }
  const token = await people.signIn(tried.name, password ?? '');
  if (token === null) return logInPage(context, { ...tried, trouble: wrong }, 401);
  await rates.signedIn(tried.name, address);
  cookies.begin(context, token);
  return context.redirect(tried.place, 303);
}

function textOf(field: unknown): string {
  return typeof field === 'string' ? field : '';
}

function tooManyTries(seconds: number): string {
  return `För många försök att logga in. Försök igen ${inWhile(seconds)}.`;
}

function logInPage(context: Context<WebEnv>, tried: Tried, status: 200 | 401 | 429): Promise<Response> {
  const visitor = context.get('visitor');
  context.header('cache-control', 'no-store');
  return respond(
    context,
    <Layout title="Logga in" visitor={visitor}>
      <h1>Logga in</h1>
      <LogInForm formToken={visitor.formToken} {...tried} />
    </Layout>,
    status,
  );
}
