import type { Database } from 'better-sqlite3';
import type { MeetingLinks } from '../records/same-meeting.ts';
import { stateOf } from './database-state.ts';
import { readMeetingLinks } from './meeting-prints.ts';

type Links = ReadonlyMap<string, MeetingLinks>;

const kept = new WeakMap<Database, { readonly state: string; readonly links: Links }>();

/** `readMeetingLinks`, looked up anew only where something has been stored since. */
export function storedLinks(database: Database): Links {
  const state = stateOf(database);
  const known = kept.get(database);
  if (known?.state === state) return known.links;
  const links = readMeetingLinks(database);
  kept.set(database, { state, links });
  return links;
}

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
