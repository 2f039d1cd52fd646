import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/pipeline/desk/decide.ts';
import type { DeskStore } from '../../../src/pipeline/desk/desk-store.ts';
import { undo } from '../../../src/pipeline/desk/undo.ts';
import { review } from '../../../src/store/migrations/0010-review.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { readMinutesOfFile } from '../../../src/store/read-minutes.ts';
import { readQueue } from '../../../src/store/review/read-queue.ts';
import { verifyLog } from '../../../src/store/review/replay-log.ts';
import { appendEntry, listLog, nextEntryId } from '../../../src/store/review/review-log.ts';
import { settleItem } from '../../../src/store/review/settle-item.ts';
import { newFolder } from '../../cli/run-program.ts';
import { doubtful, minutesInDoubt, missed } from '../../stages/structure/sentences-in-doubt.ts';
import { importPages, itemOf, language, newDeskStore, orderOf, scannedPages } from './archive.ts';

/** What a person answered while an answer changed no record. */
function answerAsBefore({ database }: DeskStore): void {
  const item = itemOf(database, 'decision-doubtful');
  const { id, sha256, file, minutesId, code, message, page, line, paragraph, sourceText, cleanText } = item;
  const decision = { action: 'keep' as const, by: 'Siv', at: '2026-01-02', entry: nextEntryId(database) };
  const place = { sha256, file, minutesId, page, line, paragraph, sourceText };
  const entry = { at: '2026-01-02', by: 'Siv', action: 'keep' as const, batch: null, undoes: null, item: id };
  const texts = { before: cleanText, after: cleanText, word: null };
  const before = { lines: [], decision: null };
  appendEntry(database, 1, { ...entry, ...place, ...texts, code, message }, before, { lines: [], decision });
  settleItem(database, id, true);
}

/** The database as version 15 had it: the log's table and triggers are those of the migration that made them. */
function asVersion15(file: string): void {
  const log = /CREATE TABLE review_log \(.*?\n\) STRICT;.*?removed from'\);\nEND;/su.exec(review)?.[0];
  const names = /CREATE TABLE review_log \((.*?)\n\) STRICT;/su.exec(log ?? '')?.[1] ?? '';
  const columns = [...names.matchAll(/^ {2}([a-z_\d]+) [A-Z]/gmu)].map(([, name]) => name).join(', ');
  const database = new BetterSqlite(file);
  database.exec(`
    PRAGMA foreign_keys = OFF;
    CREATE TEMP TABLE kept AS SELECT ${columns} FROM review_log;
    DROP TABLE review_log;
    ${log}
    INSERT INTO review_log (${columns}) SELECT * FROM kept;
    DROP TABLE verdicts;
    ALTER TABLE review_items DROP COLUMN sentence;
    PRAGMA user_version = 15;`);
  database.close();
}

function upgraded(): DeskStore {
  const file = join(newFolder(), 'a.sqlite');
  const store = newDeskStore(file);
  importPages(store, 'a.pdf', scannedPages(minutesInDoubt, {}));
  answerAsBefore(store);
  store.database.close();
  asVersion15(file);
  return { database: openStore(file), language, repair: {} };
}

function decisions({ database }: DeskStore): string[] {
  return readMinutesOfFile(database, 1).flatMap(({ paragraphs }) =>
    paragraphs.flatMap((each) => each.decisions.map(({ text: own }) => own)),
  );
}

describe('an archive from before answers changed the record', () => {
  it('keeps its log, which nothing changes, and what was answered', () => {
    const { database } = upgraded();
    expect(listLog(database, {}, 9).entries).toMatchObject([
      { id: 1, action: 'keep', by: 'Siv', code: 'decision-doubtful', verdict: null },
    ]);
    expect(() => database.exec("UPDATE review_log SET by_name = 'Bo'")).toThrow(/never changed/u);
    expect(() => database.exec('DELETE FROM review_log')).toThrow(/never removed/u);
    expect(database.pragma('foreign_key_check')).toEqual([]);
    expect([verifyLog(database), nextEntryId(database)]).toEqual([[], 2]);
    expect(readQueue(database, { decided: true }, 9).items).toMatchObject([
      { code: 'decision-doubtful', decided: { action: 'keep', by: 'Siv', entry: 1 } },
    ]);
  });

  it('takes back an old answer', () => {
    const store = upgraded();
    undo(store, { entry: 1, by: 'Bo' });
    expect(itemOf(store.database, 'decision-doubtful')).toMatchObject({ waits: true, decided: null });
  });

  it('takes new answers to old matters, those that were answered among them, and takes them back', () => {
    const store = upgraded();
    const answer = orderOf(itemOf(store.database, 'decision-missed'), { action: 'rule', decides: true });
    decide(store, answer);
    expect(decisions(store)).toEqual([doubtful, missed]);
    const again = orderOf(itemOf(store.database, 'decision-doubtful'), { action: 'rule', decides: false });
    const { entry } = decide(store, again);
    expect([decisions(store), verifyLog(store.database)]).toEqual([[missed], []]);
    undo(store, { entry, by: 'Bo' });
    expect(decisions(store)).toEqual([doubtful, missed]);
    expect(itemOf(store.database, 'decision-doubtful').decided).toMatchObject({ by: 'Siv', entry: 1 });
  });
});
