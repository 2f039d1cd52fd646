/**
 * One entry a paragraph, and one of what stands outside of paragraphs a page; one index of words over it, and the
 * vocabulary that other forms, parts of compounds and damaged words are found by. See docs/decisions/0018-search.md.
 *
 * An entry's id tells its meeting's day, so that the newest comes first and a span of time is a span of ids. `marks` are
 * words of the program's own, each with a control character before it: U+0004 before the words of the title, U+0005
 * before what is filtered by.
 */
export const searchIndex = `
-- The clean text of the pages that people have corrected, as it was when their file was last made.
CREATE TABLE corrected_pages (
  file_id INTEGER NOT NULL REFERENCES files (id) ON DELETE CASCADE,
  page INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (file_id, page)
) STRICT;
INSERT OR IGNORE INTO corrected_pages (file_id, page, text)
  SELECT DISTINCT minutes.file_id, entries.page, entries.text
  FROM search_entries AS entries JOIN minutes ON minutes.id = entries.minutes_id
  JOIN corrections ON corrections.file_id = minutes.file_id AND corrections.page = entries.page
  WHERE entries.kind = 'page';

DROP TABLE search_index;
DROP TABLE search_entries;

-- What is searched of a meeting in each of its entries: whose it was, where and when.
ALTER TABLE minutes ADD COLUMN meeting_words TEXT NOT NULL DEFAULT '';

CREATE TABLE search_bodies (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE search_entries (
  id INTEGER PRIMARY KEY,
  minutes_id TEXT NOT NULL REFERENCES minutes (id) ON DELETE CASCADE,
  -- The paragraph's id; null for a page.
  paragraph_id INTEGER,
  kind TEXT NOT NULL CHECK (kind IN ('paragraph', 'page')),
  page INTEGER NOT NULL,
  title TEXT NOT NULL,
  case_number TEXT,
  text TEXT NOT NULL,
  marks TEXT NOT NULL
) STRICT;
CREATE INDEX search_entries_by_minutes ON search_entries (minutes_id);

CREATE VIEW search_content AS
  SELECT entries.id, entries.title || char(10) || coalesce(entries.case_number || char(10), '') || entries.text
    || char(10) || minutes.meeting_words || ' ' || entries.marks AS words
  FROM search_entries AS entries JOIN minutes ON minutes.id = entries.minutes_id;

-- remove_diacritics 0: råd is not rad. Letters and figures are words, and so are the marks.
CREATE VIRTUAL TABLE search_index USING fts5(
  words,
  content='search_content', content_rowid='id',
  tokenize="unicode61 remove_diacritics 0 categories 'L* N*' tokenchars '\u0004\u0005'"
);
CREATE TRIGGER search_entries_added AFTER INSERT ON search_entries BEGIN
  INSERT INTO search_index (rowid, words) SELECT id, words FROM search_content WHERE id = new.id;
END;
CREATE TRIGGER search_entries_removed BEFORE DELETE ON search_entries BEGIN
  INSERT INTO search_index (search_index, rowid, words)
  SELECT 'delete', id, words FROM search_content WHERE id = old.id;
END;
-- The words of a meeting are needed to take its entries out of the index.
CREATE TRIGGER minutes_removed BEFORE DELETE ON minutes BEGIN
  DELETE FROM search_entries WHERE minutes_id = old.id;
END;

CREATE TABLE search_words (
  word TEXT PRIMARY KEY,
  -- The stem without accents.
  key TEXT NOT NULL,
  -- How many entries hold it.
  entries INTEGER NOT NULL,
  -- Whether the language has the word; null until somebody has asked, and then its parts are in search_parts.
  known INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX search_words_by_key ON search_words (key);
CREATE INDEX search_words_by_beginning ON search_words (substr(key, 1, 3), length(key), key);
CREATE INDEX search_words_by_end ON search_words (substr(key, -3), length(key), key);
CREATE INDEX search_words_new ON search_words (word) WHERE known IS NULL;

CREATE TABLE search_parts (
  -- The part's stem without accents.
  part TEXT NOT NULL,
  word TEXT NOT NULL,
  PRIMARY KEY (part, word)
) STRICT, WITHOUT ROWID;
`;
