import type { Database } from 'better-sqlite3';
import { LRUCache } from 'lru-cache';
import type { Correction } from '../../records/correction.ts';
import { numberDates } from '../../records/mask-record.ts';
import { coverNumbers } from '../../records/number-covers.ts';
import type { PageCovers } from '../../records/number-covers.ts';
import { findNumbersOnPage } from '../../records/numbers-on-page.ts';
import { readingsOfPage } from '../../records/page-readings.ts';
import type { LayeredPage } from '../../records/page-readings.ts';
import { readCorrections } from '../../store/corrections.ts';
import { keptByState } from '../../store/kept-by-state.ts';
import { readMachinePage, readSourcePage } from '../../store/read-files.ts';
import { readMinutesOfFile } from '../../store/read-minutes.ts';
import { applyCorrections } from '../apply-corrections.ts';

/** A matter of the queue after the other is mostly of the same few pages. */
const mostPages = 500;
const mostFiles = 50;
const keptCovers = keptByState(() => new LRUCache<string, PageCovers>({ max: mostPages }));
const keptDates = keptByState(() => new LRUCache<number, ReadonlySet<string>>({ max: mostFiles }));

/** What hides the personal identity numbers on a page's picture. @param page 1-based. */
export function findCovers(database: Database, fileId: number, page: number): PageCovers {
  const kept = keptCovers(database);
  const key = `${fileId}/${page}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const found = lookForCovers(database, fileId, page);
  kept.set(key, found);
  return found;
}

/** Whether a page holds a personal identity number. */
export function holdsNumber({ covers, isPlaced }: PageCovers): boolean {
  return covers.length > 0 || !isPlaced;
}

function lookForCovers(database: Database, fileId: number, page: number): PageCovers {
  const corrections = readCorrections(database, fileId);
  const [before, own, after] = [page - 1, page, page + 1].map((each) =>
    layersOf(database, fileId, each, corrections),
  );
  if (own == null) return { covers: [], isPlaced: true };
  const readings = readingsOfPage(own, before, after);
  return coverNumbers(own.source, findNumbersOnPage(readings, datesOf(database, fileId)));
}

function layersOf(
  database: Database,
  fileId: number,
  page: number,
  corrections: readonly Correction[],
): LayeredPage | null {
  const source = readSourcePage(database, fileId, page);
  const machine = readMachinePage(database, fileId, page);
  if (source === null) return null;
  const machines = machine === null ? [] : [machine];
  return { source, cleans: [...machines, ...applyCorrections(machines, [source], corrections)] };
}

/** Of the numbers in the file's minutes, other readings of which may stand on any of its pages. */
function datesOf(database: Database, fileId: number): ReadonlySet<string> {
  const kept = keptDates(database);
  const known = kept.get(fileId);
  if (known !== undefined) return known;
  const dates = new Set(numberDates(readMinutesOfFile(database, fileId)));
  kept.set(fileId, dates);
  return dates;
}
