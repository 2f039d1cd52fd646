import { expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { readMadeBy } from '../../src/store/read-files.ts';
import { saveFile } from '../../src/store/save-file.ts';
import { listUnsettled, markSettled, markUnsettled } from '../../src/store/unsettled.ts';
import { sampleFile } from './sample-file.ts';

test.each(['maker', undefined])('what made a file is known again when it is settled: %s', (madeBy) => {
  const database = openStore(':memory:');
  const sample = { ...sampleFile('a.pdf', { paragraphs: [{ number: 1, title: 'Val' }] }), madeBy };
  saveFile(database, sample, { path: '/a.pdf', bytes: 1, run: 'r' });
  expect(listUnsettled(database)).toEqual([]);
  markUnsettled(database, sample.sha256);
  markUnsettled(database, sample.sha256);
  expect(listUnsettled(database)).toEqual([sample.sha256]);
  markSettled(database, ['another']);
  expect(listUnsettled(database)).toEqual([sample.sha256]);
  markSettled(database, [sample.sha256]);
  expect([listUnsettled(database), readMadeBy(database, 1)]).toEqual([[], madeBy ?? null]);
  database.close();
});
