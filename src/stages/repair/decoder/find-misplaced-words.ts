import { symbolBetween, symbolOfNumber } from '../language/symbol-between.ts';
import type { Term } from '../language/word-model.ts';
import { standings } from '../lexicon/lexicon.ts';
import type { ReadText } from '../words/read-text.ts';
import type { WordReading } from '../words/word-reading.ts';
import type { WordToken } from '../words/word-token.ts';
import type { DamagedPlace } from './measure-damage.ts';
import { findRepairableWords, type RepairableWord } from './repairable-word.ts';

/** Short words only: they are the common ones, and few other words are as short. */
const mayBeMisplaced = /^\p{Ll}{2,6}$/u;
const holdsBareLetter = /^[^åäö]*[ao][^åäö]*$/u;
/** What it is restored to must be a word that every page has. */
const mostWordCost = 10;
/** A page where a fiftieth of the words is damaged is worth looking at: -ln 0.02. */
export const nominalDamageCost = 3.9;
const leastGain = 5;

/**
 * Real words that stand where only the same words with their å ä ö can: `Avtalet gar ut`, `kostnaden ar 120 kr`. They are
 * evidence of damage as unknown words are.
 */
export function findMisplacedWords(read: ReadText): readonly DamagedPlace[] {
  return findRepairableWords(read, (word) => candidatesOf(word, read).length > 0)
    .filter((word) => word.pieces.length === 1 && isMisplaced(word, read))
    .map(({ text, place }) => ({ ...place, word: text, isSure: false }));
}

/** The common words that a real one is without their å ä ö: `gar` of går, `ar` of är. */
function candidatesOf(word: string, { words, rules }: ReadText): readonly WordReading[] {
  if (!mayBeMisplaced.test(word) || !holdsBareLetter.test(word)) return [];
  if (words.standing(word) === standings.unknown) return [];
  return rules.restore(word).filter(({ isPlain, wordCost }) => isPlain && wordCost <= mostWordCost);
}

function isMisplaced(word: RepairableWord, read: ReadText): boolean {
  const { model } = read.words.language;
  const [before, after] = neighboursOf(word, read);
  const costOf = (term: Term): number => model.pairCost(before, term) + model.pairCost(term, after);
  const asRead = costOf(read.words.term(word.text));
  return candidatesOf(word.text, read).some(({ terms: [term], channelCost }) => {
    return term !== undefined && asRead - costOf(term) - channelCost - nominalDamageCost >= leastGain;
  });
}

/** What stands before and after a word on its line, as the model sees it. */
function neighboursOf({ pieces: [piece], place }: RepairableWord, read: ReadText): readonly [Term, Term] {
  const { symbols } = read.words.language.model;
  const tokens = read.tokens[place.page]?.[place.line] ?? [];
  const text = read.text[place.page]?.lines[place.line]?.text ?? '';
  const index = tokens.findIndex(({ start }) => start === piece?.start);
  const own = tokens[index];
  const [previous, next] = [tokens[index - 1], tokens[index + 1]];
  if (own === undefined) return [symbols.boundary, symbols.boundary];
  const between = (
    one: WordToken | undefined,
    other: WordToken | undefined,
    neighbour: WordToken | undefined,
  ): Term => {
    if (one === undefined || other === undefined || neighbour === undefined) return symbols.boundary;
    const symbol = symbolBetween(text.slice(one.end, other.start));
    if (symbol !== null) return symbols[symbol];
    const number = symbolOfNumber(neighbour.text, text.slice(0, neighbour.start));
    return number === null ? read.words.term(neighbour.text) : symbols[number];
  };
  return [between(previous, own, previous), between(own, next, next)];
}
