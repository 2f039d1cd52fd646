import { expect, test } from 'vitest';
import type { PageImage } from '../../../../src/stages/read/page-image.ts';
import type { MergedWord } from '../../../../src/stages/recognize/readings/merge-readings.ts';
import { dropReverse } from '../../../../src/stages/recognize/readings/drop-reverse.ts';
import { wordOf } from './word-of.ts';

const image: PageImage = { width: 400, height: 400, dpi: 150, data: new Uint8Array(400 * 400).fill(255) };
const knows = (word: string): boolean => ['justeras', 'protokollet', 'kontot'].includes(word.toLowerCase());

/** A word on a line of its own, its strokes in this grey. */
function print(text: string, line: number, grey: number, confidence: number): MergedWord {
  const word = wordOf(text, 20, confidence);
  const box = { ...word.box, y: 10 + line * 20 };
  for (let y = box.y; y < box.y + box.height; y += 1)
    for (let x = box.x; x < box.x + box.width; x += 4) image.data[y * image.width + x] = grey;
  return { ...word, box, line, source: 'latin', alternatives: [], figureDoubtful: false };
}

function left(words: readonly MergedWord[]): string[] {
  return dropReverse([words], image, knows).flatMap((line) => line.map(({ text }) => text));
}

const own = [print('Justeras', 0, 20, 95), print('Ek', 1, 20, 60)];
const mirrored = ['jsllodojorq', 'biv', 'T', 'sbsilëe', '002', 'nsbrov', 'doo', 'mobtëm'];

test('pale words that make no sense are of the reverse side', () => {
  const reverse = mirrored.map((text, index) => print(text, 2 + index, 170, index === 4 ? 92 : 40));
  expect(left([...own, ...reverse])).toEqual(['Justeras', 'Ek']);
});

test('pale words that can be read stay', () => {
  const grey = mirrored.map((_, index) => print(index < 3 ? 'kontot' : '1250', 10 + index, 170, 90));
  expect(left([...own, ...grey])).toHaveLength(own.length + grey.length);
});

test('a few pale words may be of a stamp or a pencil', () => {
  const few = mirrored.slice(0, 3).map((text, index) => print(text, 2 + index, 170, 40));
  expect(left([...own, ...few])).toHaveLength(5);
});

test('dark words stay, whatever they say', () => {
  const dark = mirrored.map((text, index) => print(text, 2 + index, 60, 40));
  expect(left([...own, ...dark])).toHaveLength(own.length + dark.length);
});
