import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { resolveSettings } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { closeStore, openExistingStore, openStore } from '../../src/store/open-store.ts';
import { listFiles, readSourcePages } from '../../src/store/read-files.ts';
import { lineVersion } from '../../src/store/review/review-id.ts';
import { listLog } from '../../src/store/review/review-log.ts';
import { newFolder } from '../cli/run-program.ts';
import { addText } from '../store/archive-of-texts.ts';

/** As the program opens it: its thread and processes are the built ones. */
const built = new URL('../../dist/web/open-surroundings.js', import.meta.url).href;

it('leave all that people have decided in the database\u2019s one file', async () => {
  const folder = newFolder();
  const file = join(folder, 'arkiv.sqlite');
  const store = openStore(file);
  addText(
    store,
    'mars.txt',
    'Hamnnämnden i Norrsund\nSammanträdesprotokoll 2023-03-17\n\n§ 1 Bryggan\nBryggan lagas.',
  );
  const [stored] = listFiles(store);
  const source = stored === undefined ? undefined : readSourcePages(store, stored.id)[0]?.lines[4]?.text;
  closeStore(store);
  const settings = resolveSettings({ database: file }, {});
  const { openSurroundings } = (await import(built)) as typeof import('../../src/web/open-surroundings.ts');
  const surroundings = openSurroundings(settings, createLog('silent', 'json'));
  await surroundings.desk.correct({
    sha256: stored?.sha256 ?? '',
    page: 1,
    line: 4,
    text: 'Bryggan rivs.',
    by: 'Siv Torell',
    seen: lineVersion(source ?? null, 'Bryggan lagas.'),
  });
  await surroundings.close();
  copyFileSync(file, join(folder, 'kopia.sqlite'));
  const copy = openExistingStore(join(folder, 'kopia.sqlite'));
  expect(listLog(copy, {}, 10).entries.map(({ by, after }) => [by, after])).toEqual([
    ['Siv Torell', 'Bryggan rivs.'],
  ]);
  copy.close();
});
