import { expect, test } from 'vitest';
import type { PageImage } from '../../../../src/stages/read/page-image.ts';
import type { EngineWord } from '../../../../src/stages/recognize/engines/engine.ts';
import { findBoldLines } from '../../../../src/stages/recognize/signs/find-bold-lines.ts';

/** Lines of five letters `n`, with strokes as thick as is said for each line, of a type as high as is said. */
function draw(strokes: readonly number[], height = 10): { image: PageImage; words: EngineWord[] } {
  const [width, pageHeight] = [200, strokes.length * 40];
  const data = new Uint8Array(width * pageHeight).fill(255);
  const words = strokes.map((stroke, line) => {
    for (let leg = 0; leg < 10; leg += 1) {
      for (let y = 10; y < 10 + height; y += 1) {
        const start = (line * 40 + y) * width + 10 + leg * 12;
        data.fill(0, start, start + stroke);
      }
    }
    return {
      text: 'nnnnn',
      box: { x: 10, y: line * 40 + 10, width: 120, height },
      confidence: 95,
      line,
      block: 0,
    };
  });
  return { image: { width, height: pageHeight, dpi: 150, data }, words };
}

function boldOf({ image, words }: ReturnType<typeof draw>): readonly (boolean | null)[] {
  const bold = findBoldLines(words, image);
  return words.map(({ line }) => bold.get(line) ?? null);
}

test('lines with thicker strokes than the page has are bold', () => {
  expect(boldOf(draw([2, 2, 3, 2, 2, 2, 2]))).toEqual([false, false, true, false, false, false, false]);
});

test('a page all in one type has no bold lines, however thick it is', () => {
  expect(boldOf(draw([4, 4, 4, 4, 4, 4]))).toEqual([false, false, false, false, false, false]);
});

test('strokes are measured in sizes of the type, and what lies between cannot be told', () => {
  const { image, words } = draw([4, 4, 4, 4, 4, 4, 5]);
  expect(boldOf({ image, words }).at(-1)).toBeNull();
  const larger = words.map((word) =>
    word.line === 6 ? { ...word, box: { ...word.box, height: 13 } } : word,
  );
  expect(boldOf({ image, words: larger }).at(-1)).toBe(false);
});

test('few lines, and few letters, tell nothing', () => {
  expect(boldOf(draw([2, 2, 3]))).toEqual([null, null, null]);
  const { image, words } = draw([2, 2, 3, 2, 2, 2, 2]);
  const short = words.map((word) => (word.line === 2 ? { ...word, text: '§ 4' } : word));
  expect(boldOf({ image, words: short })[2]).toBeNull();
});
