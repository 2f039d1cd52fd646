import type { Database, Statement } from 'better-sqlite3';

const statements = new WeakMap<Database, Map<string, Statement>>();

/**
 * A statement that is asked for file by file, prepared once: a new one each time keeps its memory until the garbage is
 * collected, which is a long time for one who only looks things up.
 */
export function prepared<Parameters extends unknown[], Row>(
  database: Database,
  sql: string,
): Statement<Parameters, Row> {
  const own = statements.get(database) ?? new Map<string, Statement>();
  statements.set(database, own);
  const statement = own.get(sql) ?? database.prepare(sql);
  own.set(sql, statement);
  return statement as unknown as Statement<Parameters, Row>;
}
