import { expect, test } from 'vitest';
import { arrangeLines } from '../../../../src/stages/recognize/order/arrange-lines.ts';
import type { PlacedWord } from '../../../../src/stages/recognize/placed-word.ts';
import { wordsOfArt } from '../words-of-art.ts';

const read = (words: readonly PlacedWord[]): readonly string[] => arrangeLines(words).map(({ text }) => text);

test('points of a list keep their markers, and their lines', () => {
  const art = `
1.    Vägen lagas i maj, om tjälen har
      gått ur till dess.
2.    Brunnen får vänta.
a)    lån söks
b)    bidrag söks`;
  expect(read(wordsOfArt(art))).toEqual([
    '1. Vägen lagas i maj, om tjälen har',
    'gått ur till dess.',
    '2. Brunnen får vänta.',
    'a) lån söks',
    'b) bidrag söks',
  ]);
});

test('points of a list begin where their markers stand, below a table with more space between its rows', () => {
  const table = `
Region Ekeland      21 400     22 150
Tallmo               6 320      6 590
Hultaby              4 100      4 180
Vrigby               2 210      2 470`;
  const list = `
1.    Budgeten fastställs med en omslutning
      om 40 tkr enligt tabellen.
2.    Hyror fastställs enligt förslaget till
      budget för året.
3.    Modellen ska utvärderas före utgången
      av året.`;
  const spaced = wordsOfArt(table).map((word) => ({ ...word, box: { ...word.box, y: word.box.y * 1.4 } }));
  const below = wordsOfArt(list).map((word) => ({ ...word, box: { ...word.box, y: word.box.y + 120 } }));
  expect(read([...spaced, ...below]).slice(4)).toEqual([
    '1. Budgeten fastställs med en omslutning',
    'om 40 tkr enligt tabellen.',
    '2. Hyror fastställs enligt förslaget till',
    'budget för året.',
    '3. Modellen ska utvärderas före utgången',
    'av året.',
  ]);
});
