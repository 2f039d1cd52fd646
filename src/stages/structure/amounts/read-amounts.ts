import type { Amount } from '../../../records/minutes.ts';
import { allMatches } from '../all-matches.ts';
import { matchesWithin, stretchesAround } from '../near-signs.ts';
import { factorOf, unitOf } from './amount-units.ts';
import { digits, isBareYear, parseDigits, space } from './digits.ts';
import { readMillions } from './millions.ts';
import { numberWords, readNumberWords } from './number-words.ts';
import { readSharers } from './shared-units.ts';
import { toFound } from './found-amount.ts';
import type { Found } from './found-amount.ts';

// 930 000 kronor   -38 000 kr   1,2 mkr   500:-   4:- kr   12.500 kr   4 000,50 kr   18:50 kr   456 000 (fyrahundrafemtiosextusen) kronor
const units =
  'tusen kronor|tusen kr|miljoner kronor|miljoner kr|miljon kronor|milj\\.? kr(?:onor)?|miljarder kronor|kronor|kr|krona|SEK|tkr|kkr|mkr|mnkr|Mkr|MSEK|KSEK|TSEK|mdkr';
const behind = `(?:${space}?\\(\\p{Ll}{4,60}\\)(?=${space}kr))?${space}?(?<unit>${units})(?![\\p{L}])(?:(?:${space}och)?${space}(?<cents>\\d{1,2})${space}öre)?`;
const dash = `${space}?:[-–—](?:${space}kr(?:onor)?(?!\\p{L}|${space}\\d))?`;
// kr 64.300:-   SEK 5 000   MSEK 143,2   kronor 12 000
const before = `(?:(?:kr|Kr|[MTK]?SEK)\\.?|[Kk]ronor(?=${space}\\d{1,3}(?:[.\\s]\\d{3})+(?!\\d)))${space}`;
// från 1962 kr 2.906:15   (not: 2000 kr 50 öre, nor 2000 kr. 5 medlemmar …)
const wholeSum = `\\d{1,3}(?:[.\\s]\\d{3}|\\d?${space}?:[\\d-])`;
const figures = new RegExp(
  `(?<![\\p{L}\\d,.§:-])(?<currency>${before})?(?<sign>[−–—-]${space}?)?(?!\\d{4}${space}kr\\.?${space}${wholeSum})(?<number>${digits})(?:${behind}|(?<dash>${dash}))?`,
  'gu',
);
/** `4.212:50`, `48 302:50` can be nothing but kronor and öre. */
const withCents = /^\d{1,3}(?:[\s\u00A0.]\d{3})+:\d{2}$/u;
// fem miljoner tvåhundratusen kronor   tolv tusen kr   två miljoner kronor
const inWords = new RegExp(
  `(?<![\\p{L}])(?<!(?:per|\\d)${space})(?<number>${numberWords})${space}(?<unit>kronor|kr)(?![\\p{L}])`,
  'giu',
);

const inKronor = /kr/giu;

/**
 * Every amount of money in kronor, as printed and in kronor. A sign is the text's own; `kr/år` is an amount too, and of
 * `64 000, 71 500 och 98 000 kronor` each.
 */
export function readAmounts(text: string): readonly Amount[] {
  const found = [...readFigures(text), ...readWords(text), ...readMillions(text)];
  return [...found, ...found.flatMap((one) => readSharers(text, one))]
    .toSorted((a, b) => a.at - b.at)
    .map(({ amount }) => amount);
}

function readFigures(text: string): readonly Found[] {
  return allMatches(text, figures).flatMap((match) => {
    const { number = '', sign, currency, dash: ends, unit: printedUnit, cents = '0' } = match.groups ?? {};
    const isMoney = [currency, ends, printedUnit].some((one) => one !== undefined) || withCents.test(number);
    if (!isMoney || (ends === undefined && headsColumn(number, text, match))) return [];
    const unit = unitOf(printedUnit ?? currency ?? '');
    const size = parseDigits(number) * factorOf(unit) + Number(cents) / 100;
    const value = size * (isMinus(sign, text, match.index) ? -1 : 1);
    const printed = sign !== undefined && value >= 0 ? match[0].slice(sign.length) : match[0];
    if (!Number.isFinite(value)) return [];
    return [toFound(match.index, printed, value, unit)];
  });
}

// Budget 2023 tkr Utfall 2023 tkr   (not: Budget 2000 kr för fika)
const afterHead = /^[),]?(?:\s*\n|\s\p{Lu}|\s(?:19|20)\d{2}(?!\d))/u;

/** `Budget 2024/2025 tkr`, `Avgift, kr 2018`, `Pris, kr` above `023 Ek`: a year or a row's number, no amount. */
function headsColumn(number: string, text: string, match: RegExpExecArray): boolean {
  const lead = text.slice(Math.max(0, match.index - 12), match.index);
  if (/^0\d/u.test(number)) return match.groups?.['currency'] !== undefined;
  // Kassa, kr   (above 2019-03-12 500)
  if (isBareYear(number) && match[0].includes('\n')) return true;
  if (!isBareYear(number) || !afterHead.test(text.slice(match.index + match[0].length))) return false;
  return match.groups?.['currency'] === undefined
    ? /(?:(?:19|20)\d{2}\/|(?:budget|bokslut|utfall|prognos|plan)\s?)$/iu.test(lead)
    : /,\s?$/u.test(lead);
}

function readWords(text: string): readonly Found[] {
  return matchesWithin(text, stretchesAround(text, inKronor), inWords).flatMap((match) => {
    const { number = '' } = match.groups ?? {};
    const value = readNumberWords(number);
    // fem miljoner tvåhundratusen kronor: the first word of a unit's own says which
    const unit = unitOf(/\s(tusen|mil\S+)/iu.exec(number)?.[1] ?? '');
    return value === null ? [] : [toFound(match.index, match[0], value, unit)];
  });
}

// 100 kr –200 kr
const afterSum = /\d\s?(?:[mt]?kr|kronor|:-)\.? $/u;

/** A dash is a minus before a figure of its own; after another figure it is a span (`100–200 kr`). */
function isMinus(sign: string | undefined, text: string, at: number): boolean {
  if (sign === undefined) return false;
  const ahead = text.slice(Math.max(0, at - 10), at);
  if (/\d\s*$/u.test(ahead.slice(-3)) || (/^[–—]/u.test(sign) && afterSum.test(ahead))) return false;
  return !/^[–—-]\s/u.test(sign);
}
