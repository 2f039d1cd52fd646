import { hashPair, hashWord } from '../../src/stages/repair/language/hash-table.ts';

/** How often each word, and each pair of words that follow each other, stands in a corpus. Words in small letters. */
export interface Counts {
  readonly total: number;
  readonly words: ReadonlyMap<string, number>;
  /** By the two words with a space between. */
  readonly pairs: ReadonlyMap<string, number>;
}

export function countWords(sentences: readonly (readonly string[])[]): Counts {
  const words = new Map<string, number>();
  const pairs = new Map<string, number>();
  let total = 0;
  for (const sentence of sentences) {
    let previous: string | null = null;
    for (const term of sentence) {
      const word = term.toLowerCase();
      if (previous !== null) {
        total += 1;
        words.set(word, (words.get(word) ?? 0) + 1);
        const pair = `${previous} ${word}`;
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      }
      previous = word;
    }
  }
  return { total, words: sorted(words), pairs: sorted(pairs) };
}

/** The same counts give the same bytes, in whatever order the texts came. */
function sorted(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

export function pairKey(pair: string): number {
  const space = pair.indexOf(' ');
  return hashPair(hashWord(pair.slice(0, space)), hashWord(pair.slice(space + 1)));
}
