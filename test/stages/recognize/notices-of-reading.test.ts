import { expect, test } from 'vitest';
import type { TextLine } from '../../../src/records/page-text.ts';
import { findDoubtfulFigures, findUnreadPrint } from '../../../src/stages/recognize/doubts-of-reading.ts';
import { noticesOfReading } from '../../../src/stages/recognize/notices-of-reading.ts';
import type { MergedWord } from '../../../src/stages/recognize/readings/merge-readings.ts';
import { wordOf } from './readings/word-of.ts';

const nothing = { turn: 0 as const, hard: false, doubtfulFigures: [], unread: [] };

function lineOf(text: string, y: number): TextLine {
  const box = { x: 50, y, width: 300, height: 12 };
  return { text, words: [], box, block: 0, fontSize: 11, bold: false };
}

function merged(text: string, x: number, y: number, doubtful = false): MergedWord {
  const word = wordOf(text, x);
  return { ...word, box: { ...word.box, y }, source: 'a', alternatives: [], figureDoubtful: doubtful };
}

const lines = [lineOf('Avkastning 742.000', 100), lineOf('Medlemmarna i Södra Ängabygdens vägförening', 130)];

test('what could not be read is told with the line that it stands in', () => {
  const unread = [
    { x: 400, y: 101, width: 10, height: 9 },
    { x: 400, y: 131, width: 10, height: 9 },
  ];
  expect(noticesOfReading(3, { ...nothing, unread }, lines)).toEqual([
    {
      code: 'print-unread',
      severity: 'review',
      message: 'Vid ”Avkastning 742.000” på sidan 3 står något som inte gick att läsa.',
      page: 3,
      line: 0,
    },
    {
      code: 'print-unread',
      severity: 'review',
      message:
        'Vid ”Medlemmarna i Södra Ängabygdens vägfören…” på sidan 3 står något som inte gick att läsa.',
      page: 3,
      line: 1,
    },
  ]);
});

test('of two lines side by side the nearer one is told', () => {
  const [left, right] = [lineOf('Anna Berg', 100), lineOf('Bo Ek', 104)];
  const columns = [
    { ...left, box: { x: 50, y: 100, width: 100, height: 12 } },
    { ...right, box: { x: 300, y: 104, width: 100, height: 12 } },
  ];
  const unread = [{ x: 420, y: 101, width: 10, height: 9 }];
  expect(noticesOfReading(3, { ...nothing, unread }, columns)).toMatchObject([{ line: 1 }]);
});

test('a doubtful word without figures is told as one that may be a figure', () => {
  const box = { x: 50, y: 100, width: 10, height: 9 };
  const told = (text: string): unknown =>
    noticesOfReading(2, { ...nothing, doubtfulFigures: [{ text, other: null, box }] }, [])[0]?.message;
  expect(told('ji')).toBe('”ji” på sidan 2 kan vara en felläst siffra.');
  expect(told('14')).toBe('”14” på sidan 2 kan vara felläst: siffrorna är svåra att se.');
});

test('of many doubtful figures each is named, the last ones together', () => {
  const box = { x: 50, y: 100, width: 10, height: 9 };
  const told = (count: number): string | undefined => {
    const doubtfulFigures = Array.from({ length: count }, (_, index) => ({
      text: String(index + 1),
      other: null,
      box,
    }));
    return noticesOfReading(2, { ...nothing, doubtfulFigures }, []).at(-1)?.message;
  };
  expect(told(14)).toBe('Ytterligare 2 siffror på sidan 2 kan vara fellästa: ”13”, ”14”.');
  expect(told(13)).toBe('Ytterligare 1 siffra på sidan 2 kan vara felläst: ”13”.');
});

test('where much could not be read one notice says so', () => {
  const many = Array.from({ length: 6 }, (_, index) => lineOf(`Rad ${index}`, 100 + index * 30));
  const unread = many.map(({ box }) => ({ x: 400, y: box?.y ?? 0, width: 10, height: 9 }));
  expect(noticesOfReading(1, { ...nothing, unread }, many)).toMatchObject([
    { code: 'print-unread', message: 'På 6 ställen på sidan 1 står något som inte gick att läsa.' },
  ]);
});

test('only what is as high as print is told', () => {
  const words = [merged('Avkastning', 0, 10), merged('mötet', 90, 10)];
  const place = (height: number): MergedWord => ({
    ...merged('', 200, 10),
    box: { x: 200, y: 10, width: 9, height },
  });
  expect(findUnreadPrint([place(3), place(11), place(40)], words).map(({ height }) => height)).toEqual([11]);
});

test('a doubtful figure that stands alone is told, initials that stand alone are not', () => {
  const initials = merged('EK', 200, 500, true);
  const written = { ...initials, box: { ...initials.box, height: 22 } };
  const words = [merged('Justeras', 0, 10), merged('4', 200, 400, true), written];
  expect(findDoubtfulFigures(words, false, (box) => box).map(({ text }) => text)).toEqual(['4']);
});

test('where a page is hard to read a figure has to be read surely', () => {
  const words = [55, 70, 85].map((confidence) => ({
    ...merged(`${confidence}0`, confidence, 10),
    confidence,
  }));
  const doubtful = (isHard: boolean): readonly string[] =>
    findDoubtfulFigures(words, isHard, (box) => box).map(({ text }) => text);
  expect([doubtful(false), doubtful(true)]).toEqual([['550'], ['550', '700']]);
});
