import { Buffer } from 'node:buffer';

/** All that is kept in one byte each: å ä ö § as well. */
const oneByteEach = /^[\0-\xff]*$/u;

/**
 * The same text, kept in one byte a letter where that is enough. A piece of a longer text with one dash in it is kept in two
 * bytes a letter as that one is, and V8 makes each pattern anew for such text, at several times the cost.
 */
export function narrowText(text: string): string {
  return oneByteEach.test(text) ? Buffer.from(text, 'latin1').toString('latin1') : text;
}
