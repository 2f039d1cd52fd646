import type { Database } from 'better-sqlite3';
import { prepared } from './prepared.ts';

/** Another one after each change, by this connection or by others. */
export function stateOf(database: Database): string {
  const read = prepared<[], string>(
    database,
    "SELECT data_version || '/' || total_changes() FROM pragma_data_version",
  );
  return read.pluck().get() ?? '';
}
