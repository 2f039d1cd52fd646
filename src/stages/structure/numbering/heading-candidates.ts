import { countClosings } from '../closings.ts';
import type { Line } from '../read-lines.ts';

/** How a heading's number is printed, surest first. */
export type HeadingForm = 'sign' | 'trailing-sign' | 'damaged-sign' | 'bare';

/** A line that may open a numbered paragraph, and as what number. One line may be read in several ways. */
export interface HeadingCandidate {
  /** Index of the line. */
  readonly line: number;
  readonly number: number;
  /** The a of § 9a. */
  readonly suffix: string | null;
  /** The last number that the heading covers: 12 in `§§ 11-12 Val`; else its own. */
  readonly last: number;
  readonly form: HeadingForm;
  /** What stands on the line after the number. */
  readonly rest: string;
  /** How often a protocol has ended above the line; see countClosings. */
  readonly closings: number;
  /** How much the line by itself speaks for a heading; about 2 for a clear `§ 12 Title`, near 0 for a reference. */
  readonly weight: number;
}

interface Reading {
  readonly number: number;
  readonly suffix: string | null;
  readonly last: number;
  readonly form: HeadingForm;
  readonly rest: string;
  readonly weight: number;
}

// §83. Title   § 9 a Title   §4   KS § 12/2023 Title   § 12. – Title
const sign =
  /^(?:(?!Se|Jfr|Jf|Enl|I|Av|Till|Om|Mot|Och|Kap|Kl)\p{Lu}[\p{L}.-]{0,6}\s?(?:\d{4}-\d{2}-\d{2}\s?)?)?§\s?(\d{1,4})(?:\s?([a-h])(?=[\s.:)]|$))?(?:\/(?:19|20)?\d{2}(?!\d))?(?![\d.]*\d)\s?[.:)]*\s*(?:[-–—]\s+)?(.*)$/u;
// §§ 11-12 Val av styrelse och revisorer
const doubleSign = /^§§\s?(\d{1,4})\s?(?:[-–—]|och)\s?(\d{1,4})[.:]?\s+(\p{Lu}.*)$/u;
// 12 § Title   9 a § Title
const trailingSign = /^(\d{1,4})(?:\s?([a-h]))?\s?§[.:]?\s*(.*)$/u;
// $ 86. Title   & 87 Title   S 88 Title   $1S Title   I 1 Title
const damagedSign = /^[$&8SI5B]\s?([\dSOIlB]{1,4})(?![\dA-ZÅÄÖa-zåäö])\s?[.:]*\s*(.*)$/u;
// §4 38 Title   (the § read as a § and a digit)
const doubledNumber = /^[§$&]\s?\d\s(\d{1,4})[.:]?\s+(\p{Lu}.*)$/u;
// 1. Title   12) Title   7 Title   Punkt 5 Title   10. b) Title
const bare = /^(?:Punkt\s|Ärende\s|Nr\s)?(\d{1,3})(?:\s?([a-h])(?=[\s.):]))?(\s?[.:)]+)?\s+(\S.*)$/u;
// 1.  alone on its line, the title on the next
const bareAlone = /^(?:Punkt\s)?(\d{1,3})[.:)]$/u;

/** More numbers than this are a protocol's range. */
const mostCovered = 4;

/** Every reading of every line as a paragraph heading. */
export function findHeadingCandidates(lines: readonly Line[]): readonly HeadingCandidate[] {
  const closings = countClosings(lines);
  return lines.flatMap((line, i) => {
    const readings = readHeading(line.text);
    if (readings.length === 0) return [];
    const support = supportOfPlace(line, lines[i - 1]);
    return readings.map((reading) => ({
      ...reading,
      line: line.index,
      closings: closings[i] ?? 0,
      weight: reading.weight * support,
    }));
  });
}

function readHeading(text: string): readonly Reading[] {
  const signed = readSign(text);
  if (signed && doubledNumber.test(text))
    return [signed, readDamagedSign(text)].filter((one) => one !== null);
  if (signed) return [signed];
  return [readDamagedSign(text), readBare(text)].filter((reading) => reading !== null);
}

function readSign(text: string): Reading | null {
  const double = doubleSign.exec(text);
  const [first, last] = [Number(double?.[1]), Number(double?.[2])];
  if (double && last > first && last - first <= mostCovered) {
    const reading = toReading('sign', double[1], undefined, double[3] ?? '', 2);
    return reading && { ...reading, last };
  }
  const match = sign.exec(text);
  if (match) return toReading('sign', match[1], match[2], match[3] ?? '', 2);
  const trailing = trailingSign.exec(text);
  return trailing ? toReading('trailing-sign', trailing[1], trailing[2], trailing[3] ?? '', 1.6) : null;
}

function readDamagedSign(text: string): Reading | null {
  const doubled = doubledNumber.exec(text);
  if (doubled) return toReading('damaged-sign', doubled[1], undefined, doubled[2] ?? '', 1.2);
  const match = damagedSign.exec(text);
  if (!match) return null;
  const [, digits = '', rest = ''] = match;
  const number = digits.replace(/S/gu, '5').replace(/O/gu, '0').replace(/[Il]/gu, '1').replace(/B/gu, '8');
  if (!/^\p{Lu}|^["”]|^$/u.test(rest)) return null;
  const sure = /^[$&]/u.test(text) ? 1.4 : /^\d+\./u.test(text) ? 0.9 : 0.6;
  return toReading('damaged-sign', number, undefined, rest, sure);
}

function readBare(text: string): Reading | null {
  const alone = bareAlone.exec(text);
  if (alone) return toReading('bare', alone[1], undefined, '', 0.5);
  const match = bare.exec(text);
  if (!match) return null;
  const [, number, suffix, point, rest = ''] = match;
  if (!/^["”]?\p{Lu}/u.test(rest)) return null;
  const titled = /[.!?]$/u.test(rest) ? 0.8 : 1;
  return toReading('bare', number, suffix, rest, (point === undefined ? 0.5 : 1) * titled);
}

function toReading(
  form: HeadingForm,
  digits: string | undefined,
  suffix: string | undefined,
  rest: string,
  weight: number,
): Reading | null {
  const number = Number(digits);
  if (!(number >= 1)) return null;
  return {
    number,
    last: number,
    suffix: suffix ?? null,
    form,
    rest: rest.trim(),
    weight: weight * supportOfRest(rest.trim()),
  };
}

/**
 * A heading's title begins with a capital; a reference that a line break put first goes on in lower case:
 *
 *     § 68 i föregående protokoll
 *     § 12, samt
 */
function supportOfRest(rest: string): number {
  if (rest === '') return 0.8;
  if (/^[,;)§]|^(?:i|och|samt|st|kap|lagen|kommunallagen)\b/u.test(rest)) return 0;
  if (/^\p{Ll}/u.test(rest)) return 0.4;
  if (/^(?:\d[\d\s]*(?:kr|%|st)\b|[\d\s.,–-]+$)/u.test(rest)) return 0.2;
  return 1;
}

// … enligt        … se        … beslutet i
// § 12 …          § 68 …      § 20 …
const leadsOn =
  /(?:^|\s)(?:se|jfr|enligt|enl\.?|i|av|till|och|samt|under|från|med|per|mot|om|vid|kap\.?|§+|nr|paragraf(?:en)?)$/iu;

function supportOfPlace(line: Line, before: Line | undefined): number {
  if (before === undefined) return 1;
  if (leadsOn.test(before.text)) return 0.1;
  const runsOn = !line.gapBefore && before.full && !/[.:!?;)]$/u.test(before.text);
  const stands = line.gapBefore ? 1.15 : 1;
  const strong = line.bold === true || larger(line, before) ? 1.15 : 1;
  return (runsOn ? 0.5 : 1) * stands * strong;
}

function larger(line: Line, before: Line): boolean {
  return line.fontSize !== null && before.fontSize !== null && line.fontSize > before.fontSize + 0.7;
}
