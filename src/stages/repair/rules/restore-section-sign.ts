import {
  type NumberedLine,
  type SectionCandidate,
  type SectionCandidates,
} from '../sections/section-candidate.ts';
import { settleSections, type SettledSection } from '../sections/section-sequence.ts';
import type { Change, WorkingText } from '../working-text.ts';

export const headingRule = 'restore-section-sign';
/** Signs that stand for nothing else before a heading's number. */
const provable: ReadonlySet<string> = new Set(['$', '&', '$&', '&$']);
const fewestProofs = 2;
/** What a worn § may look like, between two that are sound. */
const worn = /^[fs£]$/u;
// what minutes speak of, stripped of their letters or not
const meetingWord = /protokoll|sammantr|n[äa]rvarande|ordf[öo]rande|justera|sekreterare|beslut|f[öo]redra/iu;

/**
 * Headings whose § recognition took for another sign, settled by the run of the numbering and by nothing else:
 *
 *     §24. Val av ombud               §24. Val av ombud
 *     825. Vägens skick               §25. Vägens skick
 *     & 26 Rapporter, $ 1S, I 1       § 26 Rapporter, § 15, § 11
 *
 * Numbered lists, tables and votes stay: a plain number that goes on from the line before it or to the line after it is
 * not read as a §.
 *
 * @param isDamaged other words of the text show that recognition has damaged it.
 */
export function restoreSectionSigns(
  text: WorkingText,
  { candidates: all, numberedLines }: SectionCandidates,
  isDamaged: boolean,
): readonly Change[] {
  if (all.every((candidate) => candidate.confirmed)) return [];
  const candidates = all.filter((candidate, index) => !isTableRow(candidate, all[index - 1], all[index + 1]));
  const byNumber = groupByNumber(candidates);
  const isBelieved = (run: readonly SectionCandidate[]): boolean =>
    isDamaged || provesItself(run) || (run.every(({ sign }) => provable.has(sign)) && isOfMeeting(text));
  const settled = settleSections(candidates, isBelieved).filter(
    (section) =>
      !isRivalled(section, byNumber.get(section.reading.number) ?? []) &&
      !isTaken(section, candidates) &&
      isSafe(section, numberedLines) &&
      !(worn.test(section.candidate.sign) && isOfOtherText(section.candidate, text)),
  );
  const inRun = settled.map(({ candidate, reading, enclosed }) =>
    toChange(candidate, reading.label, enclosed ? 0.98 : 0.9),
  );
  return [...inRun, ...restoreProvenSigns(candidates, settled)];
}

/** `Boken kostade` above `£ 8.`, `om skolan` below `f 8`: a sentence's; and `s 8` where a page begins or ends is its number. */
function isOfOtherText({ page, line, sign }: SectionCandidate, text: WorkingText): boolean {
  const texts = (text[page]?.lines ?? []).map((each) => each.text);
  const above = texts.slice(0, line);
  const below = texts.slice(line + 1);
  const next = below.find(isFilled) ?? '';
  if (sign === 's' && !(above.some(isFilled) && below.some(isFilled))) return true;
  const isOpen = /[^.!?:)"”\s]\s*$/u.test(above.at(-1) ?? '');
  return isOpen || /^\s*\p{Ll}/u.test(next);
}

function isFilled(line: string): boolean {
  return line.trim() !== '';
}

/** `S 1 Anderssons lägenhet` is sound; one sign read as several, or a run that only a lost § goes on, is not. */
function provesItself(run: readonly SectionCandidate[]): boolean {
  return (
    new Set(run.map(({ sign }) => sign)).size > 1 || run.every(({ plainNumber }) => plainNumber !== null)
  );
}

function isOfMeeting(text: WorkingText): boolean {
  return text.some((page) => page.lines.some((line) => meetingWord.test(line.text)));
}

/** Line under line, `8 1 Hyra` and `8 2 El` are rows: headings have a text between them. */
function isTableRow(
  candidate: SectionCandidate,
  before: SectionCandidate | undefined,
  after: SectionCandidate | undefined,
): boolean {
  const isBeside = (other: SectionCandidate | undefined): boolean =>
    other !== undefined && !isSigned(other) && Math.abs(other.ordinal - candidate.ordinal) === 1;
  return !isSigned(candidate) && (isBeside(before) || isBeside(after));
}

function isSigned({ sign }: SectionCandidate): boolean {
  return sign === '§' || provable.has(sign);
}

/**
 * `$ 23 Revisionsrapport`, quoted from another protocol, stands in no run of this one. Where the numbering has settled
 * that this document's `$` is its §, the sign is restored there too; the number stays as it is.
 */
function restoreProvenSigns(
  candidates: readonly SectionCandidate[],
  settled: readonly SettledSection[],
): readonly Change[] {
  const done = new Set(settled.map(({ candidate }) => candidate));
  const proved = new Set(
    [...provable].filter(
      (sign) => settled.filter(({ candidate }) => candidate.sign === sign).length >= fewestProofs,
    ),
  );
  return candidates.flatMap((candidate) => {
    const { sign, confirmed, readings, label } = candidate;
    const [reading] = readings;
    if (confirmed || done.has(candidate) || !proved.has(sign)) return [];
    return reading?.label.slice(1) === label.slice(1) ? [toChange(candidate, reading.label, 0.8)] : [];
  });
}

function toChange({ page, line, start, end }: SectionCandidate, after: string, confidence: number): Change {
  return { page, line, start, end, after, rule: headingRule, confidence };
}

function groupByNumber(
  candidates: readonly SectionCandidate[],
): ReadonlyMap<number, readonly SectionCandidate[]> {
  const groups = new Map<number, SectionCandidate[]>();
  for (const candidate of candidates) {
    for (const { number } of candidate.readings) {
      const group = groups.get(number) ?? [];
      group.push(candidate);
      groups.set(number, group);
    }
  }
  return groups;
}

/** A figure or letter where the nearest sound heading has the number already: `Antal kor 8 6` before `Avslutning § 6`. */
function isTaken({ candidate, reading }: SettledSection, candidates: readonly SectionCandidate[]): boolean {
  if (isSigned(candidate)) return false;
  const place = candidates.indexOf(candidate);
  const before = candidates.slice(0, place).findLast(({ confirmed }) => confirmed);
  const behind = candidates.slice(place + 1).find(({ confirmed }) => confirmed);
  return [before, behind].some((heading) => heading?.readings[0]?.number === reading.number);
}

/** Another line between the same two headings that could as well be this number. */
function isRivalled({ candidate, run }: SettledSection, sameNumber: readonly SectionCandidate[]): boolean {
  const place = run.indexOf(candidate);
  const from = run[place - 1]?.ordinal ?? candidate.ordinal;
  const to = run[place + 1]?.ordinal ?? candidate.ordinal;
  return sameNumber.some((other) => other !== candidate && other.ordinal > from && other.ordinal < to);
}

/** `81.` alone on its line, as `§ 2.` is after it. */
function opensNumbering({ candidate, reading, run }: SettledSection): boolean {
  const [first, second] = run;
  return (
    candidate === first && reading.number === 1 && second !== undefined && second.confirmed && second.alone
  );
}

function isSafe(section: SettledSection, numberedLines: readonly NumberedLine[]): boolean {
  const { candidate, run } = section;
  const place = run.indexOf(candidate);
  const isBetween = run[place - 1]?.confirmed === true && run[place + 1]?.confirmed === true;
  if (worn.test(candidate.sign)) return isBetween;
  if (candidate.plainNumber === null) return true;
  if (candidate.alone && !isBetween && !opensNumbering(section)) return false;
  return !isPlainNumbering(candidate, run, numberedLines);
}

/**
 * `80 Namn`, `81 Namn`, `82 Namn` go on beyond what could be § 1 and § 2: a list. A run of headings goes on where a
 * list's would not: after § 84, or from `89` to `810`.
 */
function isPlainNumbering(
  candidate: SectionCandidate,
  run: readonly SectionCandidate[],
  numberedLines: readonly NumberedLine[],
): boolean {
  const list = listAround(candidate, numberedLines);
  if (list.length < 2) return false;
  const headings = new Set(run.map(({ ordinal }) => ordinal));
  return list.length === run.length || list.some(({ ordinal }) => !headings.has(ordinal));
}

/** The lines before and after that number on from this one. */
function listAround(
  candidate: SectionCandidate,
  numberedLines: readonly NumberedLine[],
): readonly NumberedLine[] {
  const place = numberedLines.findIndex(({ ordinal }) => ordinal === candidate.ordinal);
  let first = place;
  let last = place;
  while (follows(numberedLines[first - 1], numberedLines[first])) first -= 1;
  while (follows(numberedLines[last], numberedLines[last + 1])) last += 1;
  return numberedLines.slice(first, last + 1);
}

function follows(line: NumberedLine | undefined, next: NumberedLine | undefined): boolean {
  return line !== undefined && next !== undefined && next.number === line.number + 1;
}
