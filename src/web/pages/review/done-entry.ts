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
