import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { saveCorrection } from '../store/save-correction.ts';
import { openStore } from '../../src/store/open-store.ts';
import { newFolder, runProgram } from './run-program.ts';

const text = `PROTOKOLL fört vid årsmöte den 5 mars 1998

§ 1 Öppnande
Ordföranden öppnade mötet.

§ 2 Båthuset
Taket på båthuset var tätt i våras.
`;

describe('paragraf reprocess', () => {
  it('makes only what has changed, and says it before it is kept', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'a.txt'), text);
    const database = join(folder, 'a.sqlite');
    await runProgram(['import', join(folder, 'a.txt'), '--database', database, '-q']);
    const nothing = await runProgram(['reprocess', '--database', database]);
    expect(nothing.stdout).toBe(
      'Repaired and structured 0 files again; 1 were made by the same already.\nNothing differs.\n',
    );
    const store = openStore(database);
    const correction = {
      page: 1,
      line: 6,
      sourceText: 'Taket på båthuset var tätt i våras.',
      correctedBy: 'Siv',
    };
    saveCorrection(store, 1, { ...correction, cleanText: 'Taket på båthuset var tätt i somras.' });
    saveCorrection(store, 1, { ...correction, line: 2, cleanText: 'Taket' });
    store.close();
    const dry = await runProgram(['reprocess', '--dry-run', '-v', '--database', database]);
    expect(dry.stdout).toContain(
      '  p. 1: line changed\n    - Taket på båthuset var tätt i våras.\n    + Taket på båthuset var tätt i somras.\n',
    );
    expect(dry.stdout).toMatch(
      /1 files would be .*lines {2}1 changed.*a\.txt, page 1, line 3, by Siv.*Nothing was kept/su,
    );
    const kept = await runProgram(['reprocess', '--json', '--database', database]);
    expect(JSON.parse(kept.stdout)).toMatchObject({
      dryRun: false,
      made: 1,
      same: 0,
      differing: 1,
      differences: { paragraph: { changed: 1 }, line: { changed: 1 }, notice: { added: 1 } },
      misfits: [{ file: 'a.txt', page: 1, line: 3, correctedBy: 'Siv' }],
    });
  });
});
