import type { Context } from 'hono';
import type { Database } from 'better-sqlite3';
import type { SamePlace } from '../../pipeline/desk/desk-orders.ts';
import type { ReviewItem } from '../../records/review-item.ts';
import { coverEntry, coverItem } from '../../store/review/cover-item.ts';
import { coverTorn } from '../../store/review/cover-torn.ts';
import type { LogEntry } from '../../store/review/review-log.ts';
import type { WebEnv } from '../visitor.ts';

/** A matter as this visitor may see it. */
export function shownItem(context: Context<WebEnv>, database: Database, item: ReviewItem): ReviewItem {
  return context.get('opensPersonalNumbers') ? item : coverItem(database, item);
}

/** An entry of the log as it may be seen: it may be of any protocol. */
export function shownEntry(database: Database, entry: LogEntry): LogEntry {
  return coverEntry(database, entry);
}

/** Another place of a word as it may be seen. */
export function shownPlace(database: Database, place: SamePlace): SamePlace {
  const { sourceText, cleanText, after } = place;
  return coverTorn(database, place, [sourceText, cleanText, after]);
}
