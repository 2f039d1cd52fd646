import { countClosings, isRollTitle } from '../closings.ts';
import { isVoterLine } from '../proceedings/vote-crosses.ts';
import type { Line } from '../read-lines.ts';
import { readHeadings } from './heading-readings.ts';
import type { HeadingReading } from './heading-readings.ts';

/**
 * A line that may open a numbered paragraph, and as what number. One line may be read in several ways. `weight` is how
 * much the line, its place and what stands around it speak for a heading; see HeadingReading.
 */
export interface HeadingCandidate extends HeadingReading {
  /** Index of the line that the number stands on. */
  readonly line: number;
  /** What stands after the number, or under a number alone. */
  readonly title: string;
  /** Index of the heading's first line: a title or case number may stand above the number. */
  readonly opensAt: number;
  /** How often a protocol has ended above the line; see countClosings. */
  readonly closings: number;
  /** The cover's range holds the number, or the previous meeting's last leads to it. */
  readonly expected?: boolean;
}

/** Every reading of every line as a paragraph heading. */
export function findHeadingCandidates(lines: readonly Line[]): readonly HeadingCandidate[] {
  const closings = countClosings(lines);
  return lines.flatMap((line, i) => {
    const before = lines[i - 1];
    const readings = readLine(line, before);
    if (readings.length === 0) return [];
    const support = supportOfPlace(line, before) * supportOfNext(readings, line, lines[i + 1]);
    const opensAt = before?.text === '§' ? before.index : line.index;
    return readings.map((reading) => ({
      ...reading,
      title: reading.rest === '' ? (lines[i + 1]?.text ?? '') : reading.rest,
      line: line.index,
      opensAt,
      closings: closings[i] ?? 0,
      weight: reading.weight * support,
    }));
  });
}

/** A § may stand alone in a narrow column, read as a line of its own before the number's. */
function readLine(line: Line, before: Line | undefined): readonly HeadingReading[] {
  if (before?.text === '§' && /^\d/u.test(line.text)) return readHeadings(`§ ${line.text}`);
  // 12 Anna Berg (S) Ja   (in a list of votes)
  return isVoterLine(line.text) ? [] : readHeadings(line.text);
}

/** Under a number alone its title stands; under a page number or a figure of a table does not. */
function supportOfNext(readings: readonly HeadingReading[], line: Line, next: Line | undefined): number {
  const alone = readings.every(({ form, rest }) => form === 'bare' && rest === '');
  if (!alone) return 1;
  if (/[.:)]$/u.test(line.text)) return 1;
  if (line.pageStart || next === undefined || next.pageStart) return 0;
  if (!/^\p{Lu}/u.test(next.text) || next.text.length > longestTitle) return 0;
  return line.gapBefore ? 1 : 0.6;
}

/** Letters that the title's line under a number alone has at the most. */
const longestTitle = 100;

// … enligt        … se        … beslutet i
// § 12 …          § 68 …      § 20 …
const leadsOn =
  /(?:^|\s)(?:se|jfr|enligt|enl\.?|i|av|till|och|samt|under|från|med|per|mot|om|vid|kap\.?|§+|nr|paragraf(?:en)?)$/iu;

function supportOfPlace(line: Line, before: Line | undefined): number {
  if (before === undefined) return 1;
  if (before.text !== '§' && (leadsOn.test(before.text) || isRollTitle(before.text))) return 0.1;
  const runsOn = !line.gapBefore && before.full && !/[.:!?;)]$/u.test(before.text);
  const stands = line.gapBefore ? 1.15 : 1;
  const strong = line.bold === true || larger(line, before) ? 1.15 : 1;
  return (runsOn ? 0.5 : 1) * stands * strong;
}

function larger(line: Line, before: Line): boolean {
  return line.fontSize !== null && before.fontSize !== null && line.fontSize > before.fontSize + 0.7;
}
