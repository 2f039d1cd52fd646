/**
 * What people decide: the queue of matters (derived from the records whenever these are made), what has been decided of
 * them, the corrections as they stand, and the log of all that was ever decided, which nothing changes or removes. See
 * docs/decisions/0020-the-desk.md.
 *
 * `review_id`, `notice_harm` and `review_rank` are this program's own functions: the id of a matter by what it is, the harm
 * of a code, the matter's place in the queue.
 * Words in doubt are not known of what is stored: `reprocess`, which every file waits for after an upgrade, adds them.
 */
export const review = `
-- A correction stays with the line that it was made of, when the page is read anew and another stands there.
CREATE TABLE corrections_of_lines (
  id INTEGER PRIMARY KEY,
  file_id INTEGER NOT NULL REFERENCES files (id) ON DELETE CASCADE,
  minutes_id TEXT REFERENCES minutes (id) ON DELETE SET NULL,
  page INTEGER NOT NULL,
  line INTEGER NOT NULL,
  source_text TEXT NOT NULL,
  -- The whole line as it read when it was corrected last.
  clean_text TEXT NOT NULL,
  -- JSON: the words that were corrected, with their places in the source line; null where the whole line was.
  words TEXT,
  -- What the machine had made of the line; null where that is not known.
  machine_text TEXT,
  corrected_by TEXT NOT NULL,
  corrected_at TEXT NOT NULL,
  -- 0 where the line is read otherwise now.
  fits INTEGER NOT NULL DEFAULT 1 CHECK (fits IN (0, 1)),
  UNIQUE (file_id, page, line, source_text)
) STRICT;
INSERT INTO corrections_of_lines (id, file_id, page, line, source_text, clean_text, corrected_by, corrected_at)
  SELECT id, file_id, page, line, source_text, clean_text, corrected_by, corrected_at FROM corrections;
DROP TABLE corrections;
ALTER TABLE corrections_of_lines RENAME TO corrections;
CREATE INDEX corrections_by_minutes ON corrections (minutes_id);

-- Files by their bytes, as an entry outlives whatever it is about.
CREATE TABLE review_log (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  by_name TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('keep', 'take', 'write', 'undo')),
  -- The first entry of those that were decided at once.
  batch INTEGER,
  undoes INTEGER UNIQUE REFERENCES review_log (id),
  item TEXT,
  code TEXT,
  message TEXT,
  sha256 TEXT NOT NULL,
  file TEXT NOT NULL,
  minutes_id TEXT,
  page INTEGER,
  line INTEGER,
  paragraph TEXT,
  source_text TEXT,
  text_before TEXT,
  text_after TEXT,
  word_source TEXT,
  word_before TEXT,
  word_after TEXT,
  -- JSON: the corrections and the decision that it touched, before and after.
  state_before TEXT NOT NULL,
  state_after TEXT NOT NULL
) STRICT;
CREATE INDEX review_log_by_place ON review_log (sha256, page, line);
CREATE INDEX review_log_by_item ON review_log (item);
CREATE INDEX review_log_by_batch ON review_log (batch);
CREATE TRIGGER review_log_stays_as_written BEFORE UPDATE ON review_log BEGIN
  SELECT RAISE(ABORT, 'the log of decisions is never changed');
END;
CREATE TRIGGER review_log_stays BEFORE DELETE ON review_log BEGIN
  SELECT RAISE(ABORT, 'the log of decisions is never removed from');
END;
INSERT INTO review_log (at, by_name, action, sha256, file, page, line, source_text, text_after, state_before, state_after)
  SELECT corrected_at, corrected_by, 'write', sha256, name, page, line, source_text, clean_text,
    json_object('lines', json_array(
      json_object('page', page, 'line', line, 'sourceText', source_text, 'correction', NULL)), 'decision', NULL),
    json_object('lines', json_array(
      json_object('page', page, 'line', line, 'sourceText', source_text, 'correction', json_object(
        'cleanText', clean_text, 'words', NULL, 'machineText', NULL,
        'correctedBy', corrected_by, 'correctedAt', corrected_at))), 'decision', NULL)
  FROM corrections JOIN files ON files.id = file_id ORDER BY corrected_at, corrections.id;

-- What stands decided of a matter, whether or not the matter is in the queue just now.
CREATE TABLE review_decisions (
  item TEXT PRIMARY KEY,
  action TEXT NOT NULL CHECK (action IN ('keep', 'take', 'write')),
  by_name TEXT NOT NULL,
  at TEXT NOT NULL,
  entry INTEGER NOT NULL REFERENCES review_log (id)
) STRICT;

CREATE TABLE review_items (
  id TEXT PRIMARY KEY,
  file_id INTEGER NOT NULL REFERENCES files (id) ON DELETE CASCADE,
  minutes_id TEXT REFERENCES minutes (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('notice', 'word', 'misfit')),
  code TEXT NOT NULL,
  harm INTEGER NOT NULL,
  -- Its place in the queue, to be sorted by.
  rank TEXT NOT NULL,
  message TEXT NOT NULL,
  body TEXT,
  date TEXT,
  page INTEGER,
  line INTEGER,
  paragraph TEXT,
  source_text TEXT,
  clean_text TEXT,
  source_start INTEGER,
  source_end INTEGER,
  start INTEGER,
  end INTEGER,
  source_word TEXT,
  clean_word TEXT,
  -- JSON.
  box TEXT,
  alternatives TEXT NOT NULL DEFAULT '[]',
  old_line TEXT,
  decided INTEGER NOT NULL DEFAULT 0 CHECK (decided IN (0, 1))
) STRICT;
CREATE INDEX review_items_in_order ON review_items (decided, rank, id);
CREATE INDEX review_items_by_body ON review_items (decided, body, rank, id);
CREATE INDEX review_items_by_code ON review_items (decided, code, rank, id, body);
CREATE INDEX review_items_by_minutes ON review_items (minutes_id, decided, rank, id);
CREATE INDEX review_items_by_file ON review_items (file_id, page, decided);
CREATE INDEX review_items_by_word ON review_items (source_word, clean_word) WHERE source_word IS NOT NULL;

-- The matter that a notice is; null where it asks for nobody, or its words are matters of their own.
ALTER TABLE notices ADD COLUMN item TEXT;
ALTER TABLE notices ADD COLUMN settled INTEGER NOT NULL DEFAULT 0;
CREATE INDEX notices_by_item ON notices (item);
UPDATE notices SET item = review_id(json_array(
    (SELECT sha256 FROM files WHERE files.id = file_id), 'notice',
    (SELECT ordinal FROM minutes WHERE minutes.id = minutes_id), code, page, paragraph, line, message))
  WHERE severity = 'review';
INSERT OR IGNORE INTO review_items (id, file_id, minutes_id, kind, code, harm, rank, message, body, date, page, paragraph)
  SELECT item, notices.file_id, minutes.id, 'notice', code, notice_harm(code),
    review_rank(code, date, notices.file_id, page), message, body, date, page, paragraph
  FROM notices LEFT JOIN minutes ON minutes.id = coalesce(notices.minutes_id,
    (SELECT id FROM minutes AS first WHERE first.file_id = notices.file_id AND first.ordinal = 0))
  WHERE severity = 'review';
`;
