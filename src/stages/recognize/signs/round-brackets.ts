import type { MergedWord } from '../readings/merge-readings.ts';
import { readAs } from '../readings/read-as.ts';

// "{S)", "(M}," and "{5)": a party, or the number of pages
const curly = /^[({]([^(){}]+)[)}]([.,:;]*)$/u;

/** "{S)" as (S): minutes have no curly brackets, and coarse print makes them of round ones. */
export function roundBrackets(word: MergedWord): MergedWord {
  const [, inside, after] = /[{}]/u.test(word.text) ? (curly.exec(word.text) ?? []) : [];
  return inside === undefined || after === undefined ? word : readAs(word, `(${inside})${after}`);
}
