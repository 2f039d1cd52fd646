import { expect, test } from 'vitest';
import { eraseStamp } from '../../../../src/stages/recognize/prepare/erase-stamp.ts';
import { blankPage, drawLine, paint } from './draw-page.ts';

const stampGrey = 100;

/** A page of lines of print. */
function printed(): ReturnType<typeof blankPage> {
  const page = blankPage(150);
  for (let y = 200; y < 500; y += 30) drawLine(page, y);
  return page;
}

/** Two of a stamp's thick strokes; print below stays as dark as it is. */
function stamp(page: ReturnType<typeof blankPage>, top: number): void {
  for (const y of [top, top + 60]) paint(page, { x: 150, y, width: 300, height: 8 }, stampGrey);
}

test('a stamp over the print goes, the print below it stays', () => {
  const page = printed();
  stamp(page, 225);
  const erased = eraseStamp(page);
  expect(erased?.place).toMatchObject({ x: 149, width: 302 });
  const { image } = erased ?? { image: page };
  const plain = printed();
  const dark = [...plain.data.keys()].filter((at) => (plain.data[at] ?? 255) < 60);
  expect(dark.every((at) => image.data[at] === plain.data[at])).toBe(true);
  expect([...image.data].filter((grey) => grey === stampGrey)).toEqual([]);
});

test('a stamp apart from the print is text like any other', () => {
  const page = printed();
  stamp(page, 600);
  expect(eraseStamp(page)).toBeNull();
});

test('a page without a stamp, or with grey of all shades, is left alone', () => {
  expect(eraseStamp(printed())).toBeNull();
  const page = printed();
  for (let shade = 60; shade < 200; shade += 10)
    paint(page, { x: shade * 3, y: 222, width: 28, height: 40 }, shade);
  expect(eraseStamp(page)).toBeNull();
});

test('a grey band with print on it is no stamp', () => {
  const page = printed();
  paint(page, { x: 60, y: 215, width: 480, height: 40 }, stampGrey);
  expect(eraseStamp(page)).toBeNull();
});
