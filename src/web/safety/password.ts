import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { ScryptOptions } from 'node:crypto';

/** What a hash costs: 32 MB and a few tenths of a second. OWASP's Password Storage Cheat Sheet, scrypt. */
const cost = { N: 32_768, r: 8, p: 3 };
const saltBytes = 16;
const hashBytes = 32;

/** Fewer characters than this are guessed too soon. */
export const leastPassword = 10;
/** More than this are not hashed: nobody types them. */
export const mostPassword = 200;

/** `scrypt$32768$8$3$salt$hash`, salt and hash in base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(saltBytes);
  const hash = await derive(password, salt, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/**
 * Whether a password is the one that a hash was made of. It takes as long for one that is wrong, and for a user that there
 * is not (null), as for the right one.
 */
export async function checkPassword(password: string, stored: string | null): Promise<boolean> {
  const [, N, r, p, salt = '', hash = ''] = (stored ?? nobodys).split('$');
  const wanted = Buffer.from(hash, 'base64url');
  const options = { N: Number(N), r: Number(r), p: Number(p) };
  const given = await derive(password, Buffer.from(salt, 'base64url'), options);
  return given.length === wanted.length && timingSafeEqual(given, wanted) && stored !== null;
}

/** A hash of nothing that anybody can type. */
const nobodys = ['scrypt', cost.N, cost.r, cost.p, 'A'.repeat(22), 'A'.repeat(43)].join('$');

/** Characters that look the same are the same, whichever keyboard they come from. */
function derive(password: string, salt: Buffer, { N, r, p }: typeof cost): Promise<Buffer> {
  const options: ScryptOptions = { N, r, p, maxmem: 256 * N * r };
  return new Promise((resolve, reject) => {
    scrypt(password.slice(0, mostPassword).normalize('NFKC'), salt, hashBytes, options, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}
