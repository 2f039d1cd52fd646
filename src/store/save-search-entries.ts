import type { Database } from 'better-sqlite3';
import { minutesOfPage } from '../records/minutes-of-page.ts';
import type { Minutes } from '../records/minutes.ts';
import type { RepairedPage } from '../records/repaired-page.ts';
import { stemsOf } from './stem-swedish.ts';

/** What the search finds, as it is told by the records. */
export interface SearchEntry {
  readonly minutesId: string;
  /** 0-based place of its paragraph among the minutes' own; null for a page. */
  readonly paragraph: number | null;
  readonly kind: 'paragraph' | 'decision' | 'page';
  readonly page: number;
  /** NFC, as `text`. */
  readonly title: string;
  readonly text: string;
}

/** Makes a file findable: an entry for each paragraph, each decision that is its own, and each page. */
export function saveSearchEntries(
  database: Database,
  minutes: readonly Minutes[],
  pages: readonly RepairedPage[],
): void {
  const insert = database.prepare(
    `INSERT INTO search_entries (minutes_id, paragraph_id, kind, page, title, text, stems)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const ids = new Map(minutes.map(({ id }) => [id, paragraphIds(database, id)]));
  for (const { minutesId, paragraph, kind, page, title, text } of searchEntriesOf(minutes, pages)) {
    const paragraphId = paragraph === null ? null : (ids.get(minutesId)?.[paragraph] ?? null);
    insert.run(minutesId, paragraphId, kind, page, title, text, stemsOf(`${title} ${text}`));
  }
}

/** The entries of one file, in the order in which they are kept. */
export function searchEntriesOf(
  minutes: readonly Minutes[],
  pages: readonly RepairedPage[],
): readonly SearchEntry[] {
  const entries = [...minutes.flatMap(minutesEntries), ...pages.map((page) => pageEntry(minutes, page))];
  return entries.map((entry) => ({
    ...entry,
    title: entry.title.normalize('NFC'),
    text: entry.text.normalize('NFC'),
  }));
}

function paragraphIds(database: Database, minutesId: string): readonly number[] {
  return database
    .prepare<[string], number>('SELECT id FROM paragraphs WHERE minutes_id = ? ORDER BY ordinal')
    .pluck()
    .all(minutesId);
}

function minutesEntries(minutes: Minutes): SearchEntry[] {
  return minutes.paragraphs.flatMap((each, paragraph) => {
    const place = { minutesId: minutes.id, paragraph, title: each.title };
    const own = each.decisions.filter((decision) => !decision.quoted);
    return [
      { ...place, kind: 'paragraph' as const, page: each.pages[0], text: each.text },
      ...own.map(({ page, text }) => ({ ...place, kind: 'decision' as const, page, text })),
    ];
  });
}

function pageEntry(minutes: readonly Minutes[], page: RepairedPage): SearchEntry {
  const text = page.lines.map((line) => line.text).join('\n');
  return {
    minutesId: minutesOfPage(minutes, page.page),
    paragraph: null,
    kind: 'page',
    page: page.page,
    title: '',
    text,
  };
}
