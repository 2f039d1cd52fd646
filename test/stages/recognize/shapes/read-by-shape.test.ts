import { beforeEach, expect, test } from 'vitest';
import { collectShapes } from '../../../../src/stages/recognize/shapes/page-shapes.ts';
import { readByShape } from '../../../../src/stages/recognize/shapes/read-by-shape.ts';
import type { MergedWord } from '../../../../src/stages/recognize/readings/merge-readings.ts';
import { PrintedPage } from './printed-page.ts';

let page: PrintedPage;

/** Every sign is read surely twice, so that the page shows how it draws them. */
beforeEach(() => {
  page = new PrintedPage();
  for (const word of ['12', '21', '50', '05', 'SC', 'CS', '()', '()']) page.print(word);
});

function reread(word: MergedWord): MergedWord {
  return readByShape(word, page.image, collectShapes(page.words, page.image));
}

test('figures that were read as letters are told by how they are drawn', () => {
  const word = reread(page.print('11', 'IE', 61));
  expect(word.text).toBe('11');
  expect(word.alternatives).toEqual([{ text: 'IE', confidence: 61, source: 'latin' }]);
});

test('a letter that was read as a figure, too', () => {
  expect(reread(page.print('S', '5', 70)).text).toBe('S');
  expect(reread(page.print('C', '(a', 35)).text).toBe('C');
});

test('a figure of which the engine is sure is mended where the page draws it otherwise', () => {
  expect(reread(page.print('52', '82', 96)).text).toBe('82');
  expect(reread(page.print('52', '50', 96)).text).toBe('52');
});

test('right readings stay as they are, box and all', () => {
  for (const text of ['12', 'S', '()']) {
    const word = page.print(text);
    expect(reread(word)).toBe(word);
  }
});

test('what the engine passed over is read if it is figures, in another size of type too', () => {
  expect(reread(page.print('2', '', 0))).toMatchObject({ text: '2', figureDoubtful: true });
  expect(reread(page.print('1(5)', '', 0, 1)).text).toBe('1(5)');
  expect(reread(page.print('S', '', 0)).text).toBe('');
});

test('a page count has brackets', () => {
  expect(reread(page.print('1(5)', '105)', 93)).text).toBe('1(5)');
});

test('figures do not vanish where the engine saw more of them than are drawn in the box', () => {
  expect(reread(page.print('1', '12', 70)).text).toBe('12');
});

test('a sign that is drawn once proves nothing', () => {
  const other = new PrintedPage();
  other.print('1');
  const word = other.print('1', 'I', 40);
  expect(readByShape(word, other.image, collectShapes(other.words, other.image)).text).toBe('I');
});

test('of two figures that were read the one that the page draws more like it is taken, with a doubt', () => {
  const worn = page.print('5w', '50', 83);
  const other = { text: '52', confidence: 92, source: 'swe' };
  expect(reread(worn).text).toBe('50');
  expect(reread({ ...worn, alternatives: [other] })).toMatchObject({ text: '52', figureDoubtful: true });
  expect(reread({ ...worn, text: '52', alternatives: [{ ...other, text: '50' }] }).text).toBe('52');
});

test('figures for which nothing but their shapes speaks are doubtful', () => {
  expect(reread(page.print('52', '50', 70))).toMatchObject({ text: '52', figureDoubtful: true });
  expect(reread(page.print('11', 'IE', 35))).toMatchObject({ text: '11', figureDoubtful: true });
  expect(reread(page.print('11', 'IE', 75))).toMatchObject({ text: '11', figureDoubtful: false });
  expect(reread(page.print('11', 'H', 66))).toMatchObject({ text: '11', figureDoubtful: true });
});
