import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../src/pipeline/load-language.ts';
import { repairText } from '../../src/pipeline/repair-text.ts';
import { reprocess } from '../../src/pipeline/reprocess.ts';
import type { Reprocessed } from '../../src/pipeline/reprocess.ts';
import { undoLineEdits } from '../../src/records/apply-edits.ts';
import { pageTextFromLines } from '../../src/stages/recognize/page-text-from-lines.ts';
import { structurePages } from '../../src/stages/structure/structure-pages.ts';
import { saveCorrection } from '../store/save-correction.ts';
import { openStore } from '../../src/store/open-store.ts';
import { readMachinePages, readSourcePages } from '../../src/store/read-files.ts';
import { listMinutes, readMinutes } from '../../src/store/read-minutes.ts';
import { saveFile } from '../../src/store/save-file.ts';
import { findHits } from '../../src/store/search.ts';

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
    expect(findHits(store, 'Lind', 5).map(({ label }) => label)).toEqual(['§2']);
    expect(findHits(store, 'Lund', 5)).toEqual([]);
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
    expect(findHits(store, 'Lund', 5)).toHaveLength(1);
  });

  it('leaves alone what the same would make again, and says so', async () => {
    const store = storeWithFile();
    const states: string[] = [];
    const run = (options = {}): Promise<number> =>
      reprocess(store, language, ({ state }) => states.push(state), never, options);
    expect([await run(), await run(), await run({ all: true })]).toEqual([1, 0, 1]);
    expect(states).toEqual(['made', 'same', 'made']);
    saveCorrection(store, 1, correctionOf('Kassören Bo Lind redovisade.'));
    expect([await run(), await run()]).toEqual([1, 0]);
    expect([await run({ repair: { leastConfidence: 0.99 } }), await run()]).toEqual([1, 1]);
  });

  it('says what would differ before it is kept', async () => {
    const store = storeWithFile();
    await reprocess(store, language, () => {}, never);
    saveCorrection(store, 1, correctionOf('Kassören Bo Lind redovisade.'));
    saveCorrection(store, 1, { ...correctionOf('Ny rad'), line: 3, sourceText: 'En annan rad' });
    const before = store.prepare('SELECT * FROM search_entries').all();
    const files: Reprocessed[] = [];
    await reprocess(store, language, (file) => files.push(file), never, { dryRun: true });
    expect(store.prepare('SELECT * FROM search_entries').all()).toEqual(before);
    expect(files.map(({ misfits }) => misfits.map(({ line }) => line))).toEqual([[3]]);
    expect(files[0]?.differences).toEqual([
      { kind: 'paragraph', change: 'changed', place: '§2', before: 'Ekonomi', after: 'Ekonomi' },
      {
        kind: 'line',
        change: 'changed',
        place: 'p. 1',
        before: 'Kassören Bo Lund redovisade.',
        after: 'Kassören Bo Lind redovisade.',
      },
      {
        kind: 'notice',
        change: 'added',
        place: 'p. 1',
        before: null,
        after: expect.stringContaining('correction-misfit'),
      },
    ]);
    expect(await reprocess(store, language, () => {}, never)).toBe(1);
    expect(findHits(store, 'Lind', 5)).toHaveLength(1);
  });

  it('begins no other file once it is stopped', async () => {
    const stopped = AbortSignal.abort();
    expect(await reprocess(storeWithFile(), language, () => {}, stopped)).toBe(0);
  });
});

function correctionOf(cleanText: string): Parameters<typeof saveCorrection>[2] {
  return { page: 1, line: 4, sourceText: lines[4] ?? '', cleanText, correctedBy: 'registrator' };
}
