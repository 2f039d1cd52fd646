import type { Context } from 'hono';
import type { Settings } from '../../config.ts';
import type { Visitor, WebEnv } from '../visitor.ts';
import { isApi } from './access.ts';
import { connectionAddress } from './address-of.ts';
import { bearerOf } from './bearer.ts';
import type { Cookies } from './cookies.ts';
import { formTokenOf } from './form-token.ts';
import { isLoopback } from './listening.ts';
import type { People } from './people.ts';
import { readUserHeader } from './trusted-user.ts';

interface Known {
  readonly people: People;
  readonly cookies: Cookies;
  readonly settings: Pick<Settings, 'webHost' | 'trustUserHeader'>;
  readonly isProxy: (address: string | null) => boolean;
  /** Who sits at this machine. */
  readonly ownName: string;
}

/** Who asks, and what their browser proves its forms with: the visitor's form token is made of it. */
export interface Identity {
  readonly visitor: Visitor;
  readonly browser: string;
}

/**
 * Who asks: a program by its token, people by the proxy's word, by a session, or because they sit at this machine. A program
 * that sends a token is nobody else.
 */
export function identify(context: Context<WebEnv>, known: Known): Identity {
  const sent = tokenForApi(context);
  if (sent !== null) return programOf(sent, known);
  const token = known.cookies.session(context);
  const named = nameFromProxy(context, known);
  const signedIn = token === null || named !== null ? null : known.people.whoHas(token);
  if (token !== null && signedIn !== null) return identity(signedIn, 'signed-in', token);
  const browser = known.cookies.form(context);
  if (named !== null) return identity(named, 'signed-in', `${named}\n${browser}`);
  return isAtTheComputer(context, known)
    ? identity(known.ownName, 'at-the-computer', browser)
    : identity(null, 'unknown', browser);
}

/** A token is for the API: it opens no page. */
export function tokenForApi(context: Context<WebEnv>): string | null {
  return isApi(context.req.path) ? bearerOf(context.req.header('authorization')) : null;
}

function programOf(token: string, { people }: Known): Identity {
  const program = people.whichProgram(token);
  if (program === null) return identity(null, 'unknown', token);
  return identity(program.name, program.mayCorrect ? 'correcting-program' : 'reading-program', token);
}

function identity(name: string | null, how: Visitor['how'], browser: string): Identity {
  return { visitor: { name, how, formToken: formTokenOf(browser) }, browser };
}

function nameFromProxy(context: Context<WebEnv>, { settings, isProxy }: Known): string | null {
  const { trustUserHeader } = settings;
  if (trustUserHeader === null || !isProxy(connectionAddress(context))) return null;
  return readUserHeader(context.req.header(trustUserHeader));
}

/** Served to this machine alone, to nobody in particular, and not handed on from elsewhere. */
function isAtTheComputer(context: Context<WebEnv>, { settings, people }: Known): boolean {
  const isHandedOn = ['x-forwarded-for', 'forwarded', 'via'].some(
    (name) => context.req.header(name) !== undefined,
  );
  const isAlone = isLoopback(settings.webHost) && settings.trustUserHeader === null;
  return isAlone && !isHandedOn && !people.hasUsers();
}
