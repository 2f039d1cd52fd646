import { standings } from '../lexicon/lexicon.ts';
import type { DocumentWords } from '../words/document-words.ts';
import { startsWithCapital } from '../words/letter-case.ts';
import type { WordReading } from '../words/word-reading.ts';
import type { WordRules } from '../words/word-rules.ts';

const rule = 'join-split-word';
const shortestWhole = 6;
/** Few letters are a compound of something whatever they are. */
const shortestCompound = 9;
const splitCost = 5;
/** What it costs besides that a word was set apart and has lost its å ä ö. */
const strippedCost = 3;

/**
 * A word that recognition has set apart, whole or without its å ä ö:
 *
 *     sam ordning, vat tenskadan       samordning, vattenskadan
 *     sammantra det                    sammanträdet
 *
 * Only where one of the two is no word and the whole is one; null else.
 */
export function joinSplitWord(first: string, second: string, rules: WordRules): WordReading | null {
  const { words } = rules;
  const whole = first + second;
  if (whole.length < shortestWhole || !/^\p{L}\p{Ll}+$/u.test(whole)) return null;
  if (words.standing(first) >= standings.listed && words.standing(second) >= standings.listed) return null;
  if (words.standing(whole) >= standings.listed) return readingOf(whole, words);
  const pieces = [first, second].filter((part) => isPiece(part, rules));
  if (pieces.length === 0) return null;
  // `Norrgardens jaktlag`: of a name that nothing knows
  const isOfName = startsWithCapital(first) && !pieces.includes(second);
  const mayBeCompound = whole.length >= shortestCompound && !isOfName;
  const least = mayBeCompound ? standings.compound : standings.listed;
  if (words.standing(whole) >= least) return readingOf(whole, words);
  const meant = rules.restore(whole).find(({ isPlain, isName }) => isPlain && !isName);
  if (meant === undefined || words.standing(meant.text) < least) return null;
  return { ...meant, rule, channelCost: meant.channelCost + splitCost + strippedCost };
}

/** No word as it stands, nor by what it may have lost. */
function isPiece(part: string, { words, restore }: WordRules): boolean {
  return words.standing(part) === standings.unknown && restore(part).length === 0;
}

function readingOf(text: string, words: DocumentWords): WordReading {
  return {
    text,
    rule,
    channelCost: splitCost,
    isStripped: false,
    isPlain: false,
    isName: false,
    terms: [words.term(text)],
    wordCost: words.cost(text),
  };
}
