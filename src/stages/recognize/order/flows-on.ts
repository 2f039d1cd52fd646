import { textOf } from './cut-fragments.ts';
import type { Fragment } from './cut-fragments.ts';

// "ersättare och övriga", but not "a) ", "b." and "att", which begin an item of a list
const midSentence = /^["”(]?\p{Ll}(?!\p{L}{0,2}[.)](?:\s|$))/u;
const listWord = /^(?:att|samt|och)$/u;
const brokenWord = /\p{L}-$/u;

/** True where a line goes on with what the one above it says: in the middle of a sentence, or of a word. */
export function flowsOn(above: Fragment | undefined, line: Fragment): boolean {
  if (breaksWord(above)) return true;
  const text = textOf(line);
  return midSentence.test(text) && !listWord.test(text);
}

/** True for a line that ends within a word. */
export function breaksWord(line: Fragment | undefined): boolean {
  return line !== undefined && brokenWord.test(textOf(line));
}
