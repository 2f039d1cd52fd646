/** What other programs prove by that they may ask. */
export const webTokens = `
CREATE TABLE web_tokens (
  -- Whom the program's corrections are signed with.
  name TEXT PRIMARY KEY COLLATE NOCASE,
  -- SHA-256 of the token that the program has: whoever reads this table has none.
  token_hash TEXT NOT NULL UNIQUE,
  may_correct INTEGER NOT NULL CHECK (may_correct IN (0, 1)),
  added_at TEXT NOT NULL
) STRICT;
`;
