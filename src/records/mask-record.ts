import { coverPlaces, findPersonalNumbers, maskPersonalNumbers } from './personal-numbers.ts';

/** A text with numbers in it, and where their last four figures stand. */
interface Whole {
  readonly text: string;
  readonly hidden: ReadonlySet<number>;
}

/**
 * A record as it may leave Paragraf: every personal identity number in its strings is covered. What is a piece of a text
 * of the same record (an amount, a decision's point) is covered as it is there, also where the piece holds the end of a
 * number only; an amount that is no more than that goes away.
 */
export function maskRecord<Of>(record: Of): Of {
  return masked(record, []) as Of;
}

function masked(value: unknown, wholes: readonly Whole[]): unknown {
  if (typeof value === 'string') return maskedText(value, wholes);
  if (Array.isArray(value)) {
    return value.filter((each) => !isTornAmount(each, wholes)).map((each) => masked(each, wholes));
  }
  if (!isPlain(value)) return value;
  const own = typeof value['text'] === 'string' ? wholeOf(value['text']) : null;
  const within = own === null ? wholes : [...wholes, own];
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [maskPersonalNumbers(name), masked(each, within)]),
  );
}

function maskedText(text: string, wholes: readonly Whole[]): string {
  return wholes.reduce((piece, whole) => coverPiece(piece, text, whole), maskPersonalNumbers(text));
}

/** Covers in a piece of a text what is hidden in the text. @param original the piece before anything was covered. */
function coverPiece(piece: string, original: string, { text, hidden }: Whole): string {
  if (!/[0-9]/u.test(original) || original.length >= text.length || original === '') return piece;
  const places = new Set<number>();
  for (let at = text.indexOf(original); at >= 0; at = text.indexOf(original, at + 1)) {
    if (splitsFigures(text, at) || splitsFigures(text, at + original.length)) continue;
    for (let place = 0; place < original.length; place += 1) if (hidden.has(at + place)) places.add(place);
  }
  return coverPlaces(
    piece,
    [...places].sort((a, b) => a - b),
  );
}

/** The 98 of 1985 is no piece of it. */
function splitsFigures(text: string, at: number): boolean {
  return /[0-9]/u.test(text.charAt(at - 1)) && /[0-9]/u.test(text.charAt(at));
}

function wholeOf(text: string): Whole | null {
  const hidden = findPersonalNumbers(text).flatMap(({ lastFour }) => lastFour);
  return hidden.length === 0 ? null : { text, hidden: new Set(hidden) };
}

/** `1239 kronor` of `800101 – 1239 kronor`: its value would tell what is covered. */
function isTornAmount(value: unknown, wholes: readonly Whole[]): boolean {
  if (!isPlain(value) || typeof value['value'] !== 'number' || typeof value['text'] !== 'string')
    return false;
  return maskedText(value['text'], wholes) !== value['text'];
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

/**
 * Text that a person has typed over a covered one, with the covered figures again: each number that still stands there as
 * it was shown is what it was. Null where two were shown alike and one is gone: nobody knows which.
 *
 * @param original what was covered when it was shown.
 */
export function uncover(typed: string, original: string): string | null {
  const shown = maskPersonalNumbers(original);
  const numbers = findPersonalNumbers(original).map(({ start, end }) => ({
    covered: shown.slice(start, end),
    written: original.slice(start, end),
  }));
  let text = typed;
  for (const covered of new Set(numbers.map((number) => number.covered))) {
    const own = numbers.filter((number) => number.covered === covered).map(({ written }) => written);
    const pieces = text.split(covered);
    const isSame = new Set(own).size === 1;
    if (!isSame && pieces.length > 1 && pieces.length - 1 !== own.length) return null;
    text = pieces.reduce((done, piece, at) => `${done}${own[at - 1] ?? own[0] ?? covered}${piece}`);
  }
  return text;
}
