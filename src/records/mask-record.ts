import { coverPlaces, dateOf, findPersonalNumbers, maskPersonalNumbers } from './personal-numbers.ts';

/** A text with numbers in it, and where their last four figures stand. */
interface Whole {
  readonly text: string;
  readonly hidden: ReadonlySet<number>;
}

/** What is known of the numbers in a record. */
interface Known {
  /** Of all of them, so that another reading of one is known by its date. */
  readonly dates: ReadonlySet<string>;
  /** The texts around a string, of which it may be a piece. */
  readonly wholes: readonly Whole[];
}

/**
 * A record as it may leave Paragraf: every personal identity number in its strings is covered, and other readings of it. What is
 * a piece of a text of the same record (an amount, a decision's point, what a notice quotes) is covered as it is there, also
 * where the piece holds the end of a number only; an amount that is no more than that goes away.
 *
 * @param around texts that strings of the record may be pieces of: the page that a line stands on.
 */
export function maskRecord<Of>(record: Of, around: readonly string[] = []): Of {
  const dates = new Set(numberDates([record, around]));
  if (dates.size === 0) return record;
  const wholes = around.flatMap((text) => wholeOf(text, dates));
  return masked(record, { dates, wholes }) as Of;
}

/** The dates of the personal identity numbers in a record's strings (`YYMMDD`). */
export function numberDates(value: unknown): string[] {
  if (typeof value === 'string') return findPersonalNumbers(value).map(dateOf);
  if (Array.isArray(value)) return value.flatMap(numberDates);
  return isPlain(value) ? Object.entries(value).flatMap(numberDates) : [];
}

function masked(value: unknown, known: Known): unknown {
  if (typeof value === 'string') return maskedText(value, known);
  if (Array.isArray(value)) {
    return value.filter((each) => !isTornAmount(each, known)).map((each) => masked(each, known));
  }
  if (!isPlain(value)) return value;
  const own = typeof value['text'] === 'string' ? wholeOf(value['text'], known.dates) : [];
  const within = { dates: known.dates, wholes: [...known.wholes, ...own] };
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [maskPersonalNumbers(name), masked(each, within)]),
  );
}

function maskedText(text: string, { dates, wholes }: Known): string {
  const pieces = [{ start: 0, piece: text }, ...quotations(text)].filter(({ piece }) => /[0-9]/u.test(piece));
  const places = wholes.flatMap((whole) =>
    pieces.flatMap(({ start, piece }) => hiddenIn(piece, whole).map((place) => start + place)),
  );
  return coverPlaces(maskPersonalNumbers(text, dates), sorted(places));
}

/** What a sentence quotes: `”1239” kan vara felläst.` */
function quotations(text: string): { start: number; piece: string }[] {
  return [...text.matchAll(/”([^”]+)”/gu)].map(({ index, 1: piece = '' }) => ({ start: index + 1, piece }));
}

/** Where a piece of a text has what is hidden in the text. */
function hiddenIn(piece: string, { text, hidden }: Whole): number[] {
  const places: number[] = [];
  if (piece.length >= text.length) return places;
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
    if (splitsFigures(text, at) || splitsFigures(text, at + piece.length)) continue;
    for (let place = 0; place < piece.length; place += 1) if (hidden.has(at + place)) places.push(place);
  }
  return places;
}

/** The 98 of 1985 is no piece of it. */
function splitsFigures(text: string, at: number): boolean {
  return /[0-9]/u.test(text.charAt(at - 1)) && /[0-9]/u.test(text.charAt(at));
}

function sorted(places: readonly number[]): number[] {
  return [...new Set(places)].toSorted((a, b) => a - b);
}

function wholeOf(text: string, dates: ReadonlySet<string>): Whole[] {
  const hidden = findPersonalNumbers(text, dates).flatMap(({ lastFour }) => lastFour);
  return hidden.length === 0 ? [] : [{ text, hidden: new Set(hidden) }];
}

/** `1239 kronor` of `800101 – 1239 kronor`: its value would tell what is covered. */
function isTornAmount(value: unknown, known: Known): boolean {
  if (!isPlain(value) || typeof value['value'] !== 'number' || typeof value['text'] !== 'string')
    return false;
  return maskedText(value['text'], known) !== value['text'];
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Lines of a page, those that a number goes on over a line end in too. */
export function maskLines(lines: readonly string[]): string[] {
  return maskPersonalNumbers(lines.join('\n')).split('\n');
}
