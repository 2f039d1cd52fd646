import type { Database } from 'better-sqlite3';
import { keptByState } from './kept-by-state.ts';
import { readMeetingLinks } from './meeting-prints.ts';

/** `readMeetingLinks`, looked up anew only where something has been stored since. */
export const storedLinks = keptByState(readMeetingLinks);

/** The ids of copies and of versions that are not the head of theirs: what they hold stands in another protocol too. */
export function doubledMinutes(database: Database): {
  readonly copies: string[];
  readonly versions: string[];
} {
  const links = [...storedLinks(database)];
  return {
    copies: links.flatMap(([id, { copyOf }]) => (copyOf === null ? [] : id)),
    versions: links.flatMap(([id, { versionOf }]) => (versionOf === null ? [] : id)),
  };
}

/** Both together: a meeting whose minutes are stored twice is one meeting. */
export function doubledIds(database: Database): ReadonlySet<string> {
  const { copies, versions } = doubledMinutes(database);
  return new Set([...copies, ...versions]);
}
