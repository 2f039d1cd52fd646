/** What `nightly` has done, a row a night; what came of each file in it; and who is at work. */
export const nights = `
CREATE TABLE nights (
  id INTEGER PRIMARY KEY,
  started_at TEXT NOT NULL,
  ended_at TEXT,
  -- killed: found without an end by a later run.
  state TEXT NOT NULL CHECK (state IN ('running', 'done', 'stopped', 'interrupted', 'failed', 'killed')),
  failure TEXT,
  seconds REAL,
  -- How many files a look into the inbox found.
  found INTEGER NOT NULL DEFAULT 0,
  -- The morning report, as JSON; of a killed night null: the next night's report tells of its files.
  report TEXT,
  mail TEXT CHECK (mail IN ('sent', 'failed')),
  mail_error TEXT
) STRICT;

CREATE TABLE night_files (
  id INTEGER PRIMARY KEY,
  night INTEGER NOT NULL REFERENCES nights (id) ON DELETE CASCADE,
  -- The path below the inbox.
  name TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('stored', 'partial', 'known', 'quarantined', 'waiting')),
  sha256 TEXT,
  reason TEXT,
  ended_at TEXT NOT NULL
) STRICT;
CREATE INDEX night_files_by_night ON night_files (night);

CREATE TABLE leases (
  name TEXT PRIMARY KEY,
  -- A word of the holder's own, so that it knows its lease again.
  token TEXT NOT NULL,
  host TEXT NOT NULL,
  pid INTEGER NOT NULL,
  -- When that process began, as the system counts: a number that is used again is another process.
  process_start TEXT,
  taken_at TEXT NOT NULL,
  -- Milliseconds since 1970.
  renewed_at INTEGER NOT NULL
) STRICT;
`;
