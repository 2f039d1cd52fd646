import { randomBytes } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { closeStore, openStoreToChange } from '../../store/open-store.ts';
import { hasOpenedNumbers, saveOpenedNumbers } from '../../store/opened-numbers.ts';
import {
  findWebSession,
  removeWebSession,
  saveWebSession,
  touchWebSession,
} from '../../store/web-sessions.ts';
import { findWebUser, hasWebUsers } from '../../store/web-users.ts';
import { findWebToken } from '../../store/web-tokens.ts';
import type { WebToken } from '../../store/web-tokens.ts';
import { hashOfToken } from './bearer.ts';
import { checkPassword } from './password.ts';
import { writePatiently } from './write-patiently.ts';

/** Who may sign in, who is, and what they have opened. */
export interface People {
  hasUsers(): boolean;
  /** Begins a session. @returns its token, for the browser alone; null when name and password do not belong together. */
  signIn(name: string, password: string): Promise<string | null>;
  /** Whose session a token is; null when there is none, or it has ended. */
  whoHas(token: string): string | null;
  signOut(token: string): Promise<void>;
  /** The program that a token is of; null where it is nobody's. */
  whichProgram(token: string): WebToken | null;
  /** Opens the personal identity numbers of a protocol for a person, for a while, and remembers that. */
  openNumbers(name: string, minutesId: string): Promise<void>;
  seesNumbers(name: string, minutesId: string): boolean;
  close(): void;
}

const minute = 60_000;
const hour = 60 * minute;
/** A session that nobody uses ends after so long, and every session after a working day, in milliseconds. */
export const idleTime = 4 * hour;
export const wholeTime = 14 * hour;
/** When a session was used last is written down no oftener than this. */
const touchTime = 5 * minute;
/** How long opened numbers are seen. */
export const openTime = 15 * minute;

/**
 * @param database open to read only; what is written goes through a connection of its own, opened when there is something.
 * @param clock milliseconds since 1970.
 */
export function openPeople(database: Database, file: string, clock: () => number = Date.now): People {
  let writer: Database | null = null;
  const write = async (work: (to: Database) => void): Promise<void> => {
    writer ??= openWriter(file);
    await writePatiently(writer, work);
  };
  return {
    hasUsers: () => hasWebUsers(database),
    signIn: async (name, password) => {
      const user = findWebUser(database, name);
      if (!(await checkPassword(password, user?.password ?? null)) || user === null) return null;
      const token = randomBytes(32).toString('base64url');
      const now = clock();
      const ended = { createdBefore: now - wholeTime, usedBefore: now - idleTime };
      const session = { name: user.name, createdAt: now, usedAt: now };
      await write((to) => saveWebSession(to, hashOfToken(token), session, ended));
      return token;
    },
    whoHas: (token) => {
      const session = findWebSession(database, hashOfToken(token));
      const now = clock();
      if (session === null) return null;
      const { name, createdAt, usedAt } = session;
      if (now - createdAt > wholeTime || now - usedAt > idleTime) return null;
      // Nobody waits for it, and when it cannot be written the session ends a little sooner.
      if (now - usedAt > touchTime)
        write((to) => touchWebSession(to, hashOfToken(token), now)).catch(() => {});
      return name;
    },
    signOut: async (token) => write((to) => removeWebSession(to, hashOfToken(token))),
    whichProgram: (token) => findWebToken(database, hashOfToken(token)),
    openNumbers: async (name, minutesId) => {
      const openedAt = clock();
      const opened = { name, minutesId, openedAt, until: openedAt + openTime };
      await write((to) => saveOpenedNumbers(to, opened));
    },
    seesNumbers: (name, minutesId) => hasOpenedNumbers(database, name, minutesId, clock()),
    close: () => {
      if (writer !== null) closeStore(writer);
    },
  };
}

/** Waiting for another's lock would make all readers wait: it is tried again instead. */
function openWriter(file: string): Database {
  const writer = openStoreToChange(file);
  writer.pragma('busy_timeout = 0');
  return writer;
}
