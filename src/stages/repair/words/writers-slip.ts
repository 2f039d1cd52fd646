import { standings } from '../lexicon/lexicon.ts';
import type { DocumentWords } from './document-words.ts';
import { readingCost, type WordReading } from './word-reading.ts';

/**
 * True for what a writer who leaves out one of two letters writes as readily as recognition that loses rings and dots:
 * `at` is att sooner than åt.
 *
 * @param restored what recognition may have lost of the word, likeliest first.
 */
export function isWritersSlip(word: string, restored: readonly WordReading[], words: DocumentWords): boolean {
  const [best] = restored;
  if (best === undefined) return false;
  return [...word].some((letter, index) => {
    const doubled = word.slice(0, index) + letter + word.slice(index);
    return words.standing(doubled) !== standings.unknown && words.cost(doubled) < readingCost(best);
  });
}
