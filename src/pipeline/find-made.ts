import type { Database } from 'better-sqlite3';
import type { IngestedFile } from '../records/ingested-file.ts';
import type { PageText } from '../records/page-text.ts';
import { isDatedWithoutName } from '../stages/structure/meeting/is-dated-without-name.ts';
import { ofSource } from '../stages/structure/of-source.ts';
import type { Source } from '../stages/structure/of-source.ts';
import { findMadeBefore, hashOfSource } from '../store/made-before.ts';
import { readMachinePages } from '../store/read-files.ts';
import { readMinutesOfFile } from '../store/read-minutes.ts';

/** What repair and structure make of a file. */
export type MadeOfPages = Pick<IngestedFile, 'repairedPages' | 'minutes'>;

/**
 * What was made before, by the same maker (`makerOf`), of pages on which the same was read; null where there is nothing.
 *
 * @param pageTexts as `PageText` gives them, which sets their parts in an order.
 */
export type FindMade = (pageTexts: readonly PageText[], source: Source, madeBy: string) => MadeOfPages | null;

/**
 * Looks it up in the database. Repair and structure are pure: of the same reading the same maker makes the same, whatever
 * file it stands in. Only the file's name may tell when the meeting was, where its pages do not.
 */
export function openFindMade(database: Database): FindMade {
  return (pageTexts, source, madeBy) => {
    try {
      return find(database, pageTexts, source, madeBy);
    } catch {
      // It is a help only: what cannot be looked up is made.
      return null;
    }
  };
}

function find(
  database: Database,
  pageTexts: readonly PageText[],
  source: Source,
  madeBy: string,
): MadeOfPages | null {
  const file = findMadeBefore(database, hashOfSource(pageTexts), madeBy);
  if (file === null) return null;
  const minutes = readMinutesOfFile(database, file.id);
  const repairedPages = readMachinePages(database, file.id);
  if (file.name !== source.file && !minutes.every(isDatedWithoutName)) return null;
  if (minutes.length === 0 || repairedPages.length !== pageTexts.length) return null;
  return { repairedPages, minutes: minutes.map((each, index) => ofSource(each, source, index)) };
}
