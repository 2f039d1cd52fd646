/** Who may sign in to the kansli's pages, who is signed in, and who has opened personal identity numbers. */
export const webUsers = `
CREATE TABLE web_users (
  -- What corrections are signed with.
  name TEXT PRIMARY KEY COLLATE NOCASE,
  -- scrypt, with its parameters and salt.
  password TEXT NOT NULL,
  added_at TEXT NOT NULL
) STRICT;

CREATE TABLE web_sessions (
  -- SHA-256 of the token that the browser has: whoever reads this table is not signed in by it.
  token_hash TEXT PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE REFERENCES web_users (name) ON DELETE CASCADE ON UPDATE CASCADE,
  -- Milliseconds since 1970.
  created_at INTEGER NOT NULL,
  used_at INTEGER NOT NULL
) STRICT;

-- Kept when the user or the protocol is gone. Never a number.
CREATE TABLE opened_numbers (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  minutes_id TEXT NOT NULL,
  -- Milliseconds since 1970.
  opened_at INTEGER NOT NULL,
  -- Until when that person sees them.
  until INTEGER NOT NULL
) STRICT;
CREATE INDEX opened_numbers_by_name ON opened_numbers (name, minutes_id, until);
`;
