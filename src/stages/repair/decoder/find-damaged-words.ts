import { standings } from '../lexicon/lexicon.ts';
import { startsWithCapital } from '../words/letter-case.ts';
import type { ReadText } from '../words/read-text.ts';
import { readingCost, type WordReading } from '../words/word-reading.ts';
import type { WordRules } from '../words/word-rules.ts';
import { findMisplacedWords, nominalDamageCost } from './find-misplaced-words.ts';
import { findMisreadWords } from './find-misread-words.ts';
import type { DamagedPlace } from './measure-damage.ts';
import { findRepairableWords, textBefore, type RepairableWord } from './repairable-word.ts';
import { mayBeRoomSize } from './room-sizes.ts';

const surelyDamagedGain = 3;
/** `Arbetsgdngen` is no word by far; `galer`, which no list has, is one. */
const unmistakableGain = 12;
const shortest = 2;
const longest = 60;
const stemLength = 6;
const shortestUnmistakable = 5;
const shortestAttested = 8;
/** `16rdag` is read as lördag, `4r` as är, `p4` as på where other words show the damage; by itself it may be a number. */
export const numberAhead = /^\d\d|^4[rn]$|^\p{Ll}4$/u;
/** What engines make of å ä ö and writers do not. */
const shows = /[é6&#$dâàã]/u;
/** A person's or a place's; what is longer is the name of a body (Kommunfullmaktige). */
const longestName = 13;
/** Words that minutes or the dictionary have, no compounds of rare parts. */
const mostUnmistakableCost = 19;
/** Names alone are foreign rather than damaged: from so many other words on, those of a page show damage too. */
const fewestOrdinary = 2;
/** Capitals as few as these are abbreviations. */
const longestAbbreviation = 4;

export interface DamagedWords {
  /** Words that lost å ä ö explain, and nothing rarer does: unknown ones, and real ones that cannot stand where they do. */
  readonly stripped: readonly DamagedPlace[];
  /** Unknown words that are two known ones without the space between them. */
  readonly glued: readonly DamagedPlace[];
  /** Unknown words that a poor picture explains, on pages that have many. */
  readonly misread: readonly DamagedPlace[];
}

/** The words whose damage is plain, before anything is decided about any of them. */
export function findDamagedWords(read: ReadText): DamagedWords {
  const { rules } = read;
  const unknown = findRepairableWords(read, (word) => isUnknownWord(word, rules));
  const stripped = unknown.filter((word) => isStripped(word.text, rules) && !mayBeRoomSize(word, read));
  return {
    stripped: [
      ...withoutLoneNames(read, stripped).map((word) => ({
        ...toPlace(word),
        isSure: isSure(word.text, rules),
        isAttested: isAttested(word.text, read),
      })),
      ...findMisplacedWords(read),
    ],
    glued: unknown.filter(({ text }) => isGlued(text, rules)).map(toPlace),
    misread: findMisreadWords(read),
  };
}

function isSure(text: string, { restore, words }: WordRules): boolean {
  const [best] = restore(text);
  if (best === undefined || !isUnmistakable(text, best)) return false;
  return words.cost(text) - readingCost(best) >= unmistakableGain;
}

function isUnknownWord(text: string, { words }: WordRules): boolean {
  if (text.length === shortest && startsWithCapital(text)) return false;
  return text.length >= shortest && isLookedAt(text) && words.standing(text) === standings.unknown;
}

/** Single letters are bullets and initials, a few capitals (`KOP`, `KoP`) an abbreviation, a hundred letters no word. */
export function isLookedAt(text: string): boolean {
  if (text.length < 2 || text.length > longest) return false;
  return text.length > longestAbbreviation || !isAbbreviation(text);
}

function isAbbreviation(text: string): boolean {
  return /^\p{Lu}.*\p{Ll}\p{Lu}/u.test(text) || (text === text.toUpperCase() && !/^\p{Lu}&$/u.test(text));
}

function isStripped(text: string, rules: WordRules): boolean {
  const [best] = rules.restore(text);
  if (best === undefined || rules.isWritersSlip(text)) return false;
  if (!best.isPlain) return isSure(text, rules);
  return rules.words.cost(text) - readingCost(best) - nominalDamageCost >= surelyDamagedGain;
}

/** Nobody writes `Ordférandens` or `Arbetsgdngen`; `Vinkelvagen` somebody might. */
function isUnmistakable(
  text: string,
  { text: meant, isStripped: lost, isName, wordCost }: WordReading,
): boolean {
  if (
    !lost ||
    numberAhead.test(text) ||
    text.length < shortestUnmistakable ||
    wordCost > mostUnmistakableCost
  )
    return false;
  if ((isName && text.length < longestName) || /\p{Lu}.*\p{Lu}/u.test(text)) return false;
  return shows.test(text) && withoutRings(text) !== withoutRings(meant);
}

function withoutRings(word: string): string {
  return word.toLowerCase().replaceAll(/[åä]/gu, 'a').replaceAll('ö', 'o');
}

/** `Gäster: Jorgen Aas och Helena Ostberg` in a sound text: such names are no evidence where nothing else is. */
function withoutLoneNames(read: ReadText, stripped: readonly RepairableWord[]): readonly RepairableWord[] {
  const names = new Set(
    stripped.filter((word) => isNameInText(read, word) && !isWrittenSound(word.text, read)),
  );
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

/** A text that has `Sävborn` too, and nobody else that is called so, has lost the dots of `Savborn`. */
function isWrittenSound(text: string, { rules, words }: ReadText): boolean {
  const [best] = rules.restore(text);
  return best !== undefined && best.isPlain && words.count(best.text) > 0;
}

/** `Fonsterverket` where the text has `Fönsterverket`: long, and nobody's name. */
function isAttested(text: string, { rules, words }: ReadText): boolean {
  const [best] = rules.restore(text);
  if (best === undefined || !best.isPlain || best.isName || text.length < shortestAttested) return false;
  if (words.standing(best.text) === standings.unknown) return false;
  const other = startsWithCapital(best.text) ? best.text.toLowerCase() : best.text;
  return words.count(best.text) + words.count(other) > 0;
}

// "och Ostberg", "Vik, Ostberg"; not "§ 12 Fragor" or "Plats    Forsamlingshemmet"
const withinSentence = /[\p{L},(/&]\s?$/u;

/** A capital within a sentence, or one that only a name would have first in it too. */
function isNameInText({ text, rules }: ReadText, repairable: RepairableWord): boolean {
  const word = repairable.text;
  if (!startsWithCapital(word) || word.length >= longestName) return false;
  if (rules.restore(word)[0]?.isName ?? false) return true;
  return word !== word.toUpperCase() && withinSentence.test(textBefore(repairable, text));
}

function isGlued(text: string, { split, words }: WordRules): boolean {
  const [best] = split(text);
  return best !== undefined && words.cost(text) > readingCost(best) + nominalDamageCost;
}

/** Inflections of one word are the same evidence. */
function toPlace({ text, place }: RepairableWord): DamagedPlace {
  return { ...place, word: text.toLowerCase().slice(0, stemLength), isSure: false };
}
