import { expect, test } from 'vitest';
import { cutSheet, wordsOnPage } from '../../../../src/stages/recognize/readings/crop-sheet.ts';
import type { EngineWord } from '../../../../src/stages/recognize/engines/engine.ts';

const page = { width: 400, height: 100, dpi: 150, data: new Uint8Array(40_000).fill(255) };

function words(line: number, y: number, ...starts: readonly number[]): EngineWord[] {
  return starts.map((x) => ({
    text: 'ord',
    box: { x, y, width: 40, height: 12 },
    confidence: 90,
    line,
    block: 0,
  }));
}

test('doubtful words are cut out with a neighbour on each side, runs that meet as one', () => {
  const lines = [words(0, 10, 10, 60, 110, 160, 210), words(1, 40, 10, 60, 110, 160, 210)];
  const { strips } = cutSheet(page, lines, [[0, 1], [4]]);
  expect(strips.map(({ line, source }) => [line, source.x, source.x + source.width])).toEqual([
    [0, 7, 153],
    [1, 157, 253],
  ]);
});

test('what is read on the sheet finds its place on the page again', () => {
  const lines = [words(0, 10, 10), words(1, 40, 200)];
  const sheet = cutSheet(page, lines, [[0], [0]]);
  const [, second] = sheet.strips;
  const read = words(5, (second?.top ?? 0) + 3, 16 + 3);
  expect(wordsOnPage(sheet, read)).toMatchObject([
    { line: 1, box: { x: 200, y: 40, width: 40, height: 12 } },
  ]);
});
