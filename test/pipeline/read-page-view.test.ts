import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Database } from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { ingest } from '../../src/pipeline/ingest.ts';
import { loadLanguage } from '../../src/pipeline/load-language.ts';
import { readPageView } from '../../src/pipeline/read-page-view.ts';
import { PageView } from '../../src/records/page-view.ts';
import type { CleanLine } from '../../src/records/page-view.ts';
import { openTesseractJs } from '../../src/stages/recognize/engines/tesseract-js.ts';
import { saveCorrection } from '../store/save-correction.ts';
import { findFile, readMachinePages, readSourcePages } from '../../src/store/read-files.ts';
import { openStore } from '../../src/store/open-store.ts';
import { saveFile } from '../../src/store/save-file.ts';

// What an engine made of a scan: it is damaged, so that there is something to see.
const damaged = fileURLToPath(
  new URL('../../fixtures/documents/samf-vedhamra-2014-11-21-read.txt', import.meta.url),
);
// Written into its file as text, with places.
const digital = fileURLToPath(
  new URL('../../fixtures/documents/ks-grenshult-2017-04-05.pdf', import.meta.url),
);

const database: Database = openStore(':memory:');
/** The file's id in the store, and that of its minutes. */
async function stored(path: string): Promise<{ fileId: number; minutesId: string }> {
  const engine = await openTesseractJs();
  const language = loadLanguage();
  const file = await ingest(path, {
    openReader: async () => ({ engine, memory: null }),
    language,
    repair: {},
    ocr: 'skip',
  });
  await engine.close();
  saveFile(database, file, { path, bytes: statSync(path).size, run: 'test' });
  return { fileId: findFile(database, file.sha256)?.id ?? 0, minutesId: file.minutes[0]?.id ?? '' };
}
let text: Awaited<ReturnType<typeof stored>>;
let pdf: Awaited<ReturnType<typeof stored>>;
beforeAll(async () => {
  text = await stored(damaged);
  pdf = await stored(digital);
});

function viewOf(minutesId: string, page: number): PageView {
  const view = readPageView(database, minutesId, page);
  if (view === null) throw new Error('there is no such page');
  return PageView.parse(view);
}

describe('the view of a page', () => {
  it('has every line of the source once, as text or as furniture, and the clean text that is stored', () => {
    const sources = readSourcePages(database, text.fileId);
    const machine = readMachinePages(database, text.fileId);
    for (const [index, source] of sources.entries()) {
      const view = viewOf(text.minutesId, index + 1);
      expect(view.pages).toBe(sources.length);
      expect(view.source).toEqual(source.lines);
      const lines = [...view.clean, ...view.furniture].map(({ sourceLine }) => sourceLine);
      expect(lines.toSorted((a, b) => a - b)).toEqual(source.lines.map((_, line) => line));
      expect(view.clean.map((line) => line.text)).toEqual(machine[index]?.lines.map((line) => line.text));
    }
  });

  it('shows each edit where it is in the source line and in the clean line', () => {
    const views = [1, 2].map((page) => viewOf(text.minutesId, page));
    const edits = views.flatMap(({ source, clean, furniture }) =>
      [...clean, ...furniture].flatMap((line) =>
        line.edits.map((edit) => ({ edit, text: line.text, read: source[line.sourceLine]?.text ?? '' })),
      ),
    );
    expect(edits.filter(({ edit }) => edit.before.endsWith('\n')).length).toBeGreaterThan(0);
    expect(edits.filter(({ edit }) => !edit.before.endsWith('\n')).length).toBeGreaterThan(0);
    for (const { edit, text: clean, read } of edits) {
      const atEnd = edit.before.endsWith('\n');
      expect(read.slice(edit.start, edit.end)).toBe(edit.before.replace(/\n$/u, ''));
      // A hyphen at a line's end goes only where the lines are joined.
      expect(clean.slice(edit.cleanStart, edit.cleanEnd)).toBe(atEnd ? '-' : edit.after);
    }
  });

  it('has places, and the size of the picture that they are on, of a page that has one', () => {
    const view = viewOf(pdf.minutesId, 2);
    expect(view.size?.width).toBeCloseTo(595, 0);
    expect(view.tilt).toBe(0);
    expect(view.clean.every(({ box }) => box !== null)).toBe(true);
    expect(viewOf(text.minutesId, 1).size).toBeNull();
  });

  it('has a person’s word on a line, what the machine had made of it, and who said it', () => {
    const before = viewOf(text.minutesId, 1);
    const line = before.clean.find(({ edits }) => edits.length > 0);
    const at = line?.sourceLine ?? 0;
    const correction = {
      page: 1,
      line: at,
      sourceText: before.source[at]?.text ?? '',
      cleanText: 'Det här står det.',
      correctedBy: 'Registrator',
    };
    saveCorrection(database, text.fileId, correction);
    const after = viewOf(text.minutesId, 1).clean.find(({ sourceLine }) => sourceLine === at);
    expect(after?.text).toBe('Det här står det.');
    expect(after?.correction).toMatchObject({ by: 'Registrator', machineText: line?.text });
    expect(after?.edits.map(({ rule }) => rule)).toEqual(['correction']);
    expect(after?.doubts).toEqual([]);
  });

  it('leaves a line alone that reads otherwise now than when it was corrected, and says so', () => {
    const before = viewOf(text.minutesId, 2);
    const correction = { page: 2, line: 3, cleanText: 'Nej.', correctedBy: 'Registrator' };
    saveCorrection(database, text.fileId, { ...correction, sourceText: 'Något annat' });
    const after = viewOf(text.minutesId, 2);
    expect(after.clean).toEqual(before.clean);
    expect(after.notices.map(({ code }) => code)).toContain('correction-misfit');
  });

  it('shows each doubt at its words in the clean line until a person has settled it', () => {
    const lineOf = (page: number): CleanLine | undefined =>
      viewOf(text.minutesId, page).clean.find(({ doubts }) => doubts.length > 0);
    const page = [1, 2, 3, 4].find((each) => lineOf(each) !== undefined) ?? 0;
    const line = lineOf(page);
    const source = viewOf(text.minutesId, page).source[line?.sourceLine ?? 0]?.text ?? '';
    for (const { cleanStart, cleanEnd } of line?.doubts ?? []) {
      expect(line?.text.slice(cleanStart, cleanEnd)).toMatch(/^\S.*\S$|^\S$/u);
    }
    const place = { page, line: line?.sourceLine ?? 0, sourceText: source };
    saveCorrection(database, text.fileId, { ...place, cleanText: source, correctedBy: 'Registrator' });
    const after = viewOf(text.minutesId, page).clean.find(
      ({ sourceLine }) => sourceLine === line?.sourceLine,
    );
    expect(after?.doubts).toEqual([]);
    expect(after?.text).toBe(source);
  });

  it('is none of a page or minutes that are not stored', () => {
    expect(readPageView(database, text.minutesId, 99)).toBeNull();
    expect(readPageView(database, 'finns-inte', 1)).toBeNull();
  });
});
