import { expect, test } from 'vitest';
import { findFileReading, keepFileReading } from '../../src/store/file-readings.ts';
import { openStore } from '../../src/store/open-store.ts';
import { findFile, readMachinePages, readSourcePages } from '../../src/store/read-files.ts';
import { replaceSource, saveFile } from '../../src/store/save-file.ts';
import { fileOfText } from './file-of-text.ts';

const text = 'Protokoll\n§ 1 Val av justerare\nBeslut: Att välja Eva Ek.';

test('a file of the same pages finds what they were read as, until they are read otherwise', () => {
  const database = openStore(':memory:');
  const file = { ...fileOfText('a.pdf', text), readAs: 'a' };
  saveFile(database, file, { path: '/arkiv/a.pdf', bytes: 1, run: 'r' });
  const { id } = findFile(database, file.sha256) ?? { id: 0 };
  expect(findFileReading(database, 'a')).toEqual({
    pageTexts: readSourcePages(database, id),
    repairedPages: readMachinePages(database, id),
    madeBy: file.madeBy ?? null,
  });
  expect(findFileReading(database, 'b')).toBeNull();
  const other = fileOfText('a.pdf', text.replace('Ek', 'Alm'));
  replaceSource(database, id, { ...other, sha256: file.sha256, readAs: 'b' });
  expect(findFileReading(database, 'a')).toBeNull();
  expect(findFileReading(database, 'b')?.pageTexts).toEqual(readSourcePages(database, id));
  database.close();
});

test('and none of a file that has been forgotten', () => {
  const database = openStore(':memory:');
  const file = { ...fileOfText('a.pdf', text), readAs: 'a' };
  saveFile(database, file, { path: '/arkiv/a.pdf', bytes: 1, run: 'r' });
  database.prepare('DELETE FROM files').run();
  expect(findFileReading(database, 'a')).toBeNull();
  keepFileReading(database, 'a', 1, 'gone');
  expect(findFileReading(database, 'a')).toBeNull();
  database.close();
});
