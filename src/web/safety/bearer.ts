import { createHash, randomBytes } from 'node:crypto';

/** So that what finds secrets in files knows one. */
const mark = 'paragraf_';

/** A new token, for the program alone. Hex, as no part of a hash is taken for a personal identity number and covered. */
export function newToken(): string {
  return `${mark}${randomBytes(32).toString('hex')}`;
}

/** What is kept of a token, of a program or of a session. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** The token that a program sends: `Authorization: Bearer …`. Null where it sends none. */
export function bearerOf(authorization: string | undefined): string | null {
  return /^bearer +([\w~+/.-]+=*) *$/iu.exec(authorization ?? '')?.[1] ?? null;
}
