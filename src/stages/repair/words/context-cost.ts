import { startsWithCapital } from './letter-case.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { WordReading } from './word-reading.ts';

/** The words beside a word on its line, nothing but spaces between; null where there is none. */
export interface Neighbours {
  readonly before: string | null;
  readonly after: string | null;
}

// "två år", "per år", "25 år"; not "2023 är"
const beforeYear =
  /^(?:\d{1,3}|per|ett|varje|förra|forra|nästa|nasta|detta|samma|under|två|tva|tre|fyra|fem|sex|hela)$/iu;
const yearNumber = /^(?:19|20)\d{2}$/u;
const wrongWordCost = 6;
const misplacedCapitalCost = 7;
const surnameFollowsGain = 3;

/** The readings, dearer or cheaper by what stands beside them. A language model may take the place of these cases. */
export function weighByContext(
  readings: readonly WordReading[],
  neighbours: Neighbours,
): readonly WordReading[] {
  return readings.map((reading) => {
    const cost = yearCost(reading.text, neighbours) + nameCost(reading, neighbours);
    return { ...reading, wordCost: reading.wordCost + cost };
  });
}

/** `ar` is år after a number, är before a word; before a full stop or at a line's end it may be both. */
function yearCost(text: string, { before, after }: Neighbours): number {
  const word = text.toLowerCase();
  if (word !== 'är' && word !== 'år') return 0;
  const isYear = beforeYear.test(before ?? '') || yearNumber.test(after ?? '');
  if (after === null && !isYear) return 0;
  return isYear === (word === 'år') ? 0 : wrongWordCost;
}

function nameCost(reading: WordReading, neighbours: Neighbours): number {
  if (!standsAsFirstName(reading.text, neighbours)) return 0;
  return reading.isName ? -surnameFollowsGain : misplacedCapitalCost;
}

/**
 * `Par Sundin`: a common noun does not stand with a capital before a capital, a first name does. What that makes the
 * word as it stands dearer by; nothing where it is a name itself.
 */
export function firstNameCost(word: string, neighbours: Neighbours, lexicon: Lexicon): number {
  return standsAsFirstName(word, neighbours) && !lexicon.isName(word) ? misplacedCapitalCost : 0;
}

function standsAsFirstName(word: string, { after }: Neighbours): boolean {
  return startsWithCapital(word) && after !== null && /^\p{Lu}\p{Ll}{2}/u.test(after);
}
