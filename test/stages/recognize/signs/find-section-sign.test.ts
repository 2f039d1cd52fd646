import { expect, test } from 'vitest';
import type { PageImage } from '../../../../src/stages/read/page-image.ts';
import type { MergedWord } from '../../../../src/stages/recognize/readings/merge-readings.ts';
import { findSectionSign } from '../../../../src/stages/recognize/signs/find-section-sign.ts';
import { drawImage } from '../draw-image.ts';

const section = `
..###...
.#..#...
.#......
..##....
.#..#...
.#...#..
..#..#..
...##...
....#...
.#..#...
..##....`;
const dollar = `
...#....
..####..
.#.#.#..
.#.#....
.#.#....
..###...
...#.#..
...#.#..
.#.#.#..
..####..
...#....`;
const ampersand = `
..##....
.#..#...
.#..#...
..##....
..#.....
.#.#.#..
.#..#...
.#..##..
..##..#.`;

function read(text: string, { width, height }: PageImage): MergedWord {
  const box = { x: 0, y: 0, width, height };
  return {
    text,
    box,
    confidence: 80,
    line: 0,
    block: 0,
    source: 'swe',
    alternatives: [],
    figureDoubtful: false,
  };
}

test('a sign with one hole in its middle is §, and what it was read as is kept', () => {
  const image = drawImage(section, 2);
  const found = findSectionSign(read('$', image), image);
  expect(found.text).toBe('§');
  expect(found.alternatives).toEqual([{ text: '$', confidence: 80, source: 'swe' }]);
});

test('the number behind it stays, and two signs are two', () => {
  const beside = section
    .split('\n')
    .map((row) => row + row)
    .join('\n');
  const image = drawImage(beside, 2);
  expect(findSectionSign(read('$$', image), image).text).toBe('§§');
  expect(findSectionSign(read('$4', image), image).text).toBe('§4');
});

test('a dollar and an ampersand stay what they are', () => {
  for (const [text, art] of [
    ['$', dollar],
    ['&', ampersand],
  ] as const) {
    const image = drawImage(art, 2);
    expect(findSectionSign(read(text, image), image).text).toBe(text);
  }
});

test('an amount in dollars and a word are not looked at', () => {
  const image = drawImage(section, 2);
  expect(findSectionSign(read('US$', image), image).text).toBe('US$');
  expect(findSectionSign(read('8', image), image).text).toBe('8');
});

test('a large drawing that was read as a sign does no harm', () => {
  const side = 500;
  const frame = Array.from({ length: side }, (_, y) =>
    y < 4 || y >= side - 4 ? '#'.repeat(side) : `####${'.'.repeat(side - 8)}####`,
  );
  const image = drawImage(frame.join('\n'));
  expect(findSectionSign(read('&', image), image).text).toBe('&');
});
