import { createHash } from 'node:crypto';

/** The id of a matter: a hash of what it is, as JSON. 16 hex digits. */
export function reviewId(what: string): string {
  return createHash('sha256').update(what).digest('hex').slice(0, 16);
}

/**
 * Tells a line as it was shown from the same line when it reads otherwise: a hash of what was read and of the clean text. A
 * page that asks for a decision need not send the line itself.
 */
export function lineVersion(sourceText: string | null, cleanText: string | null): string {
  return reviewId(JSON.stringify([sourceText, cleanText]));
}
