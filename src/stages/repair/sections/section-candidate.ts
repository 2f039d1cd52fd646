import type { LinePlace, WorkingText } from '../working-text.ts';
import { headingPrefix, isHeadingPrefix } from './heading-prefix.ts';

/** A number that a candidate's damaged label may stand for, and the label as it should read. */
export interface SectionReading {
  readonly number: number;
  readonly label: string;
}

/** A line that may be the heading of a numbered paragraph. */
export interface SectionCandidate extends LinePlace {
  /** Where its label stands in the line: sign and number. */
  readonly start: number;
  readonly end: number;
  /** The label as it stands: `$ 85`. */
  readonly label: string;
  /** What stands in the place of the §. */
  readonly sign: string;
  /** True for a heading that has its § and sound digits: it needs no repair and anchors the others. */
  readonly confirmed: boolean;
  readonly readings: readonly SectionReading[];
  /** The number that the label would be if it were a plain number, as in a numbered list; else null. */
  readonly plainNumber: number | null;
  /** Position among all lines that hold text. */
  readonly ordinal: number;
  /** True when nothing follows on the line. */
  readonly alone: boolean;
}

/** A line that begins with a number, whatever it is: lists, tables, votes. */
export interface NumberedLine {
  readonly ordinal: number;
  readonly number: number;
}

export interface SectionCandidates {
  readonly candidates: readonly SectionCandidate[];
  readonly numberedLines: readonly NumberedLine[];
}

// "§23. Mötet öppnas", "§ 9a Val", "$ 85 Rapport", "&85", "$1S", "$& 21. Val"
const signed = /^(\s*)(§|[$&]{1,2})(\s?)([\dSIlOB]{1,4})(?: ?[a-e](?![\p{L}\d]))?/u;
// "825. Vägens skick", "8 85 Rapport", "S 15 Val", "810 Val"
const gluedSign = /^(\s*)([8S])(\s?)([\dSIlOB]{1,3})(?: ?[a-e](?![\p{L}\d]))?/u;
// "I 1 Avslutning" for § 1 or § 11, "I12"
const barSign = /^(\s*)(I)(\s?)(\d{1,2})(?![\p{L}\d])/u;
// "f 3." alone on its line, for a worn typewriter's § 3
const wornSign = /^(\s*)([fs£])(\s?)(\d{1,3})(?=[.:]?\s*$)/u;
// a title, or nothing; not "kronor" and not a second number
const headingRest = /^[.:]?\s*$|^[.:]?\s+["”»(]?\p{Lu}|^[.:]\p{Lu}/u;
// "$ 14 1266/22": the matter's own number in the archive, behind a sign; "$ 14. 2024 års bokslut"
const matterRest = /^\s+\d{1,5}\/\d{2,4}(?!\d)|^[.:]?\s+(?:19|20)\d{2}(?:\/\d{2,4})? års? \p{Ll}/u;
// "59 Namn Namnsson Ja", "3. Ekonomi", "12) Övrigt"
const numbered = /^\s*(\d{1,4})[.)]?(?=\s|$)/u;

const digitOf: Readonly<Record<string, string>> = { S: '5', I: '1', l: '1', O: '0', B: '8' };

const fewestDollars = 3;

// "Ks § 46   Dnr 2018/00090 045", "KR 8 13 Inledning", "AU $ 7"
const prefixed = new RegExp(String.raw`^(\s*(${headingPrefix})\s+)(.+)$`, 'u');

// "MÖTETS ÖPPNANDE 8 1", "VAL AV JUSTERARE § 2": a title in capitals and its number behind it
const inCapitals = /^([^\p{Ll}\d]*\p{Lu}{4}[^\p{Ll}\d]* )((?:§|[$&]{1,2}|[8S](?=\s))\s?\d{1,3})\s*$/u;

// "Utseende av opponent 8 67": the same in small letters, where the numbers stand in the right margin
const behindTitle = /^(\s*["”(]?\p{Lu}.*[\p{L}\d)”"] +)((?:§|[$&]{1,2}|[8S](?=\s))\s?\d{1,3})\s*$/u;
// "enligt kommunallagen § 6", "stadgans § 5", "se § 3": a sentence's, and no title's
const reference =
  /(?<!\p{L})(?:enligt|se|jfr|i|till|av|och|under|kap|\p{L}*(?:lagen|balken|ordningen|stadgan|stadgarna|reglementet|avtalet)s?)\.? +$/iu;
const fewestBehind = 3;

/** The lines that may be headings of paragraphs, and all lines that begin with a number, in the text's order. */
export function findSectionCandidates(text: WorkingText): SectionCandidates {
  const prefixes = findPrefixes(text);
  const trailing = haveNumbersBehind(text) ? [inCapitals, behindTitle] : [inCapitals];
  const candidates: SectionCandidate[] = [];
  const numberedLines: NumberedLine[] = [];
  let ordinal = 0;
  text.forEach((page, pageIndex) => {
    page.lines.forEach((line, lineIndex) => {
      if (line.text.trim() === '') return;
      ordinal += 1;
      const place = { page: pageIndex, line: lineIndex };
      const candidate =
        readCandidate(line.text, place, ordinal) ??
        readPrefixed(line.text, prefixes, place, ordinal) ??
        readTrailing(line.text, trailing, place, ordinal);
      if (candidate !== null) candidates.push(candidate);
      const number = numbered.exec(line.text)?.[1];
      if (number !== undefined) numberedLines.push({ ordinal, number: Number(number) });
    });
  });
  return { candidates, numberedLines };
}

/** The numbers of the headings that need no repair. */
export function confirmedNumbers({ candidates }: SectionCandidates): readonly number[] {
  return candidates
    .filter(({ confirmed }) => confirmed)
    .flatMap(({ readings }) => readings.map(({ number }) => number));
}

/**
 * What stands before a § in the document's own headings, or before a `$` with many numbers; before anything else a capital
 * may begin any line.
 */
function findPrefixes(text: WorkingText): ReadonlySet<string> {
  const found = new Set<string>();
  const dollars = new Map<string, Set<string>>();
  for (const line of text.flatMap((page) => page.lines)) {
    const [, , prefix = '', label = ''] = /[§$]/u.test(line.text) ? (prefixed.exec(line.text) ?? []) : [];
    const [, sign, number = ''] = /^([§$])\s?(\d+)/u.exec(label) ?? [];
    if (sign === undefined || !isHeadingPrefix(prefix)) continue;
    const numbers = (dollars.get(prefix) ?? new Set()).add(number);
    dollars.set(prefix, numbers);
    if (sign === '§' || numbers.size >= fewestDollars) found.add(prefix);
  }
  return found;
}

/** No number of a list or table stands behind a body's name. */
function readPrefixed(
  text: string,
  prefixes: ReadonlySet<string>,
  place: LinePlace,
  ordinal: number,
): SectionCandidate | null {
  const [, before = '', prefix = '', label = ''] = prefixed.exec(text) ?? [];
  if (!prefixes.has(prefix)) return null;
  return readBehind(before, label, place, ordinal);
}

/** No heading has its § first on its line, and several lines that are no sentences end in one. */
function haveNumbersBehind(text: WorkingText): boolean {
  const lines = text
    .flatMap((page) => page.lines.map((line) => line.text))
    .filter((line) => line.includes('§'));
  if (lines.some((line) => /^\s*§\s?\d+[.:]?\s+\p{Lu}/u.test(line))) return false;
  const labels = lines.flatMap((line) => {
    const [, before = '', label = ''] = behindTitle.exec(line) ?? [];
    return label.startsWith('§') && !reference.test(before) ? [label] : [];
  });
  return new Set(labels).size >= fewestBehind;
}

function readTrailing(
  text: string,
  shapes: readonly RegExp[],
  place: LinePlace,
  ordinal: number,
): SectionCandidate | null {
  for (const shape of shapes) {
    const [, before = '', label = ''] = shape.exec(text) ?? [];
    if (label !== '' && !reference.test(before)) return readBehind(before, label, place, ordinal);
  }
  return null;
}

function readBehind(
  before: string,
  label: string,
  place: LinePlace,
  ordinal: number,
): SectionCandidate | null {
  const candidate = readCandidate(label, place, ordinal);
  if (candidate === null) return null;
  const { start, end } = candidate;
  return { ...candidate, start: start + before.length, end: end + before.length, plainNumber: null };
}

function readCandidate(text: string, place: LinePlace, ordinal: number): SectionCandidate | null {
  const withSign = signed.exec(text);
  const match = withSign ?? gluedSign.exec(text) ?? barSign.exec(text) ?? wornSign.exec(text);
  if (match === null) return null;
  const [whole, indent = '', sign = '', space = '', digits = ''] = match;
  const rest = text.slice(whole.length);
  const isHeading = headingRest.test(rest) || (withSign !== null && matterRest.test(rest));
  if (!isHeading || !/\d/u.test(digits)) return null;
  const number = digits.replaceAll(/[SIlOB]/gu, (letter) => digitOf[letter] ?? letter);
  return {
    ...place,
    start: indent.length,
    end: indent.length + sign.length + space.length + digits.length,
    label: sign + space + digits,
    sign,
    confirmed: sign === '§' && number === digits,
    readings: readingsOf(sign, space, number),
    plainNumber: /^\d+$/u.test(sign + digits) && space === '' ? Number(sign + digits) : null,
    ordinal,
    alone: /^[.:]?\s*$/u.test(rest),
  };
}

/** The bar of `I 1` may hold a digit of its own: § 1 or § 11. */
function readingsOf(sign: string, space: string, digits: string): readonly SectionReading[] {
  const numbers = sign === 'I' ? [digits, `1${digits}`] : [digits];
  return numbers
    .filter((number) => !number.startsWith('0'))
    .map((number) => ({ number: Number(number), label: `§${space}${number}` }));
}
