import { standings } from '../lexicon/lexicon.ts';
import type { DocumentWords } from '../words/document-words.ts';
import type { WordReading } from '../words/word-reading.ts';

const rule = 'join-split-word';
const shortestWhole = 6;
const splitCost = 5;

/**
 * A word that recognition has set apart: `sam ordning`, `ord förande`. Only where one of the two is no word and the
 * whole is one; null else.
 */
export function joinSplitWord(first: string, second: string, words: DocumentWords): WordReading | null {
  const whole = first + second;
  if (whole.length < shortestWhole || !/^\p{L}\p{Ll}+$/u.test(whole)) return null;
  if (words.standing(first) >= standings.listed && words.standing(second) >= standings.listed) return null;
  if (words.standing(whole) < standings.listed) return null;
  return {
    text: whole,
    rule,
    channelCost: splitCost,
    isStripped: false,
    isPlain: false,
    isName: false,
    terms: [words.term(whole)],
    wordCost: words.cost(whole),
  };
}
