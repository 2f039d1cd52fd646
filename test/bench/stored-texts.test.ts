import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countFiles, sourceTexts } from '../../scripts/bench/ocr/stored-texts.ts';
import { openStore } from '../../src/store/open-store.ts';
import { saveFile } from '../../src/store/save-file.ts';
import { sampleFile } from '../store/sample-file.ts';

test('the texts of what was stored last, pages in a row, files by the number in their names', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'paragraf-')), 'bench.sqlite');
  expect(countFiles(file)).toBe(0);
  const store = openStore(file);
  const save = (name: string, pages: readonly string[]): void => {
    saveFile(store, sampleFile(name, { paragraphs: [], pages }), {
      path: `/arkiv/${name}`,
      bytes: 1,
      run: 'natt',
    });
  };
  save('annat.pdf', ['Ett annat protokoll.']);
  save('10-skanning.png', ['Sist.']);
  save('2-skanning.png', ['Först.\nSedan.', 'Därnäst.']);
  store.close();
  expect(countFiles(file)).toBe(3);
  expect(sourceTexts(file, 1)).toEqual(['Först.\nSedan.\nDärnäst.', 'Sist.']);
});
