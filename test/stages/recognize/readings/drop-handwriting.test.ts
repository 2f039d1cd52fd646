import { expect, test } from 'vitest';
import type { Box } from '../../../../src/records/place.ts';
import type { PageImage } from '../../../../src/stages/read/page-image.ts';
import { dropHandwriting } from '../../../../src/stages/recognize/readings/drop-handwriting.ts';
import type { MergedWord } from '../../../../src/stages/recognize/readings/merge-readings.ts';

const knows = (word: string): boolean => ['justerare', 'sekreterare'].includes(word.toLowerCase());

function blank(): PageImage {
  return { width: 500, height: 200, dpi: 150, data: new Uint8Array(500 * 200).fill(255) };
}

function wordAt(text: string, box: Box, confidence: number): MergedWord {
  const rest = { line: 0, block: 0, source: 'tesseract:minutes', alternatives: [], figureDoubtful: false };
  return { text, box, confidence, ...rest };
}

/** A stroke of the pen that goes up and down through a box. */
function scribble(image: PageImage, { x, y, width, height }: Box): void {
  for (let step = 0; step < width; step += 1) {
    const peak = Math.abs(((step * 8) % (2 * height)) - height);
    for (let down = 0; down < 10; down += 1)
      if (y + peak + down < image.height) image.data[(y + peak + down) * image.width + x + step] = 0;
  }
}

/** Letters that do not touch. */
function letters(image: PageImage, { x, y, width, height }: Box): void {
  for (let start = x; start + 24 <= x + width; start += 30)
    for (let row = y; row < y + height; row += 1)
      image.data.fill(0, row * image.width + start, row * image.width + start + 24);
}

const printed = wordAt('Sekreterare', { x: 20, y: 150, width: 130, height: 14 }, 95);
const place = { x: 200, y: 40, width: 120, height: 50 };

function left(image: PageImage, ...others: readonly MergedWord[]): string[] {
  return dropHandwriting([[printed], [...others]], image, knows)
    .flat()
    .map(({ text }) => text);
}

test('what a signature was read as is no text', () => {
  const image = blank();
  scribble(image, place);
  expect(left(image, wordAt('ANAA', place, 16))).toEqual(['Sekreterare', '']);
});

test('large print of letters that stand apart stays, however unsure it is', () => {
  const image = blank();
  letters(image, place);
  expect(left(image, wordAt('HSBX', place, 30))).toEqual(['Sekreterare', 'HSBX']);
});

test('what is read surely, or is as high as print, stays', () => {
  const image = blank();
  scribble(image, place);
  expect(left(image, wordAt('ANAA', place, 75))).toContain('ANAA');
  expect(left(image, wordAt('ANAA', { ...place, height: 14 }, 16))).toContain('ANAA');
});

test('a printed name that a signature crosses stays', () => {
  const image = blank();
  scribble(image, place);
  const before = wordAt('Leila', { x: 150, y: 60, width: 45, height: 14 }, 95);
  expect(left(image, before, wordAt('Nbradi', place, 0))).toContain('Nbradi');
});
