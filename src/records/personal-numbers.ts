/** A personnummer or samordningsnummer as it stands in a text. Places are offsets in UTF-16 units. */
export interface PersonalNumber {
  readonly start: number;
  readonly end: number;
  /** Where its last four figures stand: what a birth date lacks to be the number. */
  readonly lastFour: readonly number[];
  /** `YYMMDDNNNN`, whichever way it is written. */
  readonly figures: string;
}

/** What has a number's shape and a date. */
interface Candidate extends PersonalNumber {
  readonly isRight: boolean;
}

/** What stands in place of each of the last four figures. */
const cover = 'X';

// What recognition makes of figures: 8OO1O1-l239
const misread: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  l: '1',
  I: '1',
  '|': '1',
  Z: '2',
  S: '5',
  B: '8',
};
/** Of the ten figures so many must be figures on the page. */
const leastFigures = 6;
const most = { gapsInDate: 3, gapsInLastFour: 1 };

const figure = '[0-9OoQlI|ZSB]';
const space = String.raw`[ \t\u00A0\u2009\u202F]`;
const twoFigures = `${figure}${space}?${figure}`;
const between = String.raw`(?:${space}|[-.\/])?`;
const dash = String.raw`[-+~¬\u00AD\u2010-\u2015\u2212]`;

const forms = {
  // 800101-1239   19800101–1239   1980-01-01-1239   800101+1239   800101 -\n1239   19 80 01 01 - 12 39   800101_1239
  joined: String.raw`(?<![0-9])(?<date>(?:${twoFigures}${between})?(?:${twoFigures}${between}){2}${twoFigures})(?<join>\s{0,3}${dash}{1,2}\s{0,3}|[._\/·:*])(?<last>${figure}(?:${space}?${figure}){3})(?![0-9])`,
  // 800101 1239   19800101\n1239   but no row of numbers: 12 800101 1239 400
  spaced: String.raw`(?<![0-9]|[0-9][ .,])(?<date>(?:[0-9]{2})?[0-9]{6})(?<join>${space}|${space}?\r?\n${space}?)(?<last>[0-9]{4})(?![0-9]|[ .,\u00A0][0-9])`,
  // 8001011239   198001011239   SE800101123901
  unbroken: String.raw`(?<![0-9+]|[0-9][.,])(?<date>(?:${figure}{2})?${figure}{6})(?<join>)(?<last>${figure}{4})(?![0-9]|[.,][0-9])`,
  ofTax: String.raw`(?<=(?<![\p{L}])SE${space}?)(?<date>[0-9]{6})(?<join>-?)(?<last>[0-9]{4})(?=${space}?01(?![0-9]))`,
} as const;
type Form = keyof typeof forms;

const patterns = (Object.keys(forms) as Form[]).map((form) => ({
  form,
  pattern: new RegExp(forms[form], 'gdu'),
}));

// Fakturanr 8001011239   Tel. 0701234567   konto: 8001011239
const namesAnother =
  /(?:faktur|konto|clearing|giro|mätar|artikel|streckkod|löpn|diarien|mobil|(?<!\p{L})(?:tele|tel|tfn|fax|ocr|ean|isbn|bg|pg|order|serie|dnr))[\p{L}.]*\s?(?:nr|nummer)?[.:]?\s*$/iu;
// 8001011239 kr
const isMoney = /^\s?(?:kr(?!\p{L})|kronor|sek(?!\p{L})|tkr|mkr|mdkr|euro|eur(?!\p{L})|:-|,-|€|%)/iu;
// 2021-09-15 – 2021-10-07
const isDateAgain = /^([-./])[0-9]{1,2}\1[0-9]{1,2}(?![0-9])/u;
// perioden 230101-1231
const namesPeriod = /(?:perioden?|tiden|fr\.?\s?o\.?\s?m\.?|från och med|giltig\p{L}*|mellan)\s+$/iu;
const noDates: ReadonlySet<string> = new Set();
/** Characters beside a number that can say what it is. */
const reach = 64;
// Where there are figures enough. Only around them numbers are looked for: a page has few such places.
const mayHoldOne = /[0-9](?:[OoQlI|ZSB\s\-./+~¬\u00AD\u2010-\u2015\u2212_·:*]{0,12}[0-9]){5,}/gu;

/**
 * Finds Swedish personal identity numbers, in the order in which they stand: with a date that there is (of a
 * samordningsnummer 60 days on) and the right check figure, in every way that they are written, over line ends and with
 * figures that were read as letters too. Another reading of a number that stands in the same text (the same date, another
 * figure) is found with it. What only looks like one (organisation numbers, invoices, telephones, amounts,
 * periods) is left. The check figure is Luhn's; Skatteverket, SKV 704 and SKV 707.
 *
 * @param dates of numbers that stand elsewhere in what is shown with the text (`YYMMDD`): other readings of them may stand here.
 */
export function findPersonalNumbers(
  text: string,
  dates: ReadonlySet<string> = noDates,
): readonly PersonalNumber[] {
  if (!/[0-9\uFF10-\uFF19]/u.test(text)) return [];
  const { plain, placeOf } = withoutInvisible(text);
  const found = [...plain.matchAll(mayHoldOne)].flatMap(({ 0: stretch, index }) =>
    candidatesWithin(plain, index, index + stretch.length),
  );
  const apart = withoutOverlaps(rightOnes(found, dates).sort((a, b) => a.start - b.start));
  return apart.map(({ start, end, lastFour, figures }) => {
    return { start: placeOf(start), end: placeOf(end - 1) + 1, lastFour: lastFour.map(placeOf), figures };
  });
}

/** The text with the last four figures of each number covered (`800101-XXXX`); every other character keeps its place. */
export function maskPersonalNumbers(text: string, dates?: ReadonlySet<string>): string {
  return coverPlaces(
    text,
    findPersonalNumbers(text, dates).flatMap(({ lastFour }) => lastFour),
  );
}

/** The date of a number, by which other readings of it are known. */
export function dateOf({ figures }: Pick<PersonalNumber, 'figures'>): string {
  return figures.slice(0, 6);
}

/** @param places UTF-16 offsets into the text, in order. */
export function coverPlaces(text: string, places: readonly number[]): string {
  let covered = '';
  let done = 0;
  for (const place of places) {
    covered += text.slice(done, place) + cover;
    done = place + 1;
  }
  return covered + text.slice(done);
}

/** Text without characters that take no room, and wide figures as plain ones; with where each of its places was. */
function withoutInvisible(text: string): { plain: string; placeOf: (place: number) => number } {
  const narrow = text.replace(/[\uFF10-\uFF19]/gu, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfe_e0),
  );
  const invisible = /[\u200B-\u200D\u2060\uFEFF]/u;
  if (!invisible.test(narrow)) return { plain: narrow, placeOf: (place) => place };
  const places = Array.from({ length: narrow.length }, (_, place) => place).filter(
    (place) => !invisible.test(narrow.charAt(place)),
  );
  return {
    plain: places.map((place) => narrow.charAt(place)).join(''),
    placeOf: (place) => places[place] ?? text.length,
  };
}

/** What stands in a stretch of a text, or reaches into it. */
function candidatesWithin(text: string, from: number, to: number): Candidate[] {
  const start = Math.max(0, from - reach);
  const part = text.slice(start, to + reach);
  return patterns
    .flatMap(({ form, pattern }) => candidatesOfForm(part, form, pattern))
    .filter((number) => number.end + start > from && number.start + start < to)
    .map((number) => ({
      ...number,
      start: number.start + start,
      end: number.end + start,
      lastFour: number.lastFour.map((place) => place + start),
    }));
}

function candidatesOfForm(text: string, form: Form, pattern: RegExp): Candidate[] {
  const candidates: Candidate[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const candidate = readCandidate(match, form, text);
    if (candidate === null) pattern.lastIndex = match.index + 1;
    else candidates.push(candidate);
  }
  return candidates;
}

function readCandidate(match: RegExpExecArray, form: Form, text: string): Candidate | null {
  const { date = '', last = '' } = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].length;
  const written = onlyFigures(date + last);
  const figures = written.slice(-10);
  if (!hasDate(written) || digitsIn(date + last) < leastFigures) return null;
  if (
    isDateAgain.test(text.slice(end)) ||
    isSpreadOut(date, last, text.slice(end)) ||
    isPartOfHash(text, start, end)
  )
    return null;
  const before = text.slice(Math.max(0, start - reach), start);
  if ((form === 'spaced' || form === 'unbroken') && isAnother(before, text.slice(end, end + reach)))
    return null;
  if (namesPeriod.test(before) && isMonthAndDay(figures.slice(6))) return null;
  const [lastStart = end] = match.indices?.groups?.['last'] ?? [];
  const lastFour = [...last].flatMap((sign, at) => (onlyFigures(sign) === '' ? [] : [lastStart + at]));
  return { start, end, lastFour, figures, isRight: hasCheckFigure(figures) };
}

function rightOnes(candidates: readonly Candidate[], elsewhere: ReadonlySet<string>): Candidate[] {
  const own = new Set(candidates.filter(({ isRight }) => isRight).map(dateOf));
  return candidates.filter((each) => own.has(dateOf(each)) || elsewhere.has(dateOf(each)));
}

function onlyFigures(written: string): string {
  return written.replace(/[^0-9]/gu, (sign) => misread[sign] ?? '');
}

function digitsIn(written: string): number {
  return written.replace(/[^0-9]/gu, '').length;
}

/** So many gaps that these are several numbers: 220101-1 231 000. */
function isSpreadOut(date: string, last: string, after: string): boolean {
  const gapsInLast = last.length - 4;
  if (gapsInLast > most.gapsInLastFour || (gapsInLast > 0 && /^[ .,\u00A0]?[0-9]/u.test(after))) return true;
  return date.replace(/\S/gu, '').length > most.gapsInDate;
}

/** A part of a file's hash or of an id made from it. */
function isPartOfHash(text: string, start: number, end: number): boolean {
  const before = /[0-9a-z]*$/iu.exec(text.slice(Math.max(0, start - reach), start))?.[0] ?? '';
  const after = /^[0-9a-z]*/iu.exec(text.slice(end, end + reach))?.[0] ?? '';
  const runs = `${before}${text.slice(start, end)}${after}`.split(/[^0-9a-z]+/iu);
  return runs.some((run) => run.length >= 16 && /^[0-9a-f]+$/u.test(run) && /[a-f]/u.test(run));
}

function isAnother(before: string, after: string): boolean {
  return namesAnother.test(before) || isMoney.test(after);
}

function isMonthAndDay(figures: string): boolean {
  return isDate(2000, Number(figures.slice(0, 2)), Number(figures.slice(2)));
}

/** @param written ten figures, or twelve with the century. */
function hasDate(written: string): boolean {
  const century = written.length === 12 ? [Number(written.slice(0, 2))] : [18, 19, 20];
  const [year = 0, month = 0, day = 0] = [-10, -8, -6].map((at) => Number(written.slice(at, at + 2)));
  return century.some(
    (each) => each >= 18 && each <= 20 && isDate(each * 100 + year, month, day > 60 ? day - 60 : day),
  );
}

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && day > 0;
}

/** Luhn's sum: every other figure twice, from the first; the figures of all that make a whole ten. */
function hasCheckFigure(figures: string): boolean {
  const sum = [...figures].reduce((total, sign, at) => {
    const value = Number(sign) * (at % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

function withoutOverlaps(sorted: readonly Candidate[]): Candidate[] {
  let end = 0;
  return sorted.filter((number) => {
    if (number.start < end) return false;
    ({ end } = number);
    return true;
  });
}
