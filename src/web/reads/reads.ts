import type { Database } from 'better-sqlite3';
import { protocolsWithNumbers } from '../../pipeline/page-pictures/protocols-with-numbers.ts';
import { listRegisterIds, readRegisterPart } from '../../store/register.ts';
import { readRegisterPage } from '../../store/register-page.ts';
import { search } from '../../store/search.ts';

/**
 * What may take long, however it is asked, and is therefore read in a process of its own. Each is given the database, open to
 * read only; what it gives back goes through a pipe.
 */
export const reads = {
  search,
  readRegisterPart,
  readRegisterPage,
  listRegisterIds,
  protocolsWithNumbers,
} satisfies Record<string, (database: Database, ...given: never[]) => unknown>;

export type Reads = typeof reads;
export type ReadName = keyof Reads;

/** What a read is given beside the database. */
export type Given<Name extends ReadName> =
  Parameters<Reads[Name]> extends [Database, ...infer Rest] ? Rest : never;
export type Gives<Name extends ReadName> = ReturnType<Reads[Name]>;
