import { expect, test } from 'vitest';
import type { MergedWord } from '../../../../src/stages/recognize/readings/merge-readings.ts';
import {
  numberAfterSection,
  numberAlone,
  numberBeforePageCount,
  numberListStarts,
} from '../../../../src/stages/recognize/signs/number-for-letter.ts';

function lineOf(text: string, x = 100): MergedWord[] {
  return text.split(' ').map((word, index) => ({
    text: word,
    box: { x: x + index * 60, y: 0, width: 50, height: 16 },
    confidence: 85,
    line: 0,
    block: 0,
    source: 'latin',
    alternatives: [],
    figureDoubtful: false,
  }));
}

function textOf(line: readonly MergedWord[]): string {
  return line.map(({ text }) => text).join(' ');
}

test.each([
  ['§ I Mötets öppnande', '§ 1 Mötets öppnande'],
  ['§ L1', '§ 11'],
  ['§l3. Övrigt', '§13. Övrigt'],
  ['§§ lO och 12', '§§ 10 och 12'],
  ['(§ l)', '(§ 1)'],
  ['§ 9a Val', '§ 9a Val'],
  ['I Lund', 'I Lund'],
  ['enligt § i stadgarna', 'enligt § i stadgarna'],
])('%s: %s', (read, expected) => {
  expect(textOf(numberAfterSection(lineOf(read)))).toBe(expected);
});

test('a number behind a § that the engine had only guessed is doubtful', () => {
  const [word] = lineOf('§I');
  const before = { text: '$I', confidence: 25, source: 'latin' };
  const numbered = (alternatives: readonly (typeof before)[]): unknown =>
    numberAfterSection(word === undefined ? [] : [{ ...word, alternatives }])[0];
  expect(numbered([before])).toMatchObject({ text: '§1', figureDoubtful: true });
  expect(numbered([])).toMatchObject({ text: '§1', figureDoubtful: false });
});

test.each([
  ['| (12)', '1 (12)'],
  ['Sida I (12)', 'Sida 1 (12)'],
  ['Bilaga I (2)', 'Bilaga I (2)'],
  ['Eva Ek L (5) talade', 'Eva Ek L (5) talade'],
  ['Eva Ek (L)', 'Eva Ek (L)'],
])('%s: %s', (read, expected) => {
  expect(textOf(numberBeforePageCount(lineOf(read)))).toBe(expected);
});

test('a letter before the number of pages is 1 where it stands apart', () => {
  const line = [...lineOf('Utdragsbestyrkande'), ...lineOf('L (5)', 300)];
  expect(textOf(numberBeforePageCount(line))).toBe('Utdragsbestyrkande 1 (5)');
});

test('what was read is kept beside the number', () => {
  expect(numberAfterSection(lineOf('§ l'))[1]?.alternatives).toEqual([
    { text: 'l', confidence: 85, source: 'latin' },
  ]);
});

function listOf(...lines: readonly MergedWord[][]): string[] {
  return numberListStarts(lines).map(textOf);
}

test('the first point of a list is 1 where the second is 2', () => {
  const second = lineOf('2. Bidrag');
  expect(listOf(lineOf('l. Avgifter'), second)[0]).toBe('1. Avgifter');
  expect(listOf(lineOf('L Avgifter'), lineOf('och annat', 130), second)[0]).toBe('1. Avgifter');
  expect(listOf(lineOf('le Avgifter'), second)[0]).toBe('1. Avgifter');
  expect(listOf(lineOf('D Askan'), lineOf('2) Släckare'))[0]).toBe('1) Askan');
  expect(listOf(lineOf('T. Bakgrund'), lineOf('2. Syfte'))[0]).toBe('1. Bakgrund');
});

test('a letter stays where no second point follows at its edge', () => {
  expect(listOf(lineOf('I Lund finns'), lineOf('3. Kurser'))[0]).toBe('I Lund finns');
  expect(listOf(lineOf('1. att avslå'), lineOf('i enlighet'), lineOf('2. att'))[1]).toBe('i enlighet');
  expect(listOf(lineOf('1. att avslå'), lineOf('l. enlighet'), lineOf('2. att'))[1]).toBe('l. enlighet');
  expect(listOf(lineOf('I Lund finns'), lineOf('2. Kurser'))[0]).toBe('I Lund finns');
  expect(listOf(lineOf('L Ek'), lineOf('2. Bidrag', 300))[0]).toBe('L Ek');
  expect(listOf(lineOf('l) Avgifter'), lineOf('2. Bidrag'))[0]).toBe('l) Avgifter');
  expect(listOf(lineOf('l. Avgifter'), lineOf('1. Bidrag'), lineOf('2. Kurser'))[0]).toBe('l. Avgifter');
});

test.each([
  ['l:e vice ordförande', false, '1:e vice ordförande'],
  ['enligt bilaga l, samt', true, 'enligt bilaga 1, samt'],
  ['enligt bilaga l, samt', false, 'enligt bilaga l, samt'],
  ['tillsätt 5 l vatten', true, 'tillsätt 5 l vatten'],
])('%s, monospaced %s: %s', (read, monospaced, expected) => {
  expect(textOf(numberAlone(lineOf(read), monospaced))).toBe(expected);
});
