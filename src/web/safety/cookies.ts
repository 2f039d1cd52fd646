import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { CookieOptions } from 'hono/utils/cookie';
import type { WebEnv } from '../visitor.ts';
import { wholeTime } from './people.ts';

/** Of the session; and of a browser without one, so that its forms are its own. */
const names = { session: 'paragraf', form: 'paragraf-form' } as const;

/** How cookies are kept: by https alone where the pages are reached so. */
export class Cookies {
  private readonly options: CookieOptions;

  constructor(pageAddress: string | null) {
    const secure = pageAddress?.startsWith('https:') === true;
    // Lax: a link in the morning report, opened in a mail program, finds its reader signed in.
    const common: CookieOptions = { httpOnly: true, sameSite: 'Lax', path: '/', secure };
    // The browser takes a cookie of such a name only by https, for this host and all of it.
    this.options = secure ? { ...common, prefix: 'host' } : common;
  }

  session(context: Context<WebEnv>): string | null {
    return this.read(context, 'session');
  }

  begin(context: Context<WebEnv>, token: string): void {
    setCookie(context, names.session, token, { ...this.options, maxAge: wholeTime / 1000 });
  }

  end(context: Context<WebEnv>): void {
    deleteCookie(context, names.session, this.options);
  }

  /** What this browser is known by; it is given something where it has nothing yet. */
  form(context: Context<WebEnv>): string {
    const known = this.read(context, 'form');
    if (known !== null && /^[\w-]{43}$/u.test(known)) return known;
    const fresh = randomBytes(32).toString('base64url');
    setCookie(context, names.form, fresh, this.options);
    return fresh;
  }

  private read(context: Context<WebEnv>, which: keyof typeof names): string | null {
    const found =
      this.options.prefix === undefined
        ? getCookie(context, names[which])
        : getCookie(context, names[which], 'host');
    return found ?? null;
  }
}
