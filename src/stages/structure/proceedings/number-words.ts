import { remember } from '../remember.ts';

const units =
  'en,två,tre,fyra,fem,sex,sju,åtta,nio,tio,elva,tolv,tretton,fjorton,femton,sexton,sjutton,arton,nitton'.split(
    ',',
  );
const tens = 'tjugo,trettio,fyrtio,femtio,sextio,sjuttio,åttio,nittio'.split(',');

const values = new Map<string, number>([
  ...units.map((word, i): [string, number] => [word, i + 1]),
  ['ett', 1],
  ['ingen', 0],
  ['inga', 0],
  ['noll', 0],
  ...tens.flatMap((word, i): [string, number][] => [
    [word, (i + 2) * 10],
    ...units.slice(0, 9).map((unit, at): [string, number] => [word + unit, (i + 2) * 10 + at + 1]),
    [`${word}ett`, (i + 2) * 10 + 1],
  ]),
]);

const longestFirst = [...values.keys()].toSorted((a, b) => b.length - a.length);

/** A count of people in figures or in words, as a pattern with one group: `41`, `20 480 120`, `Fyra`, `tjugotvå`. */
export const count = `(?<![\\p{L}\\d§])(?<!\\d[ \u00A0](?=\\d{3}(?!\\d)))(\\d{1,3}(?:[ \u00A0.]\\d{3})+|\\d{1,6}|${longestFirst.join('|')})(?![\\p{L}\\d%]|[:,.]\\d)`;

/** The number that a match of `count` stands for. */
export function countOf(word: string): number {
  return values.get(word.toLowerCase()) ?? Number(word.replace(/[\s.]/gu, ''));
}

export function isNumberWord(text: string): boolean {
  return values.has(text.toLowerCase());
}

/** Says that a text holds two numbers, in figures or in words: asked before longer patterns that need them. */
export const holdsTwoCounts = remember(namesTwoCounts);

function namesTwoCounts(text: string): boolean {
  let counts = 0;
  for (const [word] of text.matchAll(/\p{L}+|\d+/gu)) {
    if (/\d/u.test(word) || values.has(word.toLowerCase())) counts += 1;
    if (counts === 2) return true;
  }
  return false;
}
