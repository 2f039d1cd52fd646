import { expect, test } from 'vitest';
import type { PageReading } from '../../src/records/page-reading.ts';
import { openStore } from '../../src/store/open-store.ts';
import {
  findEngineWords,
  findPageReading,
  forgetAllEngineWords,
  forgetEngineWords,
  keepEngineWords,
  keepPageReading,
} from '../../src/store/page-readings.ts';

const box = { x: 72, y: 90.5, width: 40, height: 11 };
const word = { text: '§', start: 0, box, confidence: 91, source: 'tesseract:minutes', alternatives: [] };
const reading: PageReading = {
  width: 595,
  height: 842,
  lines: [{ text: '§', words: [word], box, block: 0, fontSize: 11, bold: null }],
  turn: 180,
  hard: false,
  doubtfulFigures: [{ text: '33940', other: '33%', box }],
  unread: [],
};

test('a reading comes back as it was kept, the last of two', () => {
  const database = openStore(':memory:');
  expect(findPageReading(database, 'a')).toBeNull();
  keepPageReading(database, 'a', { ...reading, hard: true });
  keepPageReading(database, 'a', reading);
  expect(findPageReading(database, 'a')).toEqual(reading);
  expect(findPageReading(database, 'b')).toBeNull();
  database.exec("UPDATE page_readings SET record = x'00'");
  expect(findPageReading(database, 'a')).toBeNull();
  database.close();
});

test('words of an engine come back as they were kept, and go without any reading', () => {
  const database = openStore(':memory:');
  const words = [
    { text: 'Beslut', box: { x: 1, y: 2, width: 30, height: 12 }, confidence: 91.25, line: 0, block: 3 },
  ];
  keepPageReading(database, 'a', reading);
  for (const key of ['a', 'b', 'c']) keepEngineWords(database, key, words);
  expect([findEngineWords(database, 'a'), findEngineWords(database, 'd')]).toEqual([words, null]);
  forgetEngineWords(database, ['a', 'd']);
  expect([findEngineWords(database, 'a'), findEngineWords(database, 'b')]).toEqual([null, words]);
  forgetAllEngineWords(database);
  expect([findEngineWords(database, 'b'), findPageReading(database, 'a')]).toEqual([null, reading]);
  database.close();
});
