import { expect, test } from 'vitest';
import type { MergedWord } from '../../../../src/stages/recognize/readings/merge-readings.ts';
import { measureLoneLetter } from '../../../../src/stages/recognize/signs/measure-lone-letter.ts';
import { findBullet } from '../../../../src/stages/recognize/signs/find-bullet.ts';
import {
  measureDashAlone,
  measureDashesInFigures,
} from '../../../../src/stages/recognize/signs/measure-dash.ts';
import { spaceAfterSection } from '../../../../src/stages/recognize/signs/space-after-section.ts';
import { spaceInFigures } from '../../../../src/stages/recognize/signs/space-in-figures.ts';
import { drawImage } from '../draw-image.ts';

/** Type of this size, in pixels, has figures as high as the drawings below. */
const size = 20;

function read(text: string, width: number, height: number): MergedWord {
  const box = { x: 0, y: 0, width, height };
  return {
    text,
    box,
    confidence: 90,
    line: 0,
    block: 0,
    source: 'eng',
    alternatives: [],
    figureDoubtful: false,
  };
}

test('a dash alone is told by its length', () => {
  expect([5, 10, 18].map((length) => measureDashAlone(read('—', length, 2), size).text)).toEqual([
    '-',
    '–',
    '—',
  ]);
  expect(measureDashAlone(read('-', 10, 8), size).text).toBe('-');
});

const enDash = `
..##..........##.
..##..........##.
..##..........##.
..##..#####...##.
..##..........##.
..##..........##.
..##..........##.`;
const hyphen = `
..##.......##.
..##.......##.
..##.......##.
..##..###..##.
..##.......##.
..##.......##.
..##.......##.`;

test('a dash between figures is told by its length', () => {
  const [long, short] = [drawImage(enDash, 2), drawImage(hyphen, 2)];
  expect(measureDashesInFigures(read('1-1', long.width, long.height), long).text).toBe('1–1');
  expect(measureDashesInFigures(read('1–1', short.width, short.height), short).text).toBe('1-1');
});

test('a date keeps its hyphens', () => {
  const long = drawImage(enDash, 2);
  expect(measureDashesInFigures(read('2014-03-21', long.width, long.height), long).text).toBe('2014-03-21');
});

const apart = `
.###....##...##.
.#.#....##...##.
.###....##...##.
.#.#....##...##.
.###....##...##.`;
const together = `
.###.##.##.
.#.#.##.##.
.###.##.##.
.#.#.##.##.
.###.##.##.`;

test('a space between § and its number is seen', () => {
  const [wide, tight] = [drawImage(apart, 2), drawImage(together, 2)];
  expect(
    spaceAfterSection(read('§11', wide.width, wide.height), wide, size).map((word) => word.text),
  ).toEqual(['§', '11']);
  expect(
    spaceAfterSection(read('§11', tight.width, tight.height), tight, size).map((word) => word.text),
  ).toEqual(['§11']);
});

const thousands = `
.##.....##.##.##.
.##.....##.##.##.
.##.....##.##.##.
.##.....##.##.##.`;
const year = `
.##.##.##.##.
.##.##.##.##.
.##.##.##.##.
.##.##.##.##.`;

test('a thin space between thousands is seen', () => {
  const [grouped, whole] = [drawImage(thousands, 2), drawImage(year, 2)];
  const words = spaceInFigures(read('1850', grouped.width, grouped.height), grouped, size);
  expect(words.map((word) => word.text)).toEqual(['1', '850']);
  expect(words.map((word) => word.box.x)).toEqual([2, 16]);
  expect(spaceInFigures(read('1850', whole.width, whole.height), whole, size)).toHaveLength(1);
});

const negative = `
.....##.....##.##.##.
.....##.....##.##.##.
.###.##.....##.##.##.
.....##.....##.##.##.`;
const slimOne = `
...#...####..####..####.
...#...#..#..#..#..#..#.
...#...####..####..####.`;

test('a sign before the number is no hindrance', () => {
  const image = drawImage(negative, 2);
  const words = spaceInFigures(read('-1850', image.width, image.height), image, size);
  expect(words.map((word) => word.text)).toEqual(['-1', '850']);
});

test('a slim 1 has white beside it and yet no space', () => {
  const image = drawImage(slimOne, 2);
  expect(spaceInFigures(read('1998', image.width, image.height), image, size)).toHaveLength(1);
});

test('a letter alone, read twice or unsurely, has the case that its height tells', () => {
  const [capital, small] = [drawImage('#.#\n'.repeat(7) + '###', 2), drawImage('#.#\n#.#\n###', 2)];
  const party = { ...read('Vv', capital.width, capital.height) };
  expect(measureLoneLetter(party, capital, size).text).toBe('V');
  expect(measureLoneLetter(read('Xx', small.width, small.height), small, size).text).toBe('x');
  expect(measureLoneLetter(read('SS', capital.width, capital.height), capital, size).text).toBe('SS');
  expect(measureLoneLetter(read('Nn', capital.width, capital.height), capital, size).text).toBe('Nn');
});

const spot = `
..##..
.####.
.####.
..##..`;
const letter = `
..##..
.#..#.
.####.
.#....
..##..`;

test('a round spot is a bullet, a letter is not', () => {
  const [dot, e] = [drawImage(spot, 2), drawImage(letter, 2)];
  expect(findBullet(read('e', dot.width, dot.height), dot, size).text).toBe('•');
  expect(findBullet(read('e', e.width, e.height), e, size).text).toBe('e');
});
