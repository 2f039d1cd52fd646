import { readAnnouncer } from '../decisions/decision-announcers.ts';
import type { Line } from '../read-lines.ts';
import { favourSections } from './favour-sections.ts';
import { favourType } from './favour-type.ts';
import type { HeadingCandidate } from './heading-candidates.ts';
import type { HeadingForm } from './heading-readings.ts';
import { withoutGuessed } from './guessed-signs.ts';
import { isCalledMinutes } from './meeting-title.ts';
import { findSequence } from './paragraph-sequence.ts';
import type { HeadingSequence } from './paragraph-sequence.ts';
import { closesByTitle, opensByTitle, readsAsMinutes, saysSomething } from './reads-as-minutes.ts';

/** All sequences of the file in reading order; the kind of number that the minutes use decides which. */
export function findSequences(
  candidates: readonly HeadingCandidate[],
  lines: readonly Line[],
): readonly HeadingSequence[] {
  const signed = findSigned(candidates, lines);
  const bare = favourSections(ofForm(candidates, 'bare'), lines).map(favourClosing);
  const numbered = allSequences(withoutSubNumbers(bare), lines).filter(isNumbered);
  const isMinutes = ({ headings }: HeadingSequence): boolean => readsAsMinutes(headings, lines);
  const guessed = !signed.some(isClear) && !signed.some(isExpected) && numbered.some(isExpected);
  if (!guessed && signed.some((sequence) => isMinutes(sequence) && sequence.headings.length > 1))
    return signed;
  if (!guessed && signed.length === 1 && isExtract(signed[0], numbered, lines)) return signed;
  if (numbered.some(isMinutes)) return numbered;
  const afterTitles = allSequences(ofForm(candidates, 'after-title'), lines).filter(isNumbered);
  if (afterTitles.some(isMinutes)) return afterTitles;
  const said = signed.filter(({ headings }) => headings.length < 3 || saysSomething(headings));
  if (said.length > 0) return said;
  // numbers without § whose titles tell of no meeting are believed only under the title or labels of minutes
  return isCalledMinutes(lines) ? numbered : [];
}

// § 264 Ärendenummer SK-2024-01030   § 12 Dnr KS 2024/17
const withCase = /^§\s?\d{1,4}\b.*(?<!\p{L})(?:Ärendenummer|Dia?rienummer|Dnr)\b/iu;

/**
 * One paragraph, with its case number or with a list that begins right below the words that announce its decision, as an
 * extract of minutes is: the numbers below it are points of that decision.
 *
 *     § 12
 *     Ramp vid badet
 *     Kommunfullmäktiges beslut
 *     1. Rampen byggs.
 */
function isExtract(
  signed: HeadingSequence | undefined,
  numbered: readonly HeadingSequence[],
  lines: readonly Line[],
): boolean {
  const [first, ...more] = signed?.headings ?? [];
  if (first?.form !== 'sign' || more.length > 0) return false;
  const announced = numbered.every(({ headings: [point] }) => opensBelowAnnouncer(point, lines));
  if (!announced && !withCase.test(lines[first.line]?.text ?? '')) return false;
  return numbered.every(({ headings }) => headings.every(({ line }) => line > first.line));
}

function opensBelowAnnouncer(point: HeadingCandidate | undefined, lines: readonly Line[]): boolean {
  const above = lines[(point?.line ?? 0) - 1]?.text ?? '';
  return readAnnouncer(above)?.rest === '';
}

/** Sequences of paragraphs with §; a second look leaves out the § that the first one guessed against what is printed. */
function findSigned(
  candidates: readonly HeadingCandidate[],
  lines: readonly Line[],
): readonly HeadingSequence[] {
  const find = (from: readonly HeadingCandidate[]): readonly HeadingSequence[] =>
    allSequences(withoutSubNumbers(from.flatMap(forSigned)), lines)
      .map(settleSigned)
      .filter(isSigned);
  const guessed = find(candidates);
  const printed = withoutGuessed(candidates, guessed);
  return printed.length === candidates.length ? guessed : find(printed);
}

/** What a title that closes a meeting is worth more: `8. Nästa möte` after `5. Övrigt`, where the author has slipped. */
const closingTitle = 1.5;

function favourClosing(candidate: HeadingCandidate): HeadingCandidate {
  return closesByTitle(candidate) ? { ...candidate, weight: candidate.weight * closingTitle } : candidate;
}

function ofForm(candidates: readonly HeadingCandidate[], form: HeadingForm): readonly HeadingCandidate[] {
  return candidates.filter((one) => one.form === form);
}

/** What a number without § is worth among paragraphs with §. */
const lostSign = 0.4;

/** Beside § a bare number may stand for one whose § was lost, but only a § paragraph on both sides proves it. */
function forSigned(candidate: HeadingCandidate): readonly HeadingCandidate[] {
  if (candidate.form === 'after-title' || (candidate.form !== 'sign' && isSubNumber(candidate))) return [];
  return candidate.form === 'bare' ? [{ ...candidate, weight: candidate.weight * lostSign }] : [candidate];
}

function isSubNumber({ suffix }: HeadingCandidate): boolean {
  return suffix?.startsWith('.') === true;
}

/**
 * Under headings § 5 of their own, § 5.1 and § 5.2 are matters within them; where there are none, they are paragraphs:
 *
 *     § 5 Formalia             § 4.2 Dagordning
 *     § 5.1 Adjungeringar      § 5.1 Ekonomi
 */
function withoutSubNumbers(candidates: readonly HeadingCandidate[]): readonly HeadingCandidate[] {
  const subNumbers = candidates.filter(isSubNumber);
  const whole = new Set(
    candidates.filter((one) => !isSubNumber(one) && one.weight >= leastOfWhole).map(({ number }) => number),
  );
  const headed = new Set(subNumbers.map(({ number }) => number).filter((number) => whole.has(number)));
  const parted = new Set(subNumbers.map(({ number }) => number));
  // one heading alone is no protocol's: what stands under it are the paragraphs
  if (whole.size === 1 && subNumbers.length > 2) return candidates;
  return headed.size * 2 > parted.size ? candidates.filter((one) => !isSubNumber(one)) : candidates;
}

/** How much a line must speak for a heading § 5 before § 5.1 counts as within it. */
const leastOfWhole = 0.5;

/**
 * Cuts numbers without § off a sequence's ends, where no § on the other side proves them, unless their titles open or
 * close a meeting. Those that stay have lost their §.
 */
function settleSigned({ headings, score }: HeadingSequence): HeadingSequence {
  const signed = headings.map(({ form }) => form !== 'bare');
  if (!signed.includes(true)) return { headings: [], score };
  let first = signed.indexOf(true);
  let end = signed.lastIndexOf(true) + 1;
  while (numbersUpTo(headings[first - 1], headings[first]) && headings[first - 1]?.expected === true)
    first -= 1;
  while (numbersUpTo(headings[end - 1], headings[end]) && headings[end]?.expected === true) end += 1;
  const [before, after] = [headings[first - 1], headings[end]];
  if (before && numbersUpTo(before, headings[first]) && opensByTitle(before)) first -= 1;
  if (after && numbersUpTo(headings[end - 1], after) && closesByTitle(after)) end += 1;
  const kept = headings
    .slice(first, end)
    .map((heading) => (heading.form === 'bare' ? { ...heading, form: 'damaged-sign' as const } : heading));
  return { headings: kept, score };
}

function numbersUpTo(before: HeadingCandidate | undefined, after: HeadingCandidate | undefined): boolean {
  return before !== undefined && after !== undefined && before.last + 1 === after.number;
}

function isSigned(sequence: HeadingSequence): boolean {
  const { headings, score } = sequence;
  if (headings.length < 2) return isClear(sequence);
  return isClear(sequence) || score >= leastScore || headings.every(({ expected }) => expected === true);
}

function isClear({ headings }: HeadingSequence): boolean {
  return headings.some(
    ({ form, weight }) => (form === 'sign' || form === 'trailing-sign') && weight >= leastClear,
  );
}

/** The cover or the previous meeting leads one to expect a number of the sequence. */
function isExpected({ headings }: HeadingSequence): boolean {
  return headings.some(({ expected }) => expected === true);
}

/** How clear a § alone must be, and what several less clear ones or numbers without § must be worth together. */
const leastClear = 0.9;
const leastScore = 4;

function isNumbered({ headings, score }: HeadingSequence): boolean {
  const [first, last] = [headings[0], headings.at(-1)];
  if (!first || !last || headings.length < 3) return false;
  if (first.number > highestStart && first.expected !== true && !opensByTitle(first)) return false;
  // numbers without points are believed where they open and close a meeting
  const least = opensByTitle(first) && closesByTitle(last) ? leastScore / 2 : leastScore;
  return score >= least;
}

/** Minutes without § that number on through the year begin no higher, unless their titles say that a meeting opens. */
const highestStart = 400;
/** A file holds no more protocols side by side than are found in so many halvings. */
const deepest = 12;
const leastWorth = 1.5;

/** The best sequence, then the best of what stands before it and after it, and so on. */
function allSequences(
  candidates: readonly HeadingCandidate[],
  lines: readonly Line[],
  depth = 0,
): readonly HeadingSequence[] {
  const best = depth < deepest ? bestSequence(candidates, lines) : null;
  const first = best?.headings[0]?.line;
  const last = best?.headings.at(-1)?.line;
  if (!best || first === undefined || last === undefined || best.score < leastWorth) return [];
  const before = candidates.filter(({ line }) => line < first);
  const after = candidates.filter(({ line }) => line > last);
  return [...allSequences(before, lines, depth + 1), best, ...allSequences(after, lines, depth + 1)];
}

/** Once the headings of a sequence are known, so is what a heading looks like: the second look goes by it. */
function bestSequence(
  candidates: readonly HeadingCandidate[],
  lines: readonly Line[],
): HeadingSequence | null {
  const first = findSequence(candidates);
  if (!first) return null;
  const favoured = favourType(candidates, first.headings, lines);
  return favoured === candidates ? first : findSequence(favoured);
}

/**
 * Sequences that number on from each other within one protocol are one: what tore them apart was a long quotation,
 * whose own sequences between them are slighter.
 */
export function joinSequences(sequences: readonly HeadingSequence[]): readonly HeadingSequence[] {
  const joined: HeadingSequence[] = [];
  for (const sequence of sequences) {
    const at = joined.findLastIndex((earlier) => numbersOn(earlier, sequence));
    const earlier = joined[at];
    const together = (earlier?.score ?? 0) + sequence.score;
    const between = joined.slice(at + 1).reduce((sum, { score }) => sum + score, 0);
    if (earlier && (at === joined.length - 1 || between < together)) {
      joined.length = at;
      joined.push({ headings: [...earlier.headings, ...sequence.headings], score: together });
    } else joined.push(sequence);
  }
  return joined;
}

const mostMissing = 3;

function numbersOn(earlier: HeadingSequence, later: HeadingSequence): boolean {
  const last = earlier.headings.at(-1);
  const first = later.headings[0];
  if (!last || !first) return false;
  const step = first.number - last.last;
  // the cover's range holds both
  if (last.expected === true && first.expected === true) return step >= 1;
  return last.closings === first.closings && step >= 1 && step <= mostMissing;
}
