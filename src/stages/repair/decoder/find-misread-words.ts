import { standings } from '../lexicon/lexicon.ts';
import type { ReadText } from '../words/read-text.ts';
import { readingCost } from '../words/word-reading.ts';
import type { DamagedPlace } from './measure-damage.ts';
import { findRepairableWords, type RepairableWord } from './repairable-word.ts';

/** A sound page has one word in a hundred in small letters that nothing knows; one that is read badly has many. */
const leastUnknownShare = 0.02;
const shortest = 5;
const stemLength = 6;
/** What is misread must be a word that minutes or the dictionary have, and far likelier than the letters as they stand. */
const mostWordCost = 15;
const leastGain = 8;

/**
 * Unknown words that a poor picture explains: `Förvaltningeutskottet`, `Kommunfullmäkige`. Looked for on pages only that have
 * more unknown words than any author writes.
 */
export function findMisreadWords(read: ReadText): readonly DamagedPlace[] {
  const unknown = findRepairableWords(read, (word) => isUnknownWord(word, read));
  const crowded = read.tokens.map((lines, page) => {
    const words = lines.reduce((sum, line) => sum + line.length, 0);
    return unknown.filter(({ place }) => place.page === page).length >= leastUnknownShare * words;
  });
  return unknown
    .filter((word) => crowded[word.place.page] === true && isMisread(word, read))
    .map(({ text, place }) => ({ ...place, word: text.slice(0, stemLength), isSure: false }));
}

function isUnknownWord(text: string, { words }: ReadText): boolean {
  return text.length >= shortest && /^\p{Ll}+$/u.test(text) && words.standing(text) === standings.unknown;
}

function isMisread({ text }: RepairableWord, { rules, words }: ReadText): boolean {
  const [best] = rules.restorePoor(text);
  if (best === undefined || best.isStripped || best.wordCost > mostWordCost) return false;
  return words.cost(text) - readingCost(best) >= leastGain;
}
