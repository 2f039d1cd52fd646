import { takeCaseNumber } from '../case-number.ts';
import { readSectionLabel } from '../labels/section-labels.ts';
import { readCoverLabel } from '../meeting/cover-labels.ts';
import type { Line } from '../read-lines.ts';
import type { HeadingCandidate } from './heading-candidates.ts';

// § 88 (forts.)   § 88, fortsättning   § 88 forts   § 88 1379/22 forts.   not § 88 Fortsättning av överläggningen
const continues = /^[(,–-]*\s?(?:forts(?:\.|\)|\s|$)|fortsättning\s?(?:\.|\)|$|från(?!\p{L})))/iu;
/** A heading that is printed again stands so near its page's start. */
const nearTop = 6;

// Paragraf 1–11   § 201-209
const range = /^(?:§{1,2}|Paragraf|PARAGRAF|Paragr\.|Par\.)\s?\d{1,4}\s?[-–—]{1,3}\s?§{0,2}\s?\d{1,4}\.?$/u;

/**
 * A paragraph that goes on on the next page may have its heading printed there again. Such a heading opens nothing.
 *
 *     § 88 Svar på motion
 *     …
 *     § 88 Svar på motion        on the next page; or § 88 (forts.), § 88 1379/22 forts.
 *
 * Nor does what a cover's range looks like.
 */
export function dampContinued(
  candidates: readonly HeadingCandidate[],
  lines: readonly Line[],
): readonly HeadingCandidate[] {
  const again = findContinued(candidates, lines);
  const signed = candidates.filter(({ form, line }) => form === 'sign' && !isRange(lines[line]));
  const opensNothing = (one: HeadingCandidate): boolean =>
    again.has(one.line) || (isRange(lines[one.line]) && isOfCover(one, signed, lines));
  return candidates.map((one) => (one.form === 'sign' && opensNothing(one) ? { ...one, weight: 0 } : one));
}

/** Above the first heading, under a label, or before a heading of the same number. By its § it may be one itself. */
function isOfCover(
  { line, number }: HeadingCandidate,
  signed: readonly HeadingCandidate[],
  lines: readonly Line[],
): boolean {
  const next = signed.find((one) => one.line > line);
  if (lines[line]?.text.startsWith('§') === true) return next?.number === number;
  return next === undefined || next === signed[0] || next.number === number || isUnderLabel(lines[line - 1]);
}

function isRange(line: Line | undefined): boolean {
  return line !== undefined && range.test(line.text);
}

function isUnderLabel(line: Line | undefined): boolean {
  return line !== undefined && readCoverLabel(line.text)?.rest === '';
}

/** The lines of headings that are printed again where their paragraph goes on. */
export function findContinued(
  candidates: readonly HeadingCandidate[],
  lines: readonly Line[],
): ReadonlySet<number> {
  const signed = candidates.filter(({ form }) => form === 'sign');
  const again = signed.filter((candidate, i) => {
    const before = signed[i - 1];
    if (continues.test(takeCaseNumber(candidate.rest).text)) return true;
    return before !== undefined && isPrintedAgain(before, candidate, lines);
  });
  return new Set([
    ...again.map(({ line }) => line),
    ...lines.filter(saysContinued).map(({ index }) => index),
  ]);
}

// Forts. Ks § 311 Au § 290   Fortsättning § 12
const continuedFirst = /^Forts(?:\.|ättning)?:?\s(?:(?:\p{Lu}[\p{L}/]{0,8}\s?)?§\s?\d{1,4}[a-h]?,?\s?)+$/iu;

function saysContinued({ text }: Line): boolean {
  return continuedFirst.test(text);
}

function isPrintedAgain(before: HeadingCandidate, after: HeadingCandidate, lines: readonly Line[]): boolean {
  if (before.number !== after.number || before.suffix !== after.suffix) return false;
  const top = lines.slice(Math.max(before.line + 1, after.line - nearTop), after.line + 1);
  const onNextPage = top.some(({ pageStart }) => pageStart);
  return (onNextPage && before.title === after.title) || repeatsCase(before, after, lines);
}

/** The same case number, and right under it a part of the matter instead of a title: § 88 1379/22, Reservation. */
function repeatsCase(before: HeadingCandidate, after: HeadingCandidate, lines: readonly Line[]): boolean {
  const { text, caseNumber } = takeCaseNumber(after.rest);
  const next = lines[after.line + 1]?.text ?? '';
  if (text !== '' || caseNumber === null || takeCaseNumber(before.rest).caseNumber !== caseNumber)
    return false;
  return readSectionLabel(next) !== null;
}
