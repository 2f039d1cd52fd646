import type { Database } from 'better-sqlite3';
import { ParagrafError, reasons, retryOf } from '../errors.ts';
import type { Reason } from '../errors.ts';
import type { IngestedFile } from '../records/ingested-file.ts';
import {
  findEntry,
  noteFailure,
  noteFound,
  noteInterrupted,
  notePages,
  noteReading,
} from '../store/journal.ts';
import type { JournalEntry } from '../store/journal.ts';
import { readMeetingLinksOf } from '../store/meeting-prints.ts';
import { findFile } from '../store/read-files.ts';
import type { StoredFile } from '../store/read-files.ts';
import { noteFile, replaceSource, saveFile } from '../store/save-file.ts';
import type { FileOrigin } from '../store/save-file.ts';
import { markUnsettled } from '../store/unsettled.ts';
import { programVersion } from '../version.ts';
import { failureOf, isFaultOfTheRun, refuseLink, replacedWhileRead } from './file-failure.ts';
import { marksOf } from './file-marks.ts';
import { hashFile } from './hash-file.ts';
import { writePatiently } from './import-run.ts';
import type { FailedFile, FileResult, ImportRun } from './import-run.ts';
import { readCarefully } from './read-carefully.ts';
import { splitStoredWords } from './split-words.ts';
import { stampFiles } from './stamp-files.ts';

/** A file whose bytes have been looked at. */
interface Hashed {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  /** How it stood in its folder before they were. */
  readonly marks: string | null;
}

/**
 * One file: entered in the journal, hashed, read where it is not known, and stored. Null when the run was stopped before
 * the file was done.
 *
 * @throws ParagrafError when the fault is not the file's (`isFaultOfTheRun`); what is no expected failure as it is.
 */
export async function importFile(path: string, run: ImportRun): Promise<FileResult | null> {
  const { database, underWay } = run;
  let sha256: string | null = null;
  try {
    const entry = findEntry(database, path);
    if (entry !== null && isUnchanged(entry, run)) return { path, state: 'known' };
    await writePatiently(run, () => noteFound(database, stampFiles([path]), run.id));
    if (run.refuseLinks === true) refuseLink(path);
    const hashed = { path, marks: marksOf(path), ...(await hashFile(path, run.idleSeconds)) };
    sha256 = hashed.sha256;
    // The same bytes under another name: wait and see whether they can be read.
    while (underWay.has(sha256)) await underWay.get(sha256);
    const before = findFile(database, sha256);
    if (before !== null && !canBeReadAgain(before, run)) return await known(before, hashed, run);
    if (entry !== null && isLeftInQuarantine(entry, sha256)) return leftInQuarantine(entry);
    const reading = readAndStore(hashed, run);
    underWay.set(sha256, settled(reading));
    return await reading;
  } catch (error) {
    if (run.signal.aborted) return interrupted(path, run);
    return await fail(path, sha256, failureOf(path, error), run);
  } finally {
    if (sha256 !== null) underWay.delete(sha256);
  }
}

/** Stored, and standing in its folder as it stood then: its bytes need not be looked at. */
function isUnchanged({ state, sha256 }: JournalEntry, { database, readAgain, rehash }: ImportRun): boolean {
  if (readAgain !== null || rehash === true || sha256 === null) return false;
  return (state === 'stored' || state === 'partial') && findFile(database, sha256) !== null;
}

/** A text file has no pictures to read; a copy of what this run has read is not read once more. */
function canBeReadAgain({ kind, sha256 }: StoredFile, { readAgain, finished }: ImportRun): boolean {
  return readAgain !== null && kind !== 'text' && !finished.has(sha256);
}

/** The same bytes failed for good in the same program: they would again. */
function isLeftInQuarantine({ state, sha256, reason, program }: JournalEntry, now: string): boolean {
  if (state !== 'quarantined' || sha256 !== now || program !== programVersion()) return false;
  return isReason(reason) && retryOf(reason).when !== 'each-run';
}

function isReason(word: string | null): word is Reason {
  return reasons.some((each) => each === word);
}

function leftInQuarantine({ path, reason, message, remedy }: JournalEntry): FailedFile {
  return {
    path,
    state: 'set-aside',
    reason: isReason(reason) ? reason : 'defect',
    message: message ?? '',
    remedy: remedy ?? '',
  };
}

async function readAndStore(file: Hashed, run: ImportRun): Promise<FileResult> {
  const { database, watcher, readAgain, id } = run;
  const { path, sha256, bytes } = file;
  await writePatiently(run, () => noteReading(database, { path, sha256, bytes }, id));
  const isTroublesome =
    (findEntry(database, path)?.attempts ?? 0) > 0 || findFile(database, sha256)?.state === 'partial';
  const outcome = await readCarefully(file, isTroublesome, run, (done, total) => {
    notePagesIfPossible(run, path, done, total);
    if (done > 0) watcher.onPage(path, done, total);
  });
  if (outcome.type === 'failed') throw failureOfReading(file, outcome);
  if (outcome.file.sha256 !== sha256) throw replacedWhileRead(path);
  run.finished.add(sha256);
  const origin = { path, bytes, run: id };
  if (await writePatiently(run, () => storeUnsettled(database, outcome.file, origin))) {
    await splitStoredWords(database, (round) => writePatiently(run, round));
    return stored(path, outcome.file, database);
  }
  const before = findFile(database, sha256);
  if (before === null || readAgain === null) return { path, state: 'known' };
  // Only who has files read again makes anything anew in this process.
  const { reprocessFile } = await import('./reprocess.ts');
  const remake: Remake = (stale) => reprocessFile(database, stale, readAgain);
  await writePatiently(run, () => replaceReading(run, { before, remake }, outcome.file, origin));
  await splitStoredWords(database, (round) => writePatiently(run, round));
  return stored(path, outcome.file, database);
}

/** What was read of a file that was written over meanwhile says nothing about either of the two. */
function failureOfReading(
  { path, marks }: Hashed,
  { reason, message, remedy }: Pick<FailedFile, 'reason' | 'message' | 'remedy'>,
): ParagrafError {
  const now = marksOf(path);
  if (now !== null && now !== marks) return replacedWhileRead(path);
  return new ParagrafError(reason, message, remedy);
}

/** How its numbering stands to that of the meetings beside it is looked at when the run has stored them all. */
function storeUnsettled(database: Database, file: IngestedFile, origin: FileOrigin): boolean {
  const store = database.transaction(() => {
    const isNew = saveFile(database, file, origin);
    if (isNew) markUnsettled(database, file.sha256);
    return isNew;
  });
  return store.immediate();
}

/** How far a file is, is no more than told: no file fails because it cannot be. */
function notePagesIfPossible({ database }: ImportRun, path: string, done: number, total: number): void {
  try {
    notePages(database, path, done, total);
  } catch {
    // The file's own transaction will meet what is wrong, and say it.
  }
}

/** Makes the machine's layer of a file anew from its stored reading. */
type Remake = (file: StoredFile) => void;

/** The new reading, what the machine makes of it, and people's corrections back on top: all of it or nothing. */
function replaceReading(
  { database }: ImportRun,
  { before, remake }: { readonly before: StoredFile; readonly remake: Remake },
  file: IngestedFile,
  origin: FileOrigin,
): void {
  const replace = database.transaction(() => {
    replaceSource(database, before.id, file);
    remake(before);
    markUnsettled(database, file.sha256);
    noteFile(database, findFile(database, file.sha256) ?? before, origin);
  });
  replace.immediate();
}

async function settled(promise: Promise<unknown>): Promise<void> {
  await Promise.allSettled([promise]);
}

async function known(before: StoredFile, { path, bytes }: Hashed, run: ImportRun): Promise<FileResult> {
  await writePatiently(run, () => noteFile(run.database, before, { path, bytes, run: run.id }));
  return { path, state: 'known' };
}

function stored(path: string, file: IngestedFile, database: Database): FileResult {
  const own = new Set(file.minutes.map(({ id }) => id));
  const counted = file.minutes.filter(({ id }) => isFirstWithItsText(database, id, own));
  const paragraphs = counted.flatMap((minutes) => minutes.paragraphs);
  const notices = [...file.pageTexts, ...file.repairedPages, ...counted].flatMap((each) => each.notices);
  const unreadable = file.pageTexts.some((page) => page.verdict.code === 'unreadable');
  return {
    path,
    state: unreadable ? 'partial' : 'stored',
    counts: {
      pages: file.pageTexts.length,
      minutes: counted.length,
      copies: file.minutes.length - counted.length,
      paragraphs: paragraphs.length,
      decisions: paragraphs.flatMap((each) => each.decisions).filter((each) => !each.quoted).length,
      toReview: notices.filter((notice) => notice.severity === 'review').length,
    },
  };
}

/** Of minutes with the same text those that came first are counted, whichever file that is; in one file the first there. */
function isFirstWithItsText(database: Database, id: string, own: ReadonlySet<string>): boolean {
  const others = readMeetingLinksOf(database, id)?.sameMeeting ?? [];
  return others.every((other) => other.relation !== 'copy' || (own.has(other.id) && other.id > id));
}

/** Nobody reads it any more. */
function interrupted(path: string, { database, id }: ImportRun): null {
  try {
    noteInterrupted(database, path, id);
  } catch {
    // It stands as being read, and the next run reads it all the same.
  }
  return null;
}

async function fail(
  path: string,
  sha256: string | null,
  error: ParagrafError,
  run: ImportRun,
): Promise<FileResult> {
  const { database, id } = run;
  const { reason, message, remedy } = error;
  const { when, most } = retryOf(reason);
  const entry = findEntry(database, path);
  const attempts = 1 + (entry?.attempts ?? 0);
  const passes = (when === 'soon' || when === 'next-run') && attempts < most;
  const state = passes ? 'waiting' : 'quarantined';
  const note = (): FileResult => {
    // Another run may have stored the same bytes meanwhile; what was stored before stays as it is.
    const before = sha256 === null ? null : findFile(database, sha256);
    if (before !== null) noteFile(database, before, { path, bytes: entry?.bytes ?? 0, run: id });
    else noteFailure(database, { path, sha256 }, { state, reason, message, remedy }, id);
    if (before !== null && run.readAgain === null) return { path, state: 'known' };
    return { path, state: passes ? 'waiting' : 'set-aside', reason, message, remedy };
  };
  try {
    return database.transaction(note).immediate();
  } catch (cause) {
    if (isFaultOfTheRun(error)) throw error;
    throw failureOf(path, cause);
  }
}
