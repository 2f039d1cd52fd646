import type { Line } from '../read-lines.ts';
import type { HeadingCandidate } from './heading-candidates.ts';

/** The paragraphs that a cover says its protocol holds, and the line that says so. */
export interface PrintedRange {
  readonly line: number;
  readonly first: number;
  readonly last: number;
}

// Paragrafer 1–11   §§ 45-58   Paragrafer: § 12 – § 19   Sekreterare Pär Ek Paragrafer 163 – 171
const printed =
  /(?:^|\s)(?:(?:Justerade )?[Pp]aragraf(?:er(?:na)?)?|PARAGRAFER|Omfattar|omfattar)\s*:?\s*§{0,2}\s?(\d{1,4})\s?(?:[-–—]{1,3}|till|t\.?o\.?m\.?)\s?§{0,2}\s?(\d{1,4})(?![\d-])/u;
const alone = /^§{1,2}\s?(\d{1,4})\s?(?:[-–—]{1,3}|till|t\.?o\.?m\.?)\s?§{0,2}\s?(\d{1,4})\.?$/u;
/** `§§ 21–40` says by itself what a protocol holds in so many of the file's first lines. */
const longestHead = 12;
/** A protocol holds no more paragraphs than this. */
const widest = 400;

/** All ranges that the lines print, in reading order. */
export function findPrintedRanges(lines: readonly Line[]): readonly PrintedRange[] {
  return lines.flatMap((line, i) => {
    const labelled = /^paragraf(?:er(?:na)?)?:?$/iu.test(lines[i - 1]?.text ?? '');
    const heads = i < longestHead && line.text.startsWith('§§');
    const match = printed.exec(line.text) ?? (labelled || heads ? alone.exec(line.text) : null);
    if (match === null) return [];
    const first = Number(match[1]);
    const after = line.text.slice(match.index + match[0].length);
    const last = lastOf(first, Number(match[2]), after);
    const holds = first >= 1 && last >= first && last - first <= widest;
    return holds ? [{ line: line.index, first, last }] : [];
  });
}

const furtherPart = /^\s?(?:,|och|samt)\s?§{0,2}\s?(\d{1,4})(?:\s?[-–—]\s?§{0,2}\s?(\d{1,4}))?(?![\d-])/u;

/** The last number of a range in parts: `Paragrafer: 1–17, 30–31`, `§§56-59, §§62-63`. */
function lastOf(first: number, last: number, after: string): number {
  const part = furtherPart.exec(after);
  const further = Number(part?.[2] ?? part?.[1]);
  if (part === null || further <= last || further - first > widest) return last;
  return lastOf(first, further, after.slice(part[0].length));
}

/** What a number within, at the ends of and outside the printed range is worth. */
const atEnds = 1.3;
const outside = 0.55;
/** A heading of this weight is clear. */
const clear = 1.2;

/**
 * Weighs candidates by the range that the cover before them prints. A range that the text does not bear out, because it
 * was misread, counts for nothing.
 */
export function favourRange(
  candidates: readonly HeadingCandidate[],
  ranges: readonly PrintedRange[],
): readonly HeadingCandidate[] {
  if (ranges.length === 0) return candidates;
  const borneOut = ranges.filter((range) => isBorneOut(range, candidates));
  return candidates.map((candidate) => {
    const range = borneOut.findLast(({ line }) => line <= candidate.line);
    if (!range) return candidate;
    const expected = candidate.number >= range.first && candidate.number <= range.last;
    return { ...candidate, expected, weight: candidate.weight * worthIn(range, candidate) };
  });
}

function worthIn({ first, last }: PrintedRange, { number }: HeadingCandidate): number {
  if (number < first || number > last) return outside;
  return number === first || number === last ? atEnds : 1;
}

/** At least half of the range's numbers stand below it as headings; of an extract's, the first and the last. */
function isBorneOut({ line, first, last }: PrintedRange, candidates: readonly HeadingCandidate[]): boolean {
  const within = new Set(
    candidates
      .filter((one) => one.line > line && one.number >= first && one.number <= last && one.weight > 0.3)
      .map(({ number }) => number),
  );
  const isClear = (number: number): boolean =>
    candidates.some(
      (one) => one.line > line && one.number === number && one.form === 'sign' && one.weight >= clear,
    );
  return within.size * 2 >= last - first + 1 || (isClear(first) && isClear(last));
}
