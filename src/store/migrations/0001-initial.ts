/**
 * Three layers of text, kept apart: `source_pages` (what the file said), `machine_pages` with `minutes` (what the
 * machine made of it) and `corrections` (what a person decided). The search entries are derived from the last two.
 */
export const initial = `
CREATE TABLE files (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  path TEXT NOT NULL,
  kind TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  pages INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('stored', 'partial')),
  imported_at TEXT NOT NULL
) STRICT;

-- Files that could not be read: by path, because some have no bytes to hash.
CREATE TABLE set_aside (
  path TEXT PRIMARY KEY,
  sha256 TEXT,
  reason TEXT NOT NULL,
  message TEXT NOT NULL,
  remedy TEXT NOT NULL,
  seen_at TEXT NOT NULL
) STRICT;

-- record: the page's JSON, deflated (a page's words with their places are a tenth of the size then).
CREATE TABLE source_pages (
  file_id INTEGER NOT NULL REFERENCES files (id) ON DELETE CASCADE,
  page INTEGER NOT NULL,
  verdict TEXT NOT NULL,
  record BLOB NOT NULL,
  PRIMARY KEY (file_id, page)
) STRICT, WITHOUT ROWID;

CREATE TABLE machine_pages (
  file_id INTEGER NOT NULL REFERENCES files (id) ON DELETE CASCADE,
  page INTEGER NOT NULL,
  record BLOB NOT NULL,
  PRIMARY KEY (file_id, page)
) STRICT, WITHOUT ROWID;

-- A person's word on one line: it replaces the machine's clean line for as long as the source line reads as it did.
CREATE TABLE corrections (
  id INTEGER PRIMARY KEY,
  file_id INTEGER NOT NULL REFERENCES files (id) ON DELETE CASCADE,
  page INTEGER NOT NULL,
  line INTEGER NOT NULL,
  source_text TEXT NOT NULL,
  clean_text TEXT NOT NULL,
  corrected_by TEXT NOT NULL,
  corrected_at TEXT NOT NULL,
  UNIQUE (file_id, page, line)
) STRICT;

CREATE TABLE minutes (
  id TEXT PRIMARY KEY,
  file_id INTEGER NOT NULL REFERENCES files (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  body TEXT,
  date TEXT,
  record TEXT NOT NULL,
  UNIQUE (file_id, ordinal)
) STRICT;
CREATE INDEX minutes_by_body_date ON minutes (body, date);

CREATE TABLE paragraphs (
  id INTEGER PRIMARY KEY,
  minutes_id TEXT NOT NULL REFERENCES minutes (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  number INTEGER NOT NULL,
  suffix TEXT,
  label TEXT NOT NULL,
  title TEXT NOT NULL,
  first_page INTEGER NOT NULL,
  last_page INTEGER NOT NULL,
  UNIQUE (minutes_id, ordinal)
) STRICT;
CREATE INDEX paragraphs_by_number ON paragraphs (number, suffix);

CREATE TABLE decisions (
  id INTEGER PRIMARY KEY,
  paragraph_id INTEGER NOT NULL REFERENCES paragraphs (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  maker TEXT,
  text TEXT NOT NULL,
  quoted INTEGER NOT NULL CHECK (quoted IN (0, 1)),
  page INTEGER NOT NULL,
  UNIQUE (paragraph_id, ordinal)
) STRICT;

CREATE TABLE notices (
  id INTEGER PRIMARY KEY,
  file_id INTEGER NOT NULL REFERENCES files (id) ON DELETE CASCADE,
  minutes_id TEXT REFERENCES minutes (id) ON DELETE CASCADE,
  code TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('review', 'info')),
  message TEXT NOT NULL,
  page INTEGER
) STRICT;
CREATE INDEX notices_by_file ON notices (file_id);
CREATE INDEX notices_by_minutes ON notices (minutes_id);

-- What the search finds: a paragraph, a decision, or a page (for words that stand in neither).
CREATE TABLE search_entries (
  id INTEGER PRIMARY KEY,
  minutes_id TEXT NOT NULL REFERENCES minutes (id) ON DELETE CASCADE,
  paragraph_id INTEGER REFERENCES paragraphs (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('paragraph', 'decision', 'page')),
  page INTEGER NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  stems TEXT NOT NULL
) STRICT;
CREATE INDEX search_entries_by_minutes ON search_entries (minutes_id);
CREATE INDEX search_entries_by_paragraph ON search_entries (paragraph_id);

-- remove_diacritics 0: råd is not rad. See docs/decisions/0003.
CREATE VIRTUAL TABLE search_index USING fts5 (
  title, text, stems,
  content='search_entries', content_rowid='id',
  tokenize="unicode61 remove_diacritics 0"
);
CREATE TRIGGER search_entries_added AFTER INSERT ON search_entries BEGIN
  INSERT INTO search_index (rowid, title, text, stems) VALUES (new.id, new.title, new.text, new.stems);
END;
CREATE TRIGGER search_entries_removed AFTER DELETE ON search_entries BEGIN
  INSERT INTO search_index (search_index, rowid, title, text, stems)
  VALUES ('delete', old.id, old.title, old.text, old.stems);
END;
`;
