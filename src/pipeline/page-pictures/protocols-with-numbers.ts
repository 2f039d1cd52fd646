import type { Database } from 'better-sqlite3';
import { minutesOfPage } from '../../records/minutes-of-page.ts';
import { findFileById } from '../../store/read-files.ts';
import { readMinutesOfFile } from '../../store/read-minutes.ts';
import { findCovers, holdsNumber } from './find-covers.ts';

/** The ids of those of a file's minutes on whose pages personal identity numbers stand, however they were read. */
export function protocolsWithNumbers(database: Database, fileId: number): readonly string[] {
  const minutes = readMinutesOfFile(database, fileId);
  const pages = Array.from({ length: findFileById(database, fileId)?.pages ?? 0 }, (_, index) => index + 1);
  const holding = pages.filter((page) => holdsNumber(findCovers(database, fileId, page)));
  return [...new Set(holding.map((page) => minutesOfPage(minutes, page)))];
}
