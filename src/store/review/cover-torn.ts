import type { Database } from 'better-sqlite3';
import { maskRecord } from '../../records/mask-record.ts';
import { findFile, readSourcePage } from '../read-files.ts';

/** What is about a line of a page, or a page; null where it is about neither. */
interface Placed {
  readonly sha256: string;
  readonly page: number | null;
  readonly line: number | null;
}

/** Lines before and after that a number may have begun or go on in. */
const near = 2;
// "1239, har sökt"   "Anna Ek, 800101-"
const mayBeTorn = /^\W{0,3}[\dOolI|ZSB]{4}(?!\d)|\d\W{0,4}$/u;

/**
 * A record about one line as it may be shown: its personal identity numbers covered, those too that begin on the line before
 * it, in everything that is a piece of the line.
 *
 * @param texts all that the line says in the record: as read, as it stands, as it may read.
 */
export function coverTorn<Of extends Placed>(
  database: Database,
  record: Of,
  texts: readonly (string | null)[],
): Of {
  const { page, line } = record;
  const lines = texts.filter((text) => text !== null);
  if (page === null || line === null || !lines.some((text) => mayBeTorn.test(text))) {
    return maskRecord(record, lines);
  }
  const around = linesAround(database, record.sha256, page, line);
  return maskRecord(
    record,
    lines.map((text) => [...around.before, text, ...around.after].join('\n')),
  );
}

function linesAround(
  database: Database,
  sha256: string,
  page: number,
  line: number,
): { readonly before: readonly string[]; readonly after: readonly string[] } {
  const file = findFile(database, sha256);
  const all = file === null ? [] : (readSourcePage(database, file.id, page)?.lines ?? []);
  const lines = all.map(({ text }) => text);
  return {
    before: lines.slice(Math.max(0, line - near), line),
    after: lines.slice(line + 1, line + 1 + near),
  };
}
