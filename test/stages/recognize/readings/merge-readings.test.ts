import { expect, test } from 'vitest';
import { chooserOf } from '../../../../src/stages/recognize/readings/chooser.ts';
import { mergeLine } from '../../../../src/stages/recognize/readings/merge-readings.ts';
import type { EngineWord } from '../../../../src/stages/recognize/engines/engine.ts';
import { wordOf } from './word-of.ts';

const sources = { base: 'tesseract:minutes', second: 'tesseract:swe' };
const choose = chooserOf({ base: 'minutes' }, (word) =>
  ['mört', 'men', 'också', 'tre', 'öringar'].includes(word),
);

function merge(base: readonly EngineWord[], second: readonly EngineWord[]): [string, string][] {
  return mergeLine(base, second, sources, choose).map(({ text, source }) => [text, source]);
}

const unread = { ...wordOf('', 100, 0), box: { x: 100, y: 10, width: 90, height: 10 } };

test('what the first model passed over is taken from the second where it is sure', () => {
  const line = [wordOf('mört,', 0), unread, wordOf('ringar', 208)];
  const read = [wordOf('men', 100), wordOf('också', 132), wordOf('öringar', 200)];
  expect(merge(line, read)).toEqual([
    ['mört,', 'tesseract:minutes'],
    ['men', 'tesseract:swe'],
    ['också', 'tesseract:swe'],
    ['öringar', 'tesseract:swe'],
  ]);
});

test('a guess at what was passed over is no text; its place is kept, as it is where nobody read', () => {
  const line = [wordOf('mört,', 0), unread];
  const kept = [
    ['mört,', 'tesseract:minutes'],
    ['', 'tesseract:minutes'],
  ];
  expect(merge(line, [wordOf('ﬂ.kli', 100, 45)])).toEqual(kept);
  expect(merge(line, [])).toEqual(kept);
});

test('what the first model has read is not lost for a half-sure reading of more', () => {
  const gap = { ...wordOf('', 32, 0), box: { x: 32, y: 10, width: 90, height: 10 } };
  const line = [wordOf('Vol', 0, 40), gap];
  const read = [{ ...wordOf('öringar', 0, 75), box: { x: 0, y: 10, width: 122, height: 10 } }];
  expect(merge(line, read)).toEqual([
    ['Vol', 'tesseract:minutes'],
    ['', 'tesseract:minutes'],
  ]);
});

test('print that stands alone is taken from the second model where it is a number of which that is sure', () => {
  expect(merge([unread], [wordOf('3', 100, 93)])).toEqual([['3', 'tesseract:swe']]);
  expect(merge([unread], [wordOf('3', 100, 60)])).toEqual([['', 'tesseract:minutes']]);
  expect(merge([unread], [wordOf('Ek', 100, 93)])).toEqual([['', 'tesseract:minutes']]);
});

function doubtOfLone(confidence: number): boolean[] {
  return mergeLine([unread], [wordOf('2', 100, confidence)], sources, choose).map(
    (word) => word.figureDoubtful,
  );
}

test('a number that stands alone and that one model alone has read, less than surely, is doubtful', () => {
  expect([doubtOfLone(84), doubtOfLone(95)]).toEqual([[true], [false]]);
});

function headingRead(sureness: number): EngineWord[] {
  return [
    wordOf('$3', 100, 40),
    wordOf('Röstlängd', 124, 95),
    wordOf('och', 200, sureness),
    wordOf('kallelse', 232, sureness),
  ];
}

test('a line that the first model passed over is taken from the second where most of it is sure', () => {
  const line = { ...wordOf('', 100, 0), box: { x: 100, y: 10, width: 190, height: 12 } };
  expect(merge([line], headingRead(93)).map(([text]) => text)).toEqual([
    '$3',
    'Röstlängd',
    'och',
    'kallelse',
  ]);
  expect(merge([line], headingRead(50))).toEqual([['', 'tesseract:minutes']]);
});

test('the other reading of several words is kept word by word, or not at all', () => {
  const line = [wordOf('också', 0, 80), wordOf('trc', 48, 50)];
  const alternatives = (second: EngineWord): unknown =>
    mergeLine(line, [second], sources, choose).map((word) => [
      word.text,
      word.alternatives.map(({ text }) => text),
    ]);
  const whole = { x: 0, y: 10, width: 72, height: 10 };
  expect(alternatives({ ...wordOf('ocksåtrc', 0, 40), box: whole })).toEqual([
    ['också', []],
    ['trc', []],
  ]);
  expect(alternatives({ ...wordOf('också trz', 0, 40), box: whole })).toEqual([
    ['också', []],
    ['trc', ['trz']],
  ]);
});

test('the other reading is kept beside the word', () => {
  const [word] = mergeLine([wordOf('22', 0, 80)], [wordOf('72', 0, 75)], sources, choose);
  expect(word).toMatchObject({
    text: '22',
    figureDoubtful: true,
    alternatives: [{ text: '72', confidence: 75, source: 'tesseract:swe' }],
  });
});
