import { beforeEach, expect, test } from 'vitest';
import type { MergedWord } from '../../../../src/stages/recognize/readings/merge-readings.ts';
import { collectShapes } from '../../../../src/stages/recognize/shapes/page-shapes.ts';
import { findFraction } from '../../../../src/stages/recognize/signs/find-fraction.ts';
import { PrintedPage } from '../shapes/printed-page.ts';

let page: PrintedPage;

beforeEach(() => {
  page = new PrintedPage();
  for (const word of ['12', '21', '50', '05']) page.print(word);
});

function find(word: MergedWord): MergedWord[] {
  return findFraction(word, page.image, collectShapes(page.words, page.image));
}

test('a raised and a lowered figure at a bar are a fraction, of which nobody is sure', () => {
  const [half, ...more] = find(page.printFraction('', '1', '2', "'/>"));
  expect(more).toEqual([]);
  expect(half).toMatchObject({ text: '1/2', figureDoubtful: true });
  expect(half?.alternatives.map(({ text }) => text)).toEqual(["'/>"]);
});

test('a whole number before it is a word of its own', () => {
  expect(find(page.printFraction('5', '1', '2', "5'/,")).map(({ text }) => text)).toEqual(['5', '1/2']);
});

test('figures that would be lost are left as they were read', () => {
  for (const read of ['1/20', "55'/2", "'/2%"]) {
    const word = page.printFraction('5', '1', '2', read);
    expect(find(word)).toEqual([word]);
  }
});

test('figures that are not raised, or not told, stay as they were read', () => {
  for (const word of [page.print('12', '1/2'), page.printFraction('', '1', 'C', "'/>")])
    expect(find(word)).toEqual([word]);
});
