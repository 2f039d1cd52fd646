import { expect, test } from 'vitest';
import type { LayerWord, ScanPage } from '../../../../src/records/scan.ts';
import type { PageReading } from '../../../../src/records/page-reading.ts';
import type { JudgedPage } from '../../../../src/stages/recognize/layer/judge-pages.ts';
import { settlePage } from '../../../../src/stages/recognize/layer/settle-page.ts';
import type { PartReading } from '../../../../src/stages/recognize/layer/words-on-page.ts';

/** A system's line upon a scan that lies on its side, in the lying page's places. */
const stamp: LayerWord = {
  text: 'Undertecknat',
  box: { x: 10, y: 20, width: 100, height: 12 },
  font: { id: 'f1', name: 'Helvetica', size: 10, bold: false, italic: false },
  turn: 0,
};
const lying: ScanPage = {
  number: 1,
  width: 842,
  height: 595,
  words: [stamp],
  imageCoverage: 1,
  pictures: [],
  textLines: null,
};
const verdict = { code: 'scan-with-bad-layer', reason: 'too little' } as const;
const judged: JudgedPage = {
  page: lying,
  turn: 0,
  verdict,
  regions: [{ box: { x: 0, y: 0, width: 842, height: 595 }, verdict }],
  trusted: [stamp],
  distrusted: [{ ...stamp, text: 'rn', font: null }],
  read: 'page',
};

/** What was read on the page once it stood upright. */
function readTurned(turn: PageReading['turn']): PartReading {
  const text = 'Styrelsen beslutar att godkänna den ekonomiska redovisningen för året';
  const word = { text, start: 0, box: { x: 70, y: 100, width: 400, height: 10 }, confidence: 95 };
  const line = {
    text,
    words: [{ ...word, source: 'test', alternatives: [] }],
    box: word.box,
    block: 0,
    fontSize: 10,
    bold: null,
  };
  const size = turn === 180 ? { width: 842, height: 595 } : { width: 595, height: 842 };
  return {
    part: { kind: 'page', box: { x: 0, y: 0, width: 842, height: 595 } },
    reading: { ...size, lines: [line], turn, hard: false, doubtfulFigures: [], unread: [] },
  };
}

test('what a layer prints upon a scan that was turned, and its regions, are turned with it', () => {
  const page = settlePage(judged, [readTurned(90)], () => true);
  expect([page.turn, page.width, page.height]).toEqual([90, 595, 842]);
  expect(page.regions.map(({ box }) => box)).toEqual([{ x: 0, y: 0, width: 595, height: 842 }]);
  const words = page.lines.flatMap((line) => line.words);
  // The upper left corner of the lying page is the upper right one of the page that stands.
  expect(words.find(({ text }) => text === stamp.text)?.box).toEqual({
    x: 563,
    y: 10,
    width: 12,
    height: 100,
  });
  expect(words).toHaveLength(2);
});

test('upside down and on the other side likewise, after what its layer had turned', () => {
  const over = settlePage(judged, [readTurned(180)], () => true);
  expect(over.turn).toBe(180);
  expect(over.lines.flatMap((line) => line.words).map(({ box }) => box)).toContainEqual({
    x: 732,
    y: 563,
    width: 100,
    height: 12,
  });
  expect(settlePage({ ...judged, turn: 90 }, [readTurned(180)], () => true).turn).toBe(90);
  expect(settlePage({ ...judged, turn: 90 }, [readTurned(90)], () => true).turn).toBeUndefined();
});
