/**
 * What people rule of sentences that may or may not decide, and the log's entries of it. The log is made anew with its rows
 * and triggers as they are: its `CHECK` knew no such action.
 *
 * The sentences of matters that wait already are not known here: the desk finds them when it is asked.
 */
export const verdicts = `
CREATE TABLE verdicts (
  id INTEGER PRIMARY KEY,
  file_id INTEGER NOT NULL REFERENCES files (id) ON DELETE CASCADE,
  -- Where the sentence began when it was ruled on, and how it read then.
  page INTEGER NOT NULL,
  line INTEGER NOT NULL,
  sentence TEXT NOT NULL,
  decides INTEGER NOT NULL CHECK (decides IN (0, 1)),
  ruled_by TEXT NOT NULL,
  ruled_at TEXT NOT NULL,
  UNIQUE (file_id, page, line, sentence)
) STRICT;

CREATE TABLE review_log_with_verdicts (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  by_name TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('keep', 'take', 'write', 'rule', 'undo')),
  -- The first entry of those that were decided at once.
  batch INTEGER,
  undoes INTEGER UNIQUE REFERENCES review_log_with_verdicts (id),
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
  -- JSON: the corrections, the verdicts and the decision that it touched, before and after.
  state_before TEXT NOT NULL,
  state_after TEXT NOT NULL,
  -- The sentence that was ruled on, and what was ruled of it; null where nothing stands of it any more.
  sentence TEXT,
  decides INTEGER CHECK (decides IN (0, 1))
) STRICT;
INSERT INTO review_log_with_verdicts SELECT *, NULL, NULL FROM review_log;
DROP TABLE review_log;
ALTER TABLE review_log_with_verdicts RENAME TO review_log;
CREATE INDEX review_log_by_place ON review_log (sha256, page, line);
CREATE INDEX review_log_by_item ON review_log (item);
CREATE INDEX review_log_by_batch ON review_log (batch);
CREATE TRIGGER review_log_stays_as_written BEFORE UPDATE ON review_log BEGIN
  SELECT RAISE(ABORT, 'the log of decisions is never changed');
END;
CREATE TRIGGER review_log_stays BEFORE DELETE ON review_log BEGIN
  SELECT RAISE(ABORT, 'the log of decisions is never removed from');
END;

-- The whole sentence, where the matter is whether it decides.
ALTER TABLE review_items ADD COLUMN sentence TEXT;
`;
