import { expect, test } from 'vitest';
import { doubtFigureHoles } from '../../../../src/stages/recognize/signs/doubt-figure-holes.ts';
import { drawImage } from '../draw-image.ts';

const drawings: Readonly<Record<string, readonly string[]>> = {
  '0': ['.###.', '#...#', '#...#', '#...#', '#...#', '#...#', '.###.'],
  '1': ['..#..', '.##..', '..#..', '..#..', '..#..', '..#..', '.###.'],
  '3': ['.###.', '#...#', '....#', '..##.', '....#', '#...#', '.###.'],
  '6': ['.###.', '#....', '#....', '####.', '#...#', '#...#', '.###.'],
  '8': ['.###.', '#...#', '#...#', '.###.', '#...#', '#...#', '.###.'],
  '9': ['.###.', '#...#', '#...#', '.####', '....#', '....#', '.###.'],
  // An 8 whose upper hole is open.
  x: ['.#.#.', '#...#', '#...#', '.###.', '#...#', '#...#', '.###.'],
};

/** @param printed the figures that stand on the page. @param read what was made of them. */
function isDoubtful(printed: string, read: string): boolean {
  const rows = Array.from({ length: 7 }, (_, row) =>
    [...printed].map((sign) => `${drawings[sign]?.[row] ?? ''}..`).join(''),
  );
  const image = drawImage(rows.join('\n'), 3);
  const box = { x: 0, y: 0, width: image.width, height: image.height };
  const rest = { confidence: 95, line: 0, block: 0, source: 'a', alternatives: [], figureDoubtful: false };
  return doubtFigureHoles({ text: read, box, ...rest }, image).figureDoubtful;
}

test('a figure that has the holes of another is doubtful', () => {
  expect(isDoubtful('81', '61')).toBe(true);
  expect(isDoubtful('18', '13')).toBe(true);
  expect(isDoubtful('10', '16')).toBe(true);
  expect(isDoubtful('06', '00')).toBe(true);
  expect(isDoubtful('9', '6')).toBe(true);
  expect(isDoubtful('60', '80')).toBe(false);
  expect(isDoubtful('06', '08')).toBe(false);
  expect(isDoubtful('60', '68')).toBe(true);
});

test('figures with their own holes are not, nor those of which one is open', () => {
  expect(isDoubtful('01369', '01369')).toBe(false);
  expect(isDoubtful('8', '8')).toBe(false);
  expect(isDoubtful('x', '8')).toBe(false);
});

test('where signs cannot be counted nothing is doubted', () => {
  expect(isDoubtful('81', '612')).toBe(false);
});
