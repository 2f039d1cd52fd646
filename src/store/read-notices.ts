import type { Database } from 'better-sqlite3';
import { harmOf } from '../records/notice-harm.ts';
import type { Notice } from '../records/notice.ts';

/** A stored notice, and what it is about. */
export interface StoredNotice extends Pick<Notice, 'code' | 'severity' | 'message' | 'page'> {
  readonly paragraph: string | null;
  /** 0-based index into the page's source lines. */
  readonly line: number | null;
  readonly file: string;
  /** The protocol that it is about; of one about the file, its first. */
  readonly minutesId: string | null;
  readonly body: string | null;
  readonly date: string | null;
  /** Its matter in the review queue; null where it is none, or its words are matters of their own. */
  readonly item: string | null;
  /** True when a person has decided it. */
  readonly settled: boolean;
}

/** Which notices are asked for; what is left out asks for all. */
export interface NoticeFilter {
  readonly severity?: Notice['severity'];
  readonly code?: string;
  readonly body?: string;
  /** False for those only that nobody has decided. */
  readonly settled?: boolean;
}

/** Stored notices, worst first; of the same harm the newest meeting's first. */
export function listNotices(database: Database, filter: NoticeFilter = {}): StoredNotice[] {
  const { settled, ...rest } = filter;
  const asked = {
    severity: null,
    code: null,
    body: null,
    ...rest,
    settled: settled === undefined ? null : Number(settled),
  };
  return database
    .prepare<[typeof asked], Omit<StoredNotice, 'settled'> & { settled: number }>(
      `SELECT notices.code, notices.severity, notices.message, notices.page, notices.paragraph, notices.line,
         files.name AS file, minutes.id AS minutesId, minutes.body, minutes.date, notices.item, notices.settled
       FROM notices
       JOIN files ON files.id = notices.file_id
       LEFT JOIN minutes ON minutes.id = coalesce(notices.minutes_id,
         (SELECT id FROM minutes WHERE minutes.file_id = files.id AND minutes.ordinal = 0))
       WHERE ($severity IS NULL OR notices.severity = $severity)
         AND ($code IS NULL OR notices.code = $code)
         AND ($body IS NULL OR minutes.body = $body)
         AND ($settled IS NULL OR notices.settled = $settled)
       ORDER BY minutes.date DESC NULLS LAST, files.name, notices.page, notices.id`,
    )
    .all(asked)
    .map((notice) => ({ ...notice, settled: notice.settled === 1 }))
    .toSorted((a, b) => harmOf(a.code) - harmOf(b.code));
}

/** A file's notices, those of its pages and of its minutes, in the order in which they were made. */
export function readNoticesOfFile(
  database: Database,
  fileId: number,
): Pick<StoredNotice, 'code' | 'message' | 'page'>[] {
  return database
    .prepare<[number], Pick<StoredNotice, 'code' | 'message' | 'page'>>(
      'SELECT code, message, page FROM notices WHERE file_id = ? ORDER BY id',
    )
    .all(fileId);
}
