import type { Visitor } from '../visitor.ts';

/** What anybody may ask for: the log-in page and what it looks like. */
export function isOpenToAll(path: string): boolean {
  return path === '/logga-in' || path.startsWith('/static/');
}

/** What programs ask for, and are answered in English. */
export function isApi(path: string): boolean {
  return path.startsWith('/api/');
}

/** What changes nothing. */
export function isReading(method: string): boolean {
  return ['GET', 'HEAD', 'OPTIONS'].includes(method);
}

/** Reading and correcting are for whoever signs in, or sits at the machine that serves it alone. */
export function isWelcome({ how }: Visitor): boolean {
  return how !== 'unknown';
}

/** Personal identity numbers are for those alone whose name is known for certain: that is what is written down. */
export function canOpenPersonalNumbers({ how }: Visitor): boolean {
  return how === 'signed-in';
}

/** The protocol that a page, a picture or an answer of the API is about; null where it is about none. */
export function protocolOf(path: string): string | null {
  const id = /^(?:\/api\/v1)?\/(?:protokoll|bild|meetings|protocols|minutes)\/([^/]+)(?:\/|$)/u.exec(
    path,
  )?.[1];
  return id === undefined ? null : id.replace(/\.[a-z]+$/u, '');
}

/** Where to go after signing in: an address of this site, whatever was asked for. */
export function placeAfter(asked: string | undefined): string {
  return asked !== undefined && /^\/(?![/\\])[^\\\p{C}]*$/u.test(asked) && !asked.startsWith('/logga-')
    ? asked
    : '/';
}
