import { distance } from 'fastest-levenshtein';
import { alignWords } from './align-words.ts';
import type { Pair } from './align-words.ts';
import { withoutPunctuation, wordsOfText } from './words-of-text.ts';

/** A word that came out wrong, with its neighbours in the truth. */
export interface WordCase {
  readonly kind: 'wrong' | 'harmed';
  readonly truth: string;
  readonly read: string;
  readonly context: string;
}

/** Counts of one text against its truth. Rates are errors divided by words (or letters) of the truth. */
export interface WordFigures {
  readonly words: number;
  readonly wrongBefore: number;
  readonly wrongAfter: number;
  /** The same with punctuation around words left out of account. */
  readonly wrongBeforeNormalised: number;
  readonly wrongAfterNormalised: number;
  readonly letters: number;
  /** Letter errors, summed over the aligned words. */
  readonly letterErrorsBefore: number;
  readonly letterErrorsAfter: number;
  /** Words that were right before repair and are not after. */
  readonly harmed: number;
  readonly cases: readonly WordCase[];
}

/** Compares a text before and after repair with its truth. */
export function measureWords(truth: string, before: string, after: string): WordFigures {
  const words = wordsOfText(truth);
  const first = compare(words, wordsOfText(before));
  const last = compare(words, wordsOfText(after));
  const plain = words.map(withoutPunctuation);
  const harmed = [...first.right].filter((index) => !last.right.has(index));
  return {
    words: words.length,
    wrongBefore: first.errors,
    wrongAfter: last.errors,
    wrongBeforeNormalised: compare(plain, wordsOfText(before).map(withoutPunctuation)).errors,
    wrongAfterNormalised: compare(plain, wordsOfText(after).map(withoutPunctuation)).errors,
    letters: words.reduce((sum, word) => sum + word.length, 0),
    letterErrorsBefore: first.letterErrors,
    letterErrorsAfter: last.letterErrors,
    harmed: harmed.length,
    cases: casesOf(words, last, new Set(harmed)),
  };
}

interface Comparison {
  readonly errors: number;
  readonly letterErrors: number;
  /** Indexes of truth words that were read right. */
  readonly right: ReadonlySet<number>;
  readonly wrong: readonly Pair[];
  readonly read: readonly string[];
}

function compare(truth: readonly string[], read: readonly string[]): Comparison {
  const pairs = alignWords(truth, read);
  const isRight = (pair: Pair): boolean =>
    pair.truth !== null && pair.read !== null && truth[pair.truth] === read[pair.read];
  const wrong = pairs.filter((pair) => !isRight(pair));
  const right = new Set(pairs.filter(isRight).map((pair) => pair.truth ?? -1));
  const letterErrors = wrong.reduce(
    (sum, pair) => sum + distance(wordAt(truth, pair.truth), wordAt(read, pair.read)),
    0,
  );
  return { errors: wrong.length, letterErrors, right, wrong, read };
}

function wordAt(words: readonly string[], index: number | null): string {
  return index === null ? '' : (words[index] ?? '');
}

function casesOf(truth: readonly string[], last: Comparison, harmed: ReadonlySet<number>): WordCase[] {
  let place = 0;
  return last.wrong.map((pair) => {
    place = pair.truth ?? place;
    return {
      kind: pair.truth !== null && harmed.has(pair.truth) ? 'harmed' : 'wrong',
      truth: wordAt(truth, pair.truth),
      read: wordAt(last.read, pair.read),
      context: truth.slice(Math.max(0, place - 3), place + 4).join(' '),
    };
  });
}
