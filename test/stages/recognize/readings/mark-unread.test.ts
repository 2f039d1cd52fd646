import { expect, test } from 'vitest';
import type { EngineWord } from '../../../../src/stages/recognize/engines/engine.ts';
import { isUnread, markUnread } from '../../../../src/stages/recognize/readings/mark-unread.ts';
import { drawImage } from '../draw-image.ts';
import { wordOf } from './word-of.ts';

const letters = [120, 130, 280];

/** Three letters like E on one line, 6 pixels wide and 10 high. */
function isInk(x: number, y: number): boolean {
  if (y < 10 || y >= 20) return false;
  return letters.some((from) => x >= from && x < from + 6 && (y < 12 || y >= 18 || x < from + 2));
}

const columns = Array.from({ length: 300 }, (_, x) => x);
const rows = Array.from({ length: 30 }, (_, y) => columns.map((x) => (isInk(x, y) ? '#' : '.')).join(''));
const image = drawImage(rows.join('\n'));
const words = [wordOf('mört', 0), wordOf('ringar', 180)];
const block = { x: 0, y: 10, width: 228, height: 10 };

test('print between two words, and at the end of the line, has a place without text', () => {
  const marked = markUnread(words, block, words, image);
  expect(marked.map(({ text, box, confidence }) => [text, box.x, box.width, confidence])).toEqual([
    ['mört', 0, 32, 90],
    ['', 120, 16, 0],
    ['ringar', 180, 48, 90],
    ['', 280, 6, 0],
  ]);
  expect(marked.map(isUnread)).toEqual([false, true, false, true]);
});

test('what another line has read is not unread', () => {
  const others = [...words, { ...wordOf('E', 120), line: 1 }, { ...wordOf('6', 280), line: 2 }];
  expect(markUnread(words, block, others, image)).toEqual(words);
});

test('white, dots and rules between words are nothing unread', () => {
  const plain = drawImage(rows.map((_, y) => (y === 19 ? '#'.repeat(300) : '.'.repeat(300))).join('\n'));
  expect(markUnread(words, block, words, plain)).toEqual(words);
});

test('print under a stamp is unread where it is in a line of prose', () => {
  // A stamp's frame runs from above through the print to below it.
  const crossed = drawImage(
    Array.from({ length: 30 }, (_, y) =>
      columns
        .map((x) => ((x >= 120 && x < 136 && y >= 10 && y < 20) || (x >= 124 && x < 128) ? '#' : '.'))
        .join(''),
    ).join('\n'),
  );
  const sentence = ['i', 'den', 'mars', 'nio', 'tio'].map((text, index) =>
    wordOf(text, index < 3 ? index * 36 : index * 60),
  );
  const places = (line: readonly EngineWord[]): readonly number[] =>
    markUnread(line, block, line, crossed).flatMap((word) => (isUnread(word) ? [word.box.x] : []));
  expect(places(sentence)).toEqual([120]);
  expect(places(sentence.slice(2, 4))).toEqual([]);
});

test('lines of another column, half a line above and below, are not read again', () => {
  // The upper line's letters end, and the lower line's begin, within the line that is looked at.
  const between = drawImage(
    Array.from({ length: 30 }, (_, y) =>
      columns
        .map((x) => (x >= 200 && x % 10 < 6 && (y < 12 || y >= 18) && (x % 10 < 2 || y % 9 < 3) ? '#' : '.'))
        .join(''),
    ).join('\n'),
  );
  const sentence = ['i', 'den', 'mars', 'nio', 'tio'].map((text, index) => wordOf(text, index * 36));
  const others = [0, 1].map((place) => {
    const box = { x: 200, y: 2 + 16 * place, width: 96, height: 10 };
    return { ...wordOf('alla', 200), box, line: 1 + place };
  });
  const page = { ...between, data: Buffer.from(between.data) };
  expect(markUnread(sentence, { ...block, width: 176 }, [...sentence, ...others], page)).toEqual(sentence);
  expect([...page.data]).toEqual([...between.data]);
});
