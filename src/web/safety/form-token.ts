import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Of this process alone: a page that was shown before a restart has to be shown anew. */
const key = randomBytes(32);

/**
 * What goes with every form and is known by nobody but the page: made of what the browser proves itself with (the token of
 * a session, or of the form cookie), which no page of another's can read.
 */
export function formTokenOf(browser: string): string {
  return createHmac('sha256', key).update(browser).digest('base64url');
}

export function isFormToken(given: string, browser: string): boolean {
  const wanted = Buffer.from(formTokenOf(browser));
  const own = Buffer.from(given);
  return own.length === wanted.length && timingSafeEqual(own, wanted);
}
