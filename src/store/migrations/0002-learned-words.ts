/** What each file teaches about the words of its archive; without a row nothing is learned from the file. */
export const learnedWords = `
CREATE TABLE learned_words (
  file_id INTEGER PRIMARY KEY REFERENCES files (id) ON DELETE CASCADE,
  body TEXT,
  -- How many different words the record holds.
  words INTEGER NOT NULL,
  record BLOB NOT NULL
) STRICT;
CREATE INDEX learned_words_by_body ON learned_words (body);
-- Files from before: nothing learned yet, and not forgotten; reprocess fills these.
INSERT INTO learned_words (file_id, body, words, record) SELECT id, NULL, 0, x'' FROM files;
`;
