import { expect, test } from 'vitest';
import type { PageImage } from '../../../../src/stages/read/page-image.ts';
import type { MergedWord } from '../../../../src/stages/recognize/readings/merge-readings.ts';
import { cutCells } from '../../../../src/stages/recognize/signs/cut-cells.ts';
import { findLeader } from '../../../../src/stages/recognize/signs/find-leader.ts';
import { measureDashesInWord } from '../../../../src/stages/recognize/signs/measure-dash.ts';
import { markRaisedFigure } from '../../../../src/stages/recognize/signs/raised-figure.ts';
import { refineSigns } from '../../../../src/stages/recognize/signs/refine-signs.ts';
import { spaceBetweenKinds } from '../../../../src/stages/recognize/signs/space-between-kinds.ts';

/** Type of this size, in pixels, has letters as high as those below. */
const size = 20;

/** Ink on a white ground: a letter, dash or raised figure each, from left to right. */
function draw(glyphs: readonly (readonly [x: number, width: number, top: number, end: number])[]): PageImage {
  const [width, height] = [200, 24];
  const data = new Uint8Array(width * height).fill(255);
  for (const [x, wide, top, end] of glyphs) {
    for (let y = top; y < end; y += 1) data.fill(0, y * width + x, y * width + x + wide);
  }
  return { width, height, dpi: 150, data };
}

function read(text: string, width = 200, height = 24): MergedWord {
  const box = { x: 0, y: 0, width, height };
  const rest = { confidence: 90, line: 0, block: 0, source: 'tesseract:minutes', alternatives: [] };
  return { text, box, ...rest, figureDoubtful: false };
}

const letter = (x: number): readonly [number, number, number, number] => [x, 8, 4, 18];

test('a dash within a word is told by its length', () => {
  const long = draw([letter(0), letter(12), [24, 9, 11, 13], letter(38)]);
  const short = draw([letter(0), letter(12), [24, 5, 11, 13], letter(38)]);
  expect(measureDashesInWord(read('ma-1'), long, size).text).toBe('ma–1');
  expect(measureDashesInWord(read('ma–1'), short, size).text).toBe('ma-1');
});

test('dashes that cannot be told one by one, and those of dates, stay', () => {
  const touching = draw([letter(0), [8, 9, 11, 13], letter(17)]);
  expect(measureDashesInWord(read('m-1'), touching, size).text).toBe('m-1');
  const date = draw([letter(0), [12, 9, 11, 13], letter(24)]);
  expect(measureDashesInWord(read('2014-03-21'), date, size).text).toBe('2014-03-21');
});

test('a small sign raised behind a unit is ², and doubtful; a question mark stays', () => {
  const raised = draw([letter(0), [12, 5, 3, 10]]);
  expect(markRaisedFigure(read('m?'), raised)).toMatchObject({ text: 'm²', figureDoubtful: true });
  const full = draw([letter(0), [12, 5, 3, 18]]);
  expect(markRaisedFigure(read('m?'), full).text).toBe('m?');
});

test('figures and letters are parted where the page has a space', () => {
  const apart = draw([letter(0), letter(14), letter(28), letter(42)]);
  const close = draw([letter(0), letter(10), letter(20), letter(30)]);
  expect(spaceBetweenKinds(read('D211'), apart, size).map(({ text }) => text)).toEqual(['D', '211']);
  expect(spaceBetweenKinds(read('32%'), draw([letter(0), letter(10), letter(25)]), size)).toHaveLength(2);
  expect(spaceBetweenKinds(read('D211'), close, size).map(({ text }) => text)).toEqual(['D211']);
});

function spaced(text: string, xs: readonly number[]): readonly string[] {
  return spaceBetweenKinds(read(text), draw(xs.map(letter)), size).map((word) => word.text);
}

test('a page number keeps the spaces that the page has within it', () => {
  expect(spaced('1(4)', [0, 16, 26, 36])).toEqual(['1', '(4)']);
  expect(spaced('1(4)', [0, 13, 26, 39])).toEqual(['1(4)']);
  expect(spaced('-2-', [0, 20, 40])).toEqual(['-', '2', '-']);
  expect(spaced('-2-', [0, 11, 22])).toEqual(['-2-']);
});

function cells(text: string, xs: readonly number[]): readonly string[] {
  return cutCells(read(text), draw(xs.map(letter)), size).map((word) => word.text);
}

test('cells that were run together are parted where the page has the white between them', () => {
  expect(cells('40', [0, 40])).toEqual(['4', '0']);
  expect(cells('40', [0, 12])).toEqual(['40']);
  expect(cells('1–14', [0, 12, 40, 52])).toEqual(['1–14']);
  expect(cells('1 050', [0, 12, 24, 36, 48])).toEqual(['1 050']);
  // Of three signs two were read: nobody can tell which.
  const [touching] = cutCells(read('40'), draw([letter(0), letter(40), letter(52)]), size);
  expect(touching).toMatchObject({ text: '40', figureDoubtful: true });
  const doubted = { ...read('eo'), figureDoubtful: true };
  const [letters] = cutCells(doubted, draw([letter(0), letter(40), letter(52)]), size);
  expect(letters).toMatchObject({ text: 'eo', figureDoubtful: true });
});

test('dots that lead to a page number are dots, whatever they were read as', () => {
  const dots = draw(Array.from({ length: 9 }, (_, index) => [index * 8, 3, 15, 18] as const));
  const leader = { ...read('..ssrse'), box: { x: 0, y: 14, width: 80, height: 5 } };
  expect(findLeader(leader, dots, size).text).toBe('.........');
  const word = { ...leader, box: { x: 0, y: 0, width: 80, height: 20 } };
  expect(findLeader(word, dots, size).text).toBe('..ssrse');
});

test('a doubt goes with the figures where a word is cut', () => {
  const doubtful = { ...read('1(4)'), figureDoubtful: true };
  const parts = spaceBetweenKinds(doubtful, draw([0, 16, 26, 36].map(letter)), size);
  expect(parts.map(({ text, figureDoubtful }) => [text, figureDoubtful])).toEqual([
    ['1', true],
    ['(4)', true],
  ]);
});

test('a dot half-way up is no colon', () => {
  const line = [read('Styrelsen', 60, 20), read(':', 20)];
  expect(refineSigns([line], draw([[4, 3, 10, 13]]))[0]?.[1]?.text).toBe('·');
  const colon = draw([
    [4, 3, 6, 9],
    [4, 3, 14, 17],
  ]);
  expect(refineSigns([line], colon)[0]?.[1]?.text).toBe(':');
});

test('a large dark area is measured like any ink', () => {
  const [width, height] = [600, 600];
  const dark = { width, height, dpi: 150, data: new Uint8Array(width * height) };
  expect(
    refineSigns([[read('Mötet', 50, 20), read('=', width, height)]], dark)[0]?.map(({ text }) => text),
  ).toEqual(['Mötet', '=']);
});

test('rules beside and under words are no part of them; a bar as high as a capital is an I', () => {
  const image = draw([]);
  const line = [read('|50', 30), read('_Utses', 60), read('35_', 30), read('|', 2, 14)];
  const [refined] = refineSigns([[read('Mötet', 50, 20), ...line]], image);
  expect(refined?.map(({ text }) => text)).toEqual(['Mötet', '50', 'Utses', '35', 'I']);
});
