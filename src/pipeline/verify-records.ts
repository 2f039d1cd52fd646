import { isDeepStrictEqual } from 'node:util';
import type { Database } from 'better-sqlite3';
import type { Finding } from '../records/finding.ts';
import type { Minutes } from '../records/minutes.ts';
import type { RepairedPage } from '../records/repaired-page.ts';
import { readCorrections } from '../store/corrections.ts';
import type { DerivedRows } from '../store/derived-rows.ts';
import { readDerivedRows } from '../store/derived-rows.ts';
import { readMachinePages, readSourcePages } from '../store/read-files.ts';
import type { StoredFile } from '../store/read-files.ts';
import { decisionRow, referenceRows } from '../store/register-rows.ts';
import { readMinutesOfFile } from '../store/read-minutes.ts';
import type { SearchEntry } from '../store/search/index/search-entries.ts';
import { readSearchedTexts } from '../store/search/index/save-search-entries.ts';
import { searchEntriesOf } from '../store/search/index/search-entries.ts';
import { missingWords } from '../store/search/vocabulary/save-words.ts';

/** Whether all layers of a stored file can be read, are there for each page, and say what its own rows say. */
export function verifyRecords(database: Database, file: StoredFile): Finding[] {
  try {
    const sources = readSourcePages(database, file.id);
    const machine = readMachinePages(database, file.id);
    const minutes = readMinutesOfFile(database, file.id);
    const complete = [sources, machine].every((pages) => isEachPage(pages, file.pages)) && minutes.length > 0;
    if (!complete) return [incomplete(file)];
    return isDerived(database, file, minutes, machine) ? [] : [differs(file)];
  } catch (error) {
    // The database's own damage is the integrity check's to tell; a record that no schema knows is this file's.
    return [damaged(file, error instanceof Error ? error.message : String(error))];
  }
}

function isEachPage(pages: readonly { readonly page: number }[], count: number): boolean {
  return pages.length === count && pages.every(({ page }, index) => page === index + 1);
}

function isDerived(
  database: Database,
  file: StoredFile,
  minutes: readonly Minutes[],
  machine: readonly RepairedPage[],
): boolean {
  const { entries, ...rows } = readDerivedRows(database, file.id);
  // What people have corrected stands in the entries once the file has been reprocessed, and not before.
  const corrected = new Set(readCorrections(database, file.id).map(({ page }) => page));
  const comparable = ({ kind, page }: { readonly kind: string; readonly page: number }): boolean =>
    kind !== 'page' || !corrected.has(page);
  const wanted = searchEntriesOf(minutes, machine).map(asRow);
  return (
    isDeepStrictEqual(rows, rowsOf(minutes)) &&
    isDeepStrictEqual(entries.filter(comparable), wanted.filter(comparable)) &&
    missingWords(database, readSearchedTexts(database, file.id)).length === 0
  );
}

/** The rows that the records tell. */
function rowsOf(minutes: readonly Minutes[]): Omit<DerivedRows, 'entries'> {
  const paragraphs = minutes.flatMap((home) => home.paragraphs.map((each) => ({ home, ...each })));
  const decisions = paragraphs.flatMap(({ home, label, decisions: own }) =>
    own.map((decision) => ({ place: `${home.id} ${label}`, ...decision })),
  );
  return {
    paragraphs: paragraphs.map(({ home, label, title }) => `${home.id} ${label} ${title}`),
    decisions: decisions.map(
      (decision) => `${decision.place} ${decisionRow(decision).kinds} ${decision.text}`,
    ),
    assignments: decisions.flatMap(({ place, assignments }) =>
      assignments.map(({ who, what }) => `${place} ${who} ${what}`),
    ),
    references: paragraphs.flatMap(({ home, ...paragraph }) =>
      referenceRows(paragraph, home).map(
        ({ number, days }) => `${home.id} ${paragraph.label} ${number} ${days}`,
      ),
    ),
    prints: minutes.map(({ id }) => id),
  };
}

function asRow({
  minutesId,
  kind,
  page,
  title,
  caseNumber,
  text,
}: SearchEntry): DerivedRows['entries'][number] {
  return { minutesId, kind, page, title, caseNumber, text };
}

function damaged({ name }: StoredFile, why: string): Finding {
  const message = `a stored record of ${name} cannot be read: ${why.slice(0, 200)}`;
  return { code: 'record-damaged', file: name, message, remedy: 'Put back the last backup.' };
}

function incomplete({ name, pages }: StoredFile): Finding {
  const message = `of ${name} not all of its ${pages} pages are stored in each layer`;
  return { code: 'record-incomplete', file: name, message, remedy: 'Put back the last backup.' };
}

function differs({ name }: StoredFile): Finding {
  const message = `the paragraphs, decisions or search entries of ${name} are not what its record says`;
  const remedy = 'Run paragraf reprocess --all: it makes them again from what was read.';
  return { code: 'record-differs', file: name, message, remedy };
}
