import type { Amount } from '../../../records/minutes.ts';
import { matchesWithin, stretchesAround } from '../near-signs.ts';
import { factorOf, roundToOre, unitOf } from './amount-units.ts';
import { numberWords, readNumberWords } from './number-words.ts';
import { allMatches } from '../all-matches.ts';

const space = '[\\s\\u00A0\\u202F]';
const digits = `\\d{1,3}(?:${space}\\d{3})+\\.\\d{2}(?!\\d)|(?:\\d{1,3}(?:${space}\\d{3})+(?!\\.?\\d)|\\d{1,3}(?:\\.\\d{3})+)(?:[,:]\\d{2}|,\\d)?|\\d+(?::\\d{2}|,\\d{1,4}|\\.\\d{1,2})?`;
const units =
  'tusen kronor|tusen kr|miljoner kronor|miljoner kr|miljon kronor|milj\\.? kr(?:onor)?|miljarder kronor|kronor|kr|krona|SEK|tkr|kkr|mkr|mnkr|Mkr|MSEK|KSEK|TSEK|mdkr';
// 930 000 kronor   -38 000 kr   1,2 mkr   500:-   12.500 kr   4 000,50 kr   18:50 kr   kr 64.300:-   SEK 5 000   MSEK 143,2
const figures = new RegExp(
  `(?<![\\p{L}\\d,.§:-])(?<currency>(?:(?:kr|Kr|[MTK]?SEK)\\.?|[Kk]ronor(?=${space}\\d{1,3}(?:[.\\s]\\d{3})+(?!\\d)))${space})?(?<sign>[−–-]${space}?)?(?<number>${digits})(?:${space}?(?<unit>${units})(?![\\p{L}])(?:(?:${space}och)?${space}(?<cents>\\d{1,2})${space}öre)?|(?<dash>${space}?:[-–—]))?`,
  'gu',
);
/** `4.212:50`, `48 302:50` can be nothing but kronor and öre. */
const withCents = /^\d{1,3}(?:[\s\u00A0.]\d{3})+:\d{2}$/u;
// fem miljoner tvåhundratusen kronor   tolv tusen kr   två miljoner kronor
const inWords = new RegExp(
  `(?<![\\p{L}])(?<!per${space})(?<number>${numberWords})${space}(?<unit>kronor|kr)(?![\\p{L}])`,
  'giu',
);

const inKronor = /kr/giu;

/** Every amount of money in kronor, as printed and in kronor. A sign is the text's own; `kr/år` is an amount too. */
export function readAmounts(text: string): readonly Amount[] {
  return [...readFigures(text), ...readWords(text)]
    .toSorted((a, b) => a.at - b.at)
    .map(({ amount }) => amount);
}

interface Found {
  readonly at: number;
  readonly amount: Amount;
}

function readFigures(text: string): readonly Found[] {
  return allMatches(text, figures).flatMap((match) => {
    const { number = '', sign, currency, dash, unit: printedUnit, cents = '0' } = match.groups ?? {};
    const isMoney = [currency, dash, printedUnit].some((one) => one !== undefined) || withCents.test(number);
    if (!isMoney) return [];
    const unit = unitOf(printedUnit ?? currency ?? '');
    const size = parse(number) * factorOf(unit) + Number(cents) / 100;
    const value = size * (isMinus(sign, text, match.index) ? -1 : 1);
    const printed = sign !== undefined && value >= 0 ? match[0].slice(sign.length) : match[0];
    if (!Number.isFinite(value)) return [];
    return [toFound(match.index, printed, value, unit)];
  });
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

function toFound(at: number, printed: string, value: number, unit: Amount['unit']): Found {
  return { at, amount: { text: printed.trim(), value: roundToOre(value), currency: 'SEK', unit } };
}

/** A dash is a minus before a figure of its own; after another figure it is a span (`100–200 kr`). */
function isMinus(sign: string | undefined, text: string, at: number): boolean {
  if (sign === undefined) return false;
  if (/\d\s*$/u.test(text.slice(Math.max(0, at - 3), at))) return false;
  return !/^[–-]\s/u.test(sign);
}

function parse(number: string): number {
  const plain = number.replace(/[\s\u00A0\u202F]/gu, '');
  const grouped = /^\d{1,3}(?:\.\d{3})+(?:[,:]|$)/u.test(plain) ? plain.replace(/\./gu, '') : plain;
  return Number(grouped.replace(/[,:]/u, '.'));
}
