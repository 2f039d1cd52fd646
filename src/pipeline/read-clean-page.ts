import type { Database } from 'better-sqlite3';
import type { PageText } from '../records/page-text.ts';
import type { RepairedPage } from '../records/repaired-page.ts';
import { readCorrections } from '../store/corrections.ts';
import { findFile, readMachinePage, readSourcePage } from '../store/read-files.ts';
import { applyCorrections } from './apply-corrections.ts';

/** A page as it was read and as it reads now, people's corrections on top; null where the file has no such page. */
export function readCleanPage(
  database: Database,
  sha256: string,
  page: number,
): { readonly text: PageText; readonly clean: RepairedPage } | null {
  const file = findFile(database, sha256);
  if (file === null) return null;
  const text = readSourcePage(database, file.id, page);
  const machine = readMachinePage(database, file.id, page);
  if (text === null || machine === null) return null;
  const [clean = machine] = applyCorrections([machine], [text], readCorrections(database, file.id));
  return { text, clean };
}
