import type { Database } from 'better-sqlite3';
import { ParagrafError } from '../errors.ts';
import { harmOf } from '../records/notice-harm.ts';
import { keepOlderVersion } from './keep-older-version.ts';
import { initial } from './migrations/0001-initial.ts';
import { learnedWords } from './migrations/0002-learned-words.ts';
import { pageReadings } from './migrations/0003-page-readings.ts';
import { noticePlaces } from './migrations/0004-notice-places.ts';
import { journal } from './migrations/0005-journal.ts';
import { packedRecords } from './migrations/0006-packed-records.ts';
import { nights } from './migrations/0007-nights.ts';
import { meetingPrints } from './migrations/0008-meeting-prints.ts';
import { searchIndex } from './migrations/0009-search-index.ts';
import { review } from './migrations/0010-review.ts';
import { webUsers } from './migrations/0011-web-users.ts';
import { register } from './migrations/0012-register.ts';
import { webTokens } from './migrations/0013-web-tokens.ts';
import { doubtfulMark } from './migrations/0014-doubtful-mark.ts';
import { sourceHash } from './migrations/0015-source-hash.ts';
import { verdicts } from './migrations/0016-verdicts.ts';
import { fillSearchIndex } from './search/index/fill-search-index.ts';
import { printOfPacked } from './meeting-prints.ts';
import { packText } from './pack-record.ts';
import { registerRowsOfPacked } from './register-rows.ts';
import { reviewId } from './review/review-id.ts';
import { reviewRank } from './review/review-rank.ts';

/** In order; a migration's number is its place in the list, from 1. Never change one that has been released. */
const migrations: readonly string[] = [
  initial,
  learnedWords,
  pageReadings,
  noticePlaces,
  journal,
  packedRecords,
  nights,
  meetingPrints,
  searchIndex,
  review,
  webUsers,
  register,
  webTokens,
  doubtfulMark,
  sourceHash,
  verdicts,
];

/** From this version on the search index is of today's kind; older ones are filled again once all steps are done. */
const withSearchIndex = migrations.indexOf(searchIndex) + 1;

/**
 * How a database stands to this program.
 *
 * @throws ParagrafError `database-unusable` when it was written by a newer program.
 */
export function databaseVersion(database: Database, file: string): 'older' | 'current' {
  const version = versionOf(database);
  if (version === migrations.length) return 'current';
  if (version < migrations.length) return 'older';
  throw new ParagrafError(
    'database-unusable',
    `${file} was written by a newer Paragraf (database version ${version}, this program knows ${migrations.length})`,
    'Install the newer Paragraf, or choose another database with --database.',
  );
}

/**
 * Brings a database up to this program's version: all steps in one transaction, so that one that fails leaves the
 * database as it was. Of a database that holds anything a copy is kept first, beside it.
 *
 * @returns the path of that copy; null where there is none.
 * @throws as databaseVersion, and `backup-failed` when there is no room for the copy: then nothing is changed.
 */
export function migrate(database: Database, file: string): string | null {
  if (databaseVersion(database, file) === 'current') return null;
  const before = versionOf(database);
  const kept = before > 0 && file !== ':memory:' ? keepOlderVersion(database, file, before) : null;
  runMigrations(database);
  giveRoomBack(database);
  return kept;
}

/** What an upgrade has taken away leaves room in the file; it is worth a copy of the file when it is much. */
function giveRoomBack(database: Database): void {
  const pages = (name: string): number => Number(database.pragma(name, { simple: true }));
  if (pages('freelist_count') * 5 < pages('page_count')) return;
  try {
    database.exec('VACUUM');
  } catch {
    // Another process reads, or the disk has no room for it: the room is used again by what is stored next.
  }
}

/** Foreign keys are off meanwhile: a table that is made anew takes nothing that belongs to it along. */
function runMigrations(database: Database): void {
  const enforced = database.pragma('foreign_keys', { simple: true });
  database.pragma('foreign_keys = OFF');
  database.function('pack_record', { deterministic: true }, (text) => packText(String(text)));
  database.function('meeting_print', { deterministic: true }, (record) =>
    printOfPacked(Buffer.from(record as Uint8Array)),
  );
  database.function('review_id', { deterministic: true }, (what) => reviewId(String(what)));
  database.function('notice_harm', { deterministic: true }, (code) => harmOf(String(code)));
  database.function('review_rank', { deterministic: true }, (code, date, fileId, page) =>
    reviewRank({
      harm: harmOf(String(code)),
      date: date === null ? null : String(date),
      fileId: Number(fileId),
      page: page === null ? null : Number(page),
      line: null,
      start: null,
    }),
  );
  database.function('register_rows', { deterministic: true }, (record) =>
    registerRowsOfPacked(Buffer.from(record as Uint8Array)),
  );
  try {
    database
      .transaction(() => {
        // Another process may have done it between our look at the version and our lock.
        const before = versionOf(database);
        for (const sql of migrations.slice(before)) database.exec(sql);
        if (before > 0 && before < withSearchIndex) fillSearchIndex(database);
        const broken = database.pragma('foreign_key_check') as unknown[];
        if (broken.length > 0) throw new Error('the migration would leave rows that belong to nothing');
        database.pragma(`user_version = ${migrations.length}`);
      })
      .immediate();
  } finally {
    database.pragma(`foreign_keys = ${String(enforced)}`);
  }
}

function versionOf(database: Database): number {
  return Number(database.pragma('user_version', { simple: true }));
}
