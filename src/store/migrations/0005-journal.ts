/**
 * What becomes of each file, by path: written before anything is done with it, and in one transaction with its record at
 * the end. Takes the place of `set_aside`, which is its state `quarantined`.
 */
export const journal = `
CREATE TABLE journal (
  path TEXT PRIMARY KEY,
  -- Of the bytes that were met last; null until they have been hashed.
  sha256 TEXT,
  bytes INTEGER,
  -- Last changed, and the same of its entry in the folder, in milliseconds since 1970 as the file system has them.
  mtime REAL,
  ctime REAL,
  state TEXT NOT NULL CHECK (state IN ('found', 'reading', 'stored', 'partial', 'quarantined', 'waiting')),
  reason TEXT,
  message TEXT,
  remedy TEXT,
  -- How often the reading of these bytes has failed.
  attempts INTEGER NOT NULL DEFAULT 0,
  retry_at TEXT,
  pages_done INTEGER NOT NULL DEFAULT 0,
  pages_total INTEGER,
  first_seen TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  -- The run and the program's version that wrote this last.
  run TEXT NOT NULL,
  program TEXT NOT NULL
) STRICT;
CREATE INDEX journal_by_state ON journal (state);
CREATE INDEX journal_by_sha256 ON journal (sha256);
INSERT INTO journal (path, sha256, bytes, state, pages_done, pages_total, first_seen, updated_at, run, program)
  SELECT path, sha256, bytes, state, pages, pages, imported_at, imported_at, '', '' FROM files WHERE true ORDER BY id
  ON CONFLICT (path) DO UPDATE SET sha256 = excluded.sha256, bytes = excluded.bytes, state = excluded.state,
    pages_done = excluded.pages_done, pages_total = excluded.pages_total, updated_at = excluded.updated_at;
INSERT INTO journal (path, sha256, state, reason, message, remedy, attempts, first_seen, updated_at, run, program)
  SELECT path, sha256, 'quarantined', reason, message, remedy, 1, seen_at, seen_at, '', '' FROM set_aside WHERE true
  ON CONFLICT (path) DO UPDATE SET sha256 = excluded.sha256, state = excluded.state, reason = excluded.reason,
    message = excluded.message, remedy = excluded.remedy, attempts = 1, updated_at = excluded.updated_at;
DROP TABLE set_aside;
`;
