import { standings, type Standing } from '../lexicon/lexicon.ts';
import type { DocumentWords } from './document-words.ts';

/**
 * How unexpected a word is in minutes, about the negative natural logarithm of its share of all words. The steps are
 * those between the ranks of a frequency list; a language model may take the place of this table.
 */
const costOfStanding: Readonly<Record<Standing, number>> = {
  [standings.frequent]: 4,
  [standings.common]: 7.5,
  [standings.name]: 10,
  [standings.listed]: 11.5,
  [standings.compound]: 13,
  [standings.unknown]: 20,
};
/** A word that no list has but the document itself writes with å ä ö. */
export const documentWordCost = 12;
/** Two known words set together as no rule allows (media|bank): authors do so. */
const ownCompoundCost = 16;
const shortestOwnPart = 4;

/** Long enough that no letters make a compound by chance. */
const safeCompoundLength = 9;
const typicalLength = 6;

export function wordCost(word: string, standing: Standing): number {
  if (standing === standings.unknown) return unknownCost(word);
  const cost = costOfStanding[standing];
  if (standing !== standings.compound) return cost;
  return cost + 1.5 * Math.max(0, safeCompoundLength - word.length);
}

/** What an unknown word costs where the question is whether its letters are damaged, not its spaces. */
export function unknownSpellingCost(word: string, words: DocumentWords): number {
  const cost = unknownCost(word);
  return cost > ownCompoundCost && isOwnCompound(word, words) ? ownCompoundCost : cost;
}

/** Short unknown words are abbreviations, capitalised ones names; a long one that a lost ring explains is damaged. */
function unknownCost(word: string): number {
  const surplus = word.length - typicalLength;
  const length = surplus < 0 ? 1.5 * surplus : Math.min(6, 0.75 * surplus);
  return costOfStanding[standings.unknown] + length - (isCapitalized(word) ? 2 : 0);
}

function isOwnCompound(word: string, words: DocumentWords): boolean {
  for (let cut = shortestOwnPart; cut <= word.length - shortestOwnPart; cut += 1) {
    const isKnown = (part: string): boolean => words.standing(part) >= standings.listed;
    if (isKnown(word.slice(0, cut)) && isKnown(word.slice(cut))) return true;
  }
  return false;
}

function isCapitalized(word: string): boolean {
  const first = word.slice(0, 1);
  return first !== first.toLowerCase() && word !== word.toUpperCase();
}
