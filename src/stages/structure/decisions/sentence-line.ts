import { lettersOf } from '../letters-of.ts';
import type { Line } from '../read-lines.ts';

/** Tells the line, of a part's, in which a sentence begins; the first where hyphens or spaces hide it. */
export function sentenceLines(lines: readonly Line[]): (sentence: string) => Line | undefined {
  const ends: number[] = [];
  let letters = '';
  for (const { text } of lines) {
    letters += lettersOf(text);
    ends.push(letters.length);
  }
  return (sentence) => {
    const start = letters.indexOf(lettersOf(sentence));
    return lines[ends.findIndex((end) => end > start)];
  };
}
