import { expect, it } from 'vitest';
import { readerOf } from '../../src/pipeline/reader-revision.ts';

const engine = {
  name: 'tesseract',
  version: '5.3.0',
  models: new Map([
    ['Latin', new Set('§%åäö')],
    ['swe', new Set('åäö')],
  ] as const),
  batch: 8,
  recognize: () => Promise.resolve([]),
  close: () => Promise.resolve(),
};

it('a reader is the same with the same engine, models and mode, and another with another', () => {
  const reader = readerOf(engine, 'auto');
  expect(readerOf({ ...engine, batch: 1 }, 'auto')).toBe(reader);
  const others = [
    readerOf(engine, 'force'),
    readerOf({ ...engine, name: 'tesseract.js' }, 'auto'),
    readerOf({ ...engine, version: '5.5.0' }, 'auto'),
    readerOf({ ...engine, models: new Map([['swe', new Set('åäö')]] as const) }, 'auto'),
  ];
  expect(new Set([reader, ...others]).size).toBe(5);
});
