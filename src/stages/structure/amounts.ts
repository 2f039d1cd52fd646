import type { Amount } from '../../records/minutes.ts';

const smallNumbers = new Map(
  'en,två,tre,fyra,fem,sex,sju,åtta,nio,tio,elva,tolv,tretton,fjorton,femton,sexton,sjutton,arton,nitton,tjugo'
    .split(',')
    .map((word, i) => [word, i + 1]),
);
const tens = new Map([
  ['tjugo', 20],
  ['trettio', 30],
  ['fyrtio', 40],
  ['femtio', 50],
  ['sextio', 60],
  ['sjuttio', 70],
  ['åttio', 80],
  ['nittio', 90],
  ['hundra', 100],
  ['ett', 1],
]);

const space = '[\\s\\u00A0\\u202F]';
const digits = `\\d{1,3}(?:(?:${space}|\\.)\\d{3})+(?:[,:]\\d{2}|,\\d)?|\\d+(?::\\d{2}|,\\d{1,2}|\\.\\d{1,2})?`;
const units =
  'tusen kronor|tusen kr|miljoner kronor|miljoner kr|miljon kronor|milj\\.? kr(?:onor)?|miljarder kronor|kronor|kr|SEK|tkr|mkr|mnkr|Mkr|MSEK|KSEK|mdkr';
// 930 000 kronor   -38 000 kr   1,2 mkr   500:-   12.500 kr   4 000,50 kr   18:50 kr   kr 64.300:-   SEK 5 000
const figures = new RegExp(
  `(?<![\\p{L}\\d,.§:-])(?<currency>(?:kr|Kr|kronor|SEK)\\.?${space})?(?<sign>[−–-]${space}?)?(?<number>${digits})(?:${space}?(?<unit>${units})(?![\\p{L}])|(?<dash>${space}?:[-–—]))?`,
  'gu',
);
const inWords = new RegExp(
  `(?<![\\p{L}])(?<number>${[...smallNumbers.keys(), ...tens.keys()].join('|')})${space}(?<unit>${units})(?![\\p{L}])`,
  'giu',
);

/** Every amount of money in kronor, as printed and in kronor. A sign is the text's own; `kr/år` is an amount too. */
export function readAmounts(text: string): readonly Amount[] {
  const found = [figures, inWords].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const { number = '', sign, currency, dash, unit: printedUnit } = match.groups ?? {};
      if (currency === undefined && dash === undefined && printedUnit === undefined) return [];
      const value = parse(number) * factor(printedUnit) * (isMinus(sign, text, match.index) ? -1 : 1);
      const printed = sign !== undefined && value >= 0 ? match[0].slice(sign.length) : match[0];
      return Number.isFinite(value) ? [{ at: match.index, text: printed.trim(), value: round(value) }] : [];
    }),
  );
  return found
    .toSorted((a, b) => a.at - b.at)
    .map(({ text: printed, value }) => ({ text: printed, value, currency: 'SEK', unit: 'kr' }));
}

/** A dash is a minus before a figure of its own; after another figure it is a span (`100–200 kr`). */
function isMinus(sign: string | undefined, text: string, at: number): boolean {
  if (sign === undefined) return false;
  if (/\d\s*$/u.test(text.slice(Math.max(0, at - 3), at))) return false;
  return !/^[–-]\s/u.test(sign);
}

function parse(number: string): number {
  const word = number.toLowerCase();
  const worded = smallNumbers.get(word) ?? tens.get(word);
  if (worded !== undefined) return worded;
  const plain = number.replace(/[\s\u00A0\u202F]/gu, '');
  const grouped = /^\d{1,3}(?:\.\d{3})+(?:[,:]|$)/u.test(plain) ? plain.replace(/\./gu, '') : plain;
  return Number(grouped.replace(/[,:]/u, '.'));
}

function factor(unit: string | undefined): number {
  if (unit === undefined || /^(?:kr|kronor|SEK)$/iu.test(unit)) return 1;
  if (/^(?:tkr|tusen|ksek)/iu.test(unit)) return 1e3;
  return /^(?:md|miljard)/iu.test(unit) ? 1e9 : 1e6;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
