/**
 * Records take less room: those of minutes are deflated as the pages' are, and tables of records have rowids, whose rows
 * may fill a page of the database (without rowids a quarter of it, and the rest of the next). `made_by` tells what made a
 * file's machine layer, so that reprocess can leave alone what it would make the same; null where that is not known.
 *
 * `pack_record` is this program's own function: JSON text to deflated bytes.
 */
export const packedRecords = `
ALTER TABLE files ADD COLUMN made_by TEXT;

ALTER TABLE minutes ADD COLUMN packed BLOB NOT NULL DEFAULT x'';
UPDATE minutes SET packed = pack_record(record);
ALTER TABLE minutes DROP COLUMN record;
ALTER TABLE minutes RENAME COLUMN packed TO record;

CREATE TABLE source_pages_packed (
  file_id INTEGER NOT NULL REFERENCES files (id) ON DELETE CASCADE,
  page INTEGER NOT NULL,
  verdict TEXT NOT NULL,
  record BLOB NOT NULL,
  PRIMARY KEY (file_id, page)
) STRICT;
INSERT INTO source_pages_packed SELECT file_id, page, verdict, record FROM source_pages ORDER BY file_id, page;
DROP TABLE source_pages;
ALTER TABLE source_pages_packed RENAME TO source_pages;

CREATE TABLE machine_pages_packed (
  file_id INTEGER NOT NULL REFERENCES files (id) ON DELETE CASCADE,
  page INTEGER NOT NULL,
  record BLOB NOT NULL,
  PRIMARY KEY (file_id, page)
) STRICT;
INSERT INTO machine_pages_packed SELECT file_id, page, record FROM machine_pages ORDER BY file_id, page;
DROP TABLE machine_pages;
ALTER TABLE machine_pages_packed RENAME TO machine_pages;

CREATE TABLE page_readings_packed (
  key TEXT PRIMARY KEY,
  record BLOB NOT NULL
) STRICT;
INSERT INTO page_readings_packed SELECT key, record FROM page_readings;
DROP TABLE page_readings;
ALTER TABLE page_readings_packed RENAME TO page_readings;
`;
