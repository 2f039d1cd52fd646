/**
 * What the register of decisions and the paragraphs' pages ask for, so that no record need be unpacked for it: of each
 * decision its meeting and what it does, who is to do what, and which paragraphs refer to other meetings' paragraphs.
 *
 * `register_rows` is this program's own function: a deflated record to its RegisterRows as JSON.
 */
export const register = `
CREATE TABLE decisions_listed (
  id INTEGER PRIMARY KEY,
  paragraph_id INTEGER NOT NULL REFERENCES paragraphs (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  maker TEXT,
  text TEXT NOT NULL,
  quoted INTEGER NOT NULL CHECK (quoted IN (0, 1)),
  page INTEGER NOT NULL,
  -- The meeting's: its decisions are asked for by them.
  minutes_id TEXT NOT NULL REFERENCES minutes (id) ON DELETE CASCADE,
  body TEXT,
  date TEXT,
  -- The different kinds of its points, in their order: 'adopt assign'; '' where none is known.
  kinds TEXT NOT NULL,
  recommended_to TEXT,
  UNIQUE (paragraph_id, ordinal)
) STRICT;

CREATE TABLE assignments (
  id INTEGER PRIMARY KEY,
  decision_id INTEGER NOT NULL REFERENCES decisions_listed (id) ON DELETE CASCADE,
  who TEXT NOT NULL,
  -- The same in small letters, NFC.
  who_asked TEXT NOT NULL,
  what TEXT NOT NULL,
  due TEXT,
  due_date TEXT
) STRICT;

CREATE TABLE paragraph_references (
  id INTEGER PRIMARY KEY,
  paragraph_id INTEGER NOT NULL REFERENCES paragraphs (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  suffix TEXT,
  -- A date, or a whole year.
  days TEXT NOT NULL,
  -- Whose paragraph it is, as printed; null where it is not said.
  body TEXT
) STRICT;

CREATE TEMP TABLE registered AS SELECT id, register_rows(record) AS rows FROM minutes;
INSERT INTO decisions_listed
  SELECT decisions.id, paragraph_id, decisions.ordinal, maker, text, quoted, page, minutes.id, body, date,
    coalesce(rows ->> ('$.decisions[' || paragraphs.ordinal || '][' || decisions.ordinal || '].kinds'), ''),
    rows ->> ('$.decisions[' || paragraphs.ordinal || '][' || decisions.ordinal || '].recommendedTo')
  FROM decisions JOIN paragraphs ON paragraphs.id = paragraph_id JOIN minutes ON minutes.id = minutes_id
  JOIN registered ON registered.id = minutes.id
  ORDER BY decisions.id;
INSERT INTO assignments (decision_id, who, who_asked, what, due, due_date)
  SELECT decisions.id, one.value ->> 'who', one.value ->> 'whoAsked', one.value ->> 'what', one.value ->> 'due',
    one.value ->> 'dueDate'
  FROM decisions JOIN paragraphs ON paragraphs.id = paragraph_id JOIN registered ON registered.id = minutes_id,
    json_each(rows, '$.decisions[' || paragraphs.ordinal || '][' || decisions.ordinal || '].assignments') AS one
  ORDER BY decisions.id, one.key;
INSERT INTO paragraph_references (paragraph_id, number, suffix, days, body)
  SELECT paragraphs.id, one.value ->> 'number', one.value ->> 'suffix', one.value ->> 'days', one.value ->> 'body'
  FROM paragraphs JOIN registered ON registered.id = minutes_id,
    json_each(rows, '$.references[' || paragraphs.ordinal || ']') AS one
  ORDER BY paragraphs.id, one.key;
DROP TABLE registered;
DROP TABLE decisions;
ALTER TABLE decisions_listed RENAME TO decisions;

CREATE INDEX decisions_by_date ON decisions (date DESC, minutes_id, id, kinds) WHERE quoted = 0;
CREATE INDEX decisions_by_body ON decisions (body, date DESC, minutes_id, id, kinds) WHERE quoted = 0;
CREATE INDEX decisions_by_minutes ON decisions (minutes_id, quoted);
CREATE INDEX assignments_by_decision ON assignments (decision_id);
CREATE INDEX assignments_by_who ON assignments (who_asked, decision_id);
CREATE INDEX references_by_paragraph ON paragraph_references (paragraph_id);
CREATE INDEX references_by_number ON paragraph_references (number, days);
CREATE INDEX minutes_by_date ON minutes (date DESC, body, id);
`;
