import { standings } from '../lexicon/lexicon.ts';
import { startsWithCapital } from './letter-case.ts';
import type { DamagedPlace } from './measure-damage.ts';
import type { ReadText } from './read-text.ts';
import { findRepairableWords, type RepairableWord } from './repairable-word.ts';
import { unknownSpellingCost, wordCost } from './word-cost.ts';
import { readingCost } from './word-reading.ts';
import type { WordRules } from './word-rules.ts';

/** A page where a fiftieth of the words is damaged is worth looking at: -ln 0.02. */
const nominalDamageCost = 3.9;
const surelyDamagedGain = 3;
const shortest = 3;
const longest = 60;
const stemLength = 6;
/** Names alone are foreign rather than damaged: from so many other words on, those of a page show damage too. */
const fewestOrdinary = 2;
/** Capitals as few as these are abbreviations. */
const longestAbbreviation = 4;

export interface DamagedWords {
  /** Unknown words that lost å ä ö explain, and nothing rarer does: such damage shows a page's state without doubt. */
  readonly stripped: readonly DamagedPlace[];
  /** Unknown words that are two known ones without the space between them. */
  readonly glued: readonly DamagedPlace[];
}

/** The words whose damage is plain, before anything is decided about any of them. */
export function findDamagedWords(read: ReadText): DamagedWords {
  const { rules } = read;
  const unknown = findRepairableWords(read, (word) => isUnknownWord(word, rules));
  return {
    stripped: withoutLoneNames(
      read,
      unknown.filter(({ text }) => isStripped(text, rules)),
    ).map(toPlace),
    glued: unknown.filter(({ text }) => isGlued(text, rules)).map(toPlace),
  };
}

function isUnknownWord(text: string, { words }: WordRules): boolean {
  return text.length >= shortest && isLookedAt(text) && words.standing(text) === standings.unknown;
}

/** Single letters are bullets and initials, a few capitals an abbreviation, a hundred letters no word. */
export function isLookedAt(text: string): boolean {
  if (text.length < 2 || text.length > longest) return false;
  return text.length > longestAbbreviation || text !== text.toUpperCase();
}

function isStripped(text: string, { restore, words }: WordRules): boolean {
  const [best] = restore(text);
  if (best === undefined || !best.plain) return false;
  return unknownSpellingCost(text, words) - readingCost(best) - nominalDamageCost >= surelyDamagedGain;
}

/** `Gäster: Jorgen Aas och Helena Ostberg` in a sound text: such names are no evidence where nothing else is. */
function withoutLoneNames(read: ReadText, stripped: readonly RepairableWord[]): readonly RepairableWord[] {
  const names = new Set(stripped.filter((word) => isNameInText(read, word)));
  const ordinary = new Map<number, Set<string>>();
  for (const word of stripped) {
    if (names.has(word)) continue;
    const { page, word: stem } = toPlace(word);
    ordinary.set(page, (ordinary.get(page) ?? new Set()).add(stem));
  }
  return stripped.filter(
    (word) => !names.has(word) || (ordinary.get(word.place.page)?.size ?? 0) >= fewestOrdinary,
  );
}

// "och Ostberg", "Vik, Ostberg"; not "§ 12 Fragor" or "Plats    Forsamlingshemmet"
const withinSentence = /[\p{L},(/&]\s?$/u;

/** A capital within a sentence, or one that only a name would have first in it too. */
function isNameInText({ text, rules }: ReadText, { text: word, pieces, place }: RepairableWord): boolean {
  if (!startsWithCapital(word)) return false;
  if (rules.restore(word)[0]?.isName ?? false) return true;
  const before = text[place.page]?.lines[place.line]?.text.slice(0, pieces[0]?.start ?? 0) ?? '';
  return word !== word.toUpperCase() && withinSentence.test(before);
}

function isGlued(text: string, { split }: WordRules): boolean {
  const [best] = split(text);
  return best !== undefined && wordCost(text, standings.unknown) > readingCost(best);
}

/** Inflections of one word are the same evidence. */
function toPlace({ text, place }: RepairableWord): DamagedPlace {
  return { ...place, word: text.toLowerCase().slice(0, stemLength) };
}
