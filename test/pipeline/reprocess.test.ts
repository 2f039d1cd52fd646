import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../src/pipeline/load-language.ts';
import { repairText } from '../../src/pipeline/repair-text.ts';
import { reprocess } from '../../src/pipeline/reprocess.ts';
import { undoLineEdits } from '../../src/records/apply-edits.ts';
import { pageTextFromLines } from '../../src/stages/recognize/page-text-from-lines.ts';
import { structurePages } from '../../src/stages/structure/structure-pages.ts';
import { saveCorrection } from '../../src/store/corrections.ts';
import { openStore } from '../../src/store/open-store.ts';
import { readMachinePages, readSourcePages } from '../../src/store/read-files.ts';
import { listMinutes, readMinutes } from '../../src/store/read-minutes.ts';
import { saveFile } from '../../src/store/save-file.ts';
import { search } from '../../src/store/search.ts';

const lines = [
  'PROTOKOLL fört vid styrelsemöte den 4 mars 2021',
  '§ 1 Öppnande',
  'Ordforanden halsade alla valkomna till motet.',
  '§ 2 Ekonomi',
  'Kassoren Bo Lund redovisade.',
];
const sha256 = 'a'.repeat(64);
const language = loadLanguage();

function storeWithFile(): ReturnType<typeof openStore> {
  const store = openStore(':memory:');
  const { pages } = repairText(lines.join('\n'), language);
  const minutes = structurePages(pages, { file: 'a.txt', sha256, pages: 1 });
  const pageTexts = [pageTextFromLines(lines, 1)];
  saveFile(
    store,
    {
      sha256,
      name: 'a.txt',
      kind: 'text',
      pageTexts,
      repairedPages: pages,
      minutes,
      learned: { body: null, words: {}, pairs: {} },
    },
    { path: '/a.txt', bytes: 1, run: 'natt' },
  );
  return store;
}

const never = new AbortController().signal;

describe('reprocess', () => {
  it('changes nothing when nothing has changed', async () => {
    const store = storeWithFile();
    const [before] = listMinutes(store);
    const record = readMinutes(store, before?.id ?? '');
    const pages = readMachinePages(store, 1);
    expect(await reprocess(store, language, () => {}, never)).toBe(1);
    expect(readMinutes(store, before?.id ?? '')).toEqual(record);
    expect(readMachinePages(store, 1)).toEqual(pages);
  });

  it("puts a person's word on top and leaves the source and the machine's text as they were", async () => {
    const store = storeWithFile();
    const machine = readMachinePages(store, 1);
    const correctedBy = 'registrator';
    const [source] = readSourcePages(store, 1);
    saveCorrection(store, 1, {
      page: 1,
      line: 4,
      sourceText: lines[4] ?? '',
      cleanText: 'Kassören Bo Lind redovisade.',
      correctedBy,
    });
    await reprocess(store, language, () => {}, never);
    expect(search(store, 'Lind', 5).map(({ label }) => label)).toEqual(['§2']);
    expect(search(store, 'Lund', 5)).toEqual([]);
    expect(readMachinePages(store, 1)).toEqual(machine);
    expect(readSourcePages(store, 1)).toEqual([source]);
    const [page] = machine;
    const undone = page?.lines.map((line) =>
      undoLineEdits(
        line.text,
        page.edits.filter((edit) => edit.line === line.sourceLine),
      ),
    );
    expect(undone).toEqual(lines);
  });

  it('says that a correction no longer fits', async () => {
    const store = storeWithFile();
    const misfit = {
      page: 1,
      line: 4,
      sourceText: 'En annan rad',
      cleanText: 'Ny rad',
      correctedBy: 'registrator',
    };
    saveCorrection(store, 1, misfit);
    await reprocess(store, language, () => {}, never);
    expect(store.prepare('SELECT code, severity, page FROM notices').all()).toContainEqual({
      code: 'correction-misfit',
      severity: 'review',
      page: 1,
    });
    expect(search(store, 'Lund', 5)).toHaveLength(1);
  });
});
