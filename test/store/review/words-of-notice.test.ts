import { expect, test } from 'vitest';
import type { Notice } from '../../../src/records/notice.ts';
import { wordsOfNotice } from '../../../src/store/review/items-of-file.ts';
import type { FileItem } from '../../../src/store/review/items-of-file.ts';

function wordItem(source: string | null, line: number): FileItem {
  const word =
    source === null ? null : { source, clean: source, sourceStart: 0, sourceEnd: 9, start: 0, end: 9 };
  return {
    id: `${source}`,
    kind: 'word',
    code: 'figure-doubtful',
    harm: 9,
    message: '',
    minutesId: null,
    page: 2,
    line,
    paragraph: null,
    box: null,
    sourceText: '',
    cleanText: '',
    sentence: null,
    word,
    old: null,
    written: source === null,
    alternatives: [],
  };
}

function notice(text: string, line?: number): Notice {
  const message = `”${text}” på sidan 2 kan vara felläst: siffrorna är svåra att se.`;
  return {
    code: 'figure-doubtful',
    severity: 'review',
    message,
    page: 2,
    ...(line !== undefined && { line }),
  };
}

const told = (about: Notice, ...words: FileItem[]): string[] =>
  wordsOfNotice(about, words).map(({ id }) => id);

test('a doubtful figure is told by the matter of its own word', () => {
  expect(told(notice('143', 4), wordItem('143', 4))).toEqual(['143']);
  expect(told(notice('87', 4), wordItem('§ 87', 4))).toEqual(['§ 87']);
  expect(told(notice('143'), wordItem('143', 4))).toEqual(['143']);
});

test('a doubtful figure beside another is a matter of its own', () => {
  expect(told(notice('14', 4), wordItem('143', 4), wordItem('2019', 4))).toEqual([]);
  expect(told(notice('14', 4), wordItem('143', 4), wordItem('14', 4))).toEqual(['14']);
  expect(told(notice('14', 4), wordItem('14', 5))).toEqual([]);
});

test('a line that a person has written has no doubtful figures', () => {
  expect(told(notice('14', 4), wordItem(null, 4))).toHaveLength(1);
});
