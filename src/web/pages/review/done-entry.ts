import type { Context } from 'hono';
import type { Database } from 'better-sqlite3';
import { readEntry } from '../../../store/review/review-log.ts';
import type { LogEntry } from '../../../store/review/review-log.ts';
import { shownEntry } from '../../safety/shown-review.ts';
import type { WebEnv } from '../../visitor.ts';

/** What was decided just before, as the address says (`?gjort=12`). */
export function doneEntry(context: Context<WebEnv>, database: Database): LogEntry | null {
  const entry = readEntry(database, Number(context.req.query('gjort') ?? 0));
  return entry === null ? null : shownEntry(database, entry);
}

/** The way back, with what was done, which the page there tells. */
export function withDone(back: string, entry: number | undefined): string {
  const address = new URL(back, 'http://localhost');
  if (entry !== undefined) address.searchParams.set('gjort', String(entry));
  return `${address.pathname}${address.search}${address.hash}`;
}

/** From undoing back to the matter that it was about, in the same queue. @param filter the queue's, as it stands in the address. */
export function matterOf({ item }: LogEntry, filter: string): string {
  return item === null ? `/granska${filter}` : `/granska/${item}${filter}`;
}
