import { describe, expect, it } from 'vitest';
import { boxAround } from '../../src/records/box-around.ts';
import { tiltOfPage, turnOfPage } from '../../src/records/page-lie.ts';
import type { PageText, TextLine } from '../../src/records/page-text.ts';
import type { Box } from '../../src/records/place.ts';

/** A line of words, each where a line that falls by so many degrees has it; their heights differ as letters do. */
function line(top: number, degrees: number, words = 8): TextLine {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const boxes = Array.from({ length: words }, (_, index): Box => {
    const [x, height] = [60 + index * 55, index % 3 === 0 ? 12 : 9];
    return { x, y: top + (x + 20) * slope - height / 2, width: 40, height };
  });
  const word = { text: 'ord', confidence: 90, source: 'test', alternatives: [] };
  return {
    text: Array.from({ length: words }, () => 'ord').join(' '),
    words: boxes.map((box, index) => ({ ...word, start: index * 4, box })),
    box: null,
    block: 0,
    fontSize: 10,
    bold: null,
  };
}

const lines = (degrees: number): TextLine[] => [100, 120, 140, 160].map((top) => line(top, degrees));

describe('how much a page is crooked', () => {
  it.each([-5, -1, 0.5, 3, 6])('%i degrees, is told by its words', (degrees) => {
    expect(tiltOfPage({ lines: lines(degrees) })).toBeCloseTo(degrees, 0);
    expect(Math.abs(tiltOfPage({ lines: lines(degrees) }) - degrees)).toBeLessThan(0.2);
  });

  it('is nothing where it is less than words of different heights make of it', () => {
    expect(tiltOfPage({ lines: lines(0) })).toBe(0);
    expect(tiltOfPage({ lines: lines(0.1) })).toBe(0);
  });

  it('is not told by a few words, nor by one line that was joined wrongly', () => {
    expect(tiltOfPage({ lines: [] })).toBe(0);
    expect(tiltOfPage({ lines: [line(100, 30, 2)] })).toBe(0);
    expect(tiltOfPage({ lines: [...lines(2), line(200, 25)] })).toBeCloseTo(2, 0);
  });
});

describe('how a page was turned', () => {
  const page: PageText = {
    page: 1,
    width: 595,
    height: 842,
    verdict: { code: 'image', reason: '' },
    regions: [],
    lines: [],
    notices: [],
  };
  const notice = {
    code: 'page-turned',
    severity: 'info',
    message: 'Sidan 1 låg på sidan.',
    page: 1,
  } as const;

  it('is said by its record, and not known of an older one that only says that it was', () => {
    expect(turnOfPage(page)).toBe(0);
    expect(turnOfPage({ ...page, turn: 270, notices: [notice] })).toBe(270);
    expect(turnOfPage({ ...page, notices: [notice] })).toBeNull();
  });
});

describe('the box around words', () => {
  it('is what it would be if the line lay straight, turned with it about its middle', () => {
    const words = line(100, 3).words.flatMap(({ box }) => box ?? []);
    const box = boxAround(words, 3);
    // Eight words of 40 points, 55 apart along the page: a little longer along the line.
    expect(box?.width).toBeCloseTo(40 + (7 * 55) / Math.cos((3 * Math.PI) / 180), 1);
    expect(box?.height).toBeCloseTo(12, 1);
    const middle = { x: 60 + 20 + (7 * 55) / 2, y: 100 + 272.5 * Math.tan((3 * Math.PI) / 180) };
    expect((box?.x ?? 0) + (box?.width ?? 0) / 2).toBeCloseTo(middle.x, 0);
    expect((box?.y ?? 0) + (box?.height ?? 0) / 2).toBeCloseTo(middle.y, 0);
  });

  it('is around them where nothing is turned, and none around none', () => {
    const [one, two] = [
      { x: 10, y: 10, width: 20, height: 8 },
      { x: 40, y: 8, width: 10, height: 12 },
    ];
    expect(boxAround([one, two], 0)).toEqual({ x: 10, y: 8, width: 40, height: 12 });
    expect(boxAround([], 0)).toBeNull();
  });
});
