/** What was read on page pictures, so that none is recognised twice; `key` is a hash of the picture and how it was read. */
export const pageReadings = `
CREATE TABLE page_readings (
  key TEXT PRIMARY KEY,
  record BLOB NOT NULL
) STRICT, WITHOUT ROWID;
`;
