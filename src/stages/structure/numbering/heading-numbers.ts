/** A number as a heading may print it, and what stands after it. */
export interface PrintedNumber {
  readonly number: number;
  /** The a of § 9a, the .1 of § 5.1. */
  readonly suffix: string | null;
  /** The last number that the heading covers: 12 in `§§ 11-12 Val`; else the number itself. */
  readonly last: number;
  /** What stands after the number and its point. */
  readonly rest: string;
  /** How surely the number reads so: 1 for clean digits. */
  readonly surety: number;
}

/** More numbers than this are a protocol's range. */
const mostCovered = 4;
// after a number: § 12. Title   § 12: Title   § 12 – Title   § 12Title
const after = String.raw`\s?[.:)]*\s*(?:[-–—|]\s+)?`;
const ends = String.raw`(?=[\s.,;:)–—|-]|\p{Lu}\p{Ll}|$)`;

// 2019:12   2019/12
const yearFirst = new RegExp(String.raw`^(?:19|20)\d{2}\s?[:/]\s?(\d{1,4})${ends}${after}(.*)$`, 'u');
// 12/2019   12/19
const yearAfter = new RegExp(String.raw`^(\d{1,4})\s?/\s?(?:19|20)?\d{2}${ends}${after}(.*)$`, 'u');
// 11-12   11–§ 12   11 och 12   11, 12
const several = /^(\d{1,4})\s?(?:[-–—]|och|,)\s?§?\s?(\d{1,4})[.:]?(?:\s+(\p{Lu}.*)|)$/u;
// 5.1   5.1.2
const parted = new RegExp(String.raw`^(\d{1,3})((?:\.\d{1,2}){1,2})${ends}${after}(.*)$`, 'u');
// 9a   9 a   9.a   9A
const lettered =
  /^(\d{1,4})(?:\s?([a-h])|\.([a-h])(?=[\s.):])|([A-H]))(?=[\s.:)]|$)\s?[.:)]*\s*(?:[-–—|]\s+)?(.*)$/u;
const plain = new RegExp(String.raw`^(\d{1,4})${ends}(?!\.?\d)${after}(.*)$`, 'u');
// 1 3   1 1c   (a space has come into the number)
const split = new RegExp(String.raw`^(\d{1,3})\s(\d{1,2})([a-h])?(?=[\s.:)]|$)${after}(.*)$`, 'u');
// lO   9O   1S   i6   1lc   l8, 0519/18
const damaged = new RegExp(
  String.raw`^([\dOoQDIlLi|!SsBZzbGgq]{1,4})([ac-fh])?(?=[\s.,:)]|$)${after}(.*)$`,
  'u',
);

const lookalikes: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  I: '1',
  l: '1',
  L: '1',
  i: '1',
  '|': '1',
  '!': '1',
  S: '5',
  s: '5',
  B: '8',
  Z: '2',
  z: '2',
  b: '6',
  G: '6',
  g: '9',
  q: '9',
};

/** Every reading of the number that stands after a §. */
export function readSignedNumber(text: string): readonly PrintedNumber[] {
  const year = yearFirst.exec(text) ?? yearAfter.exec(text);
  if (year) return [make(year[1], null, year[2])];
  const sure = readSeveral(text) ?? readClean(text);
  return [sure, readSplit(text), readDamaged(text)].filter((one) => one !== null);
}

/** The number where no damage is thought of. */
export function readClean(text: string): PrintedNumber | null {
  const sub = parted.exec(text);
  if (sub) return make(sub[1], sub[2] ?? null, sub[3]);
  const suffixed = lettered.exec(text);
  if (suffixed)
    return make(
      suffixed[1],
      (suffixed[2] ?? suffixed[3] ?? suffixed[4] ?? '').toLowerCase() || null,
      suffixed[5],
    );
  const match = plain.exec(text);
  return match && make(match[1], null, match[2]);
}

function readSeveral(text: string): PrintedNumber | null {
  const match = several.exec(text);
  const [first, last] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || !(last > first) || last - first > mostCovered) return null;
  return { ...make(match[1], null, match[3]), last };
}

function readSplit(text: string): PrintedNumber | null {
  const match = split.exec(text);
  return match && { ...make(`${match[1]}${match[2]}`, match[3] ?? null, match[4]), surety: 0.6 };
}

/** Digits among letters that look like digits; letters alone are the least sure. */
export function readDamaged(text: string): PrintedNumber | null {
  const match = damaged.exec(text);
  const [, printed = '', suffix = null, rest = ''] = match ?? [];
  if (printed === '' || /^\d+$/u.test(printed)) return null;
  const digits = [...printed].map((letter) => lookalikes[letter] ?? letter).join('');
  const isNumber = /\d/u.test(printed) || /^[Il|!i][IlOo|!i]$/u.test(printed);
  if (!isNumber && printed.length > 2) return null;
  return { ...make(digits, suffix, rest), surety: isNumber && !/^\d+[a-h]$/u.test(printed) ? 0.7 : 0.4 };
}

function make(digits: string | undefined, suffix: string | null, rest: string | undefined): PrintedNumber {
  const number = Number(digits);
  return { number, suffix, last: number, rest: (rest ?? '').trim(), surety: 1 };
}
