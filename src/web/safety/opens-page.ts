import type { Database } from 'better-sqlite3';
import type { Context } from 'hono';
import { findOriginalOfMinutes } from '../../store/originals.ts';
import { findMinutesOfPage } from '../../store/read-minutes.ts';
import type { WebEnv } from '../visitor.ts';

/** A page of the file that holds some minutes; 1-based. */
interface PageOfFile {
  readonly minutesId: string;
  readonly page: number;
}

/**
 * Whether this visitor sees the personal identity numbers on a page. A file may hold several protocols, and what was opened,
 * and written down, is one of them: where the page belongs to another, the whole answer is covered.
 */
export function opensPage(context: Context<WebEnv>, database: Database, asked: PageOfFile): boolean {
  if (!context.get('opensPersonalNumbers')) return false;
  const opens = ownerOfPage(database, asked) === asked.minutesId;
  context.set('opensPersonalNumbers', opens);
  return opens;
}

/** The protocol that is to be opened for a page's numbers; null where there is no such file. */
export function ownerOfPage(database: Database, { minutesId, page }: PageOfFile): string | null {
  const file = findOriginalOfMinutes(database, minutesId);
  return file === null ? null : findMinutesOfPage(database, file.id, page);
}
