import type { Database } from 'better-sqlite3';
import type { Minutes } from '../records/minutes.ts';
import type { RepairedPage } from '../records/repaired-page.ts';
import { stemsOf } from './stem-swedish.ts';

interface Entry {
  readonly minutesId: string;
  readonly paragraphId: number | null;
  readonly kind: 'paragraph' | 'decision' | 'page';
  readonly page: number;
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
  const entries = [
    ...minutes.flatMap((each) => minutesEntries(database, each)),
    ...pages.map((page) => pageEntry(minutes, page)),
  ];
  for (const { minutesId, paragraphId, kind, page, title, text } of entries) {
    const nfcTitle = title.normalize('NFC');
    const nfcText = text.normalize('NFC');
    insert.run(minutesId, paragraphId, kind, page, nfcTitle, nfcText, stemsOf(`${nfcTitle} ${nfcText}`));
  }
}

function minutesEntries(database: Database, minutes: Minutes): Entry[] {
  const ids = database
    .prepare<[string], number>('SELECT id FROM paragraphs WHERE minutes_id = ? ORDER BY ordinal')
    .pluck()
    .all(minutes.id);
  return minutes.paragraphs.flatMap((paragraph, index) => {
    const place = { minutesId: minutes.id, paragraphId: ids[index] ?? null, title: paragraph.title };
    const own = paragraph.decisions.filter((decision) => !decision.quoted);
    return [
      { ...place, kind: 'paragraph' as const, page: paragraph.pages[0], text: paragraph.text },
      ...own.map(({ page, text }) => ({ ...place, kind: 'decision' as const, page, text })),
    ];
  });
}

function pageEntry(minutes: readonly Minutes[], page: RepairedPage): Entry {
  const text = page.lines.map((line) => line.text).join('\n');
  return {
    minutesId: minutesOfPage(minutes, page.page),
    paragraphId: null,
    kind: 'page',
    page: page.page,
    title: '',
    text,
  };
}

/** The minutes that a page belongs to: the first that have not ended before it; what follows the last is the last's. */
function minutesOfPage(minutes: readonly Minutes[], page: number): string {
  const owner = minutes.find((each) => lastPage(each) >= page) ?? minutes.at(-1);
  if (owner === undefined) throw new Error('a file has at least one minutes record');
  return owner.id;
}

function lastPage({ paragraphs, attachments }: Minutes): number {
  return Math.max(0, ...[...paragraphs, ...attachments].map(({ pages }) => pages[1]));
}
