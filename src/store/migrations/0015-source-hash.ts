/** Tells what was read on a file's pages, so that another file on which the same was read is found; null where that is not known. */
export const sourceHash = `
ALTER TABLE files ADD COLUMN source_hash TEXT;
CREATE INDEX files_by_source ON files (source_hash) WHERE source_hash IS NOT NULL;
`;
