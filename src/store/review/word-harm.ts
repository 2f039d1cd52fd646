import { monthNames } from '../../records/months.ts';
import { harmOf } from '../../records/notice-harm.ts';
import type { LineContext } from './find-context.ts';

const weekday = 'måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag';
// "2014-11-21", "den 4 mars", "21 nov."; of the whole line only what stands at the word counts
const date = new RegExp(String.raw`\d{4}-\d{2}-\d{2}|(?:${monthNames}|${weekday})|\b(?:19|20)\d{2}\b`, 'iu');
// "med Elna", "Skålvattnet, som": a capital within a sentence
const withinSentence = /[\p{L},(/&]\s*$/u;

/** A word of a clean line: the word, its line, and where it begins. */
export interface WordInLine {
  readonly word: string;
  readonly line: string;
  readonly start: number;
}

/** How much harm a wrong word does, by where it stands and what it is: as `harmOf` ranks a notice of the same kind. */
export function harmOfWord(
  { word, line, start }: WordInLine,
  { part }: LineContext,
  isFurniture: boolean,
): number {
  const isDate = date.test(word);
  if (isFurniture) return harmOf(isDate ? 'date-missing' : 'words-unsettled');
  if (/§/u.test(word) || (part === 'heading' && /\d/u.test(word) && start < labelLength)) {
    return harmOf('section-sign-unsettled');
  }
  if (part === 'decision') return harmOf('points-broken-off');
  if (isDate) return harmOf('date-missing');
  if (/\d/u.test(word)) return harmOf('figure-doubtful');
  if (/^\P{L}*\p{Lu}\p{Ll}/u.test(word) && withinSentence.test(line.slice(0, start)))
    return harmOf('adjuster-not-present');
  return harmOf('words-unsettled');
}

/** `KS § 112a`: a number so far into a heading is its paragraph's. */
const labelLength = 8;
