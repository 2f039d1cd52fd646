import { resolve } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { Command } from 'commander';
import type { Logger } from 'pino';
import type { Settings } from '../config.ts';
import { exitCodes } from '../errors.ts';
import { openArchiveLanguages, openTeaching } from '../pipeline/archive-languages.ts';
import { examineRecognition } from '../pipeline/examine-engines.ts';
import { findFiles } from '../pipeline/find-files.ts';
import type { FoundFiles } from '../pipeline/find-files.ts';
import { importFiles } from '../pipeline/import-files.ts';
import type { FileResult } from '../pipeline/import-run.ts';
import { loadLanguage } from '../pipeline/load-language.ts';
import { WorkerPool } from '../pipeline/worker-pool.ts';
import type { Language } from '../stages/repair/language/open-language.ts';
import { forgetGone, noteFailure } from '../store/journal.ts';
import { closeStore, openStore } from '../store/open-store.ts';
import { print, printRecord, say } from './context.ts';
import type { CommonFlags, Context } from './context.ts';
import { ImportSummary } from './import-summary.ts';
import { showProgress } from './show-progress.ts';
import { sayUpgrade } from './say-upgrade.ts';

/** Options of the commands that read files. */
export interface ReadingFlags extends CommonFlags {
  readonly jobs?: string;
  readonly ocr?: string;
  readonly engine?: string;
  readonly memoryMegabytes?: string;
  readonly idleSeconds?: string;
  readonly fileSeconds?: string;
  readonly rehash?: boolean;
  readonly json?: boolean;
  readonly progress: boolean;
}

export function withReadingOptions(command: Command): Command {
  return command
    .option('-j, --jobs <n>', 'how many files to read at once (default: one for each core)')
    .option('--engine <name>', 'what reads pictures: auto, tesseract (the installed one), tesseract.js')
    .option(
      '--memory-megabytes <n>',
      'the most that a reader and its engine may take together (default: 1536)',
    )
    .option('--idle-seconds <n>', 'how long a file may be read without anything coming of it (default: 60)')
    .option('--file-seconds <n>', 'how long a file may take in all (default: 3600)')
    .option('--json', 'print the summary as JSON')
    .option('--no-progress', 'no progress bar, nor a line for each file');
}

/** Finds the files, reads and stores them, and prints what came of it. @returns the exit code. */
export async function runImport(
  context: Context,
  paths: readonly string[],
  flags: ReadingFlags,
): Promise<number> {
  // A missing language would fail every file alike: better to know before the first.
  const language = loadLanguage();
  await warnOfLostCharacters(context);
  const database = openStore(context.settings.database, sayUpgrade(context));
  try {
    const found = findFiles(paths);
    rememberProblems(database, paths, found);
    if (found.files.length === 0) throwOnly(found.problems);
    return await readFiles(context, found, { database, language }, flags, readsAgain(context.settings));
  } finally {
    closeStore(database);
  }
}

/** Reads and stores files that have been found, and prints what came of it. @returns the exit code. */
export async function readFiles(
  context: Context,
  found: FoundFiles,
  archive: Archive,
  flags: ReadingFlags,
  again: boolean,
): Promise<number> {
  const summary = new ImportSummary(found);
  const { progress, rehash = false } = flags;
  await runPool(context, found, archive, { summary, progress, again, rehash });
  const interrupted = context.interrupted.aborted;
  if (flags.json === true) printRecord(context, summary.toRecord());
  else print(context, summary.toText());
  if (interrupted) say(context, 'Interrupted. What is stored is whole; run the same command again to go on.');
  return interrupted ? exitCodes.interrupted : summary.exitCode;
}

/** The database and the language that all of it is judged by. */
export interface Archive {
  readonly database: Database;
  readonly language: Language;
}

/** An engine of one's own choice may lack the model that prints §: every page would lose it in silence. */
async function warnOfLostCharacters(context: Context): Promise<void> {
  if (context.settings.engine !== 'tesseract') return;
  const { state, detail, remedy } = await examineRecognition(context.settings.engine);
  if (state !== 'ok') say(context, `WARNING: ${detail}. ${remedy ?? ''}`);
}

async function runPool(
  context: Context,
  found: FoundFiles,
  { database, language }: Archive,
  how: {
    readonly summary: ImportSummary;
    readonly progress: boolean;
    readonly again: boolean;
    readonly rehash: boolean;
  },
): Promise<void> {
  const { settings } = context;
  const log = await openLog(settings);
  const pool = openPool(settings, found.files.length);
  const readAgain = how.again
    ? {
        language,
        languageOf: openArchiveLanguages(database, language),
        teachingOf: openTeaching(database),
        options: { leastConfidence: settings.repairConfidence },
      }
    : null;
  const progress = await showProgress(context, found.files.length, how.progress);
  log?.info({ files: found.files.length, jobs: pool.capacity }, 'import begins');
  const stop = (): void => pool.close();
  context.interrupted.addEventListener('abort', stop);
  try {
    const watcher = {
      onPage: (path: string, page: number, total: number): void => progress.page(path, page, total),
      onFile: (result: FileResult): void => {
        log?.debug(loggable(result), 'file done');
        how.summary.add(result);
        progress.file(result);
      },
      onWait: (failure: Parameters<typeof progress.wait>[0], seconds: number): void => {
        log?.info({ reason: failure.reason, seconds }, 'waits for another try');
        progress.wait(failure, seconds);
      },
    };
    await importFiles(found.files, database, pool, {
      watcher,
      readAgain,
      rehash: how.rehash,
      signal: context.interrupted,
      pauses: settings.retrySeconds,
      idleSeconds: settings.idleSeconds,
    });
  } finally {
    context.interrupted.removeEventListener('abort', stop);
    progress.stop();
    pool.close();
    log?.info({ interrupted: context.interrupted.aborted }, 'import ends');
  }
}

function openPool(settings: Settings, files: number): WorkerPool {
  return new WorkerPool(Math.max(1, Math.min(settings.jobs, files)), {
    ...settings,
    job: {
      leastConfidence: settings.repairConfidence,
      ocr: settings.ocr,
      engine: settings.engine,
      database: settings.database,
    },
  });
}

/** Of an import there is nothing to be logged but at `info` and below. */
async function openLog({ logLevel, logFormat }: Settings): Promise<Logger | null> {
  if (['silent', 'error', 'warn'].includes(logLevel)) return null;
  const { createLog } = await import('../log.ts');
  return createLog(logLevel, logFormat);
}

/** What a log may hold of a file: no name and no text. */
function loggable(result: FileResult): Record<string, unknown> {
  const { state } = result;
  if ('counts' in result) return { state, ...result.counts };
  return 'reason' in result ? { state, reason: result.reason } : { state };
}

/** Who asks for another reading means the files that are stored as well. */
function readsAgain({ ocr }: Settings): boolean {
  return ocr === 'redo' || ocr === 'force';
}

/** Keeps what could not be looked into, and forgets what an earlier walk met under these places and this one did not. */
function rememberProblems(database: Database, paths: readonly string[], found: FoundFiles): void {
  const places = paths.map((path) => resolve(path));
  const met = new Set([...found.files, ...found.problems.map(({ path }) => path)]);
  const closed = found.problems.map(({ path }) => path);
  forgetGone(database, places, met, closed);
  for (const { path, error } of found.problems) {
    if (places.includes(path)) continue;
    const { reason, message, remedy } = error;
    noteFailure(database, { path, sha256: null }, { state: 'quarantined', reason, message, remedy }, '');
  }
}

/** Nothing that was named could be looked into: that is a failed command, not a batch with exceptions. */
function throwOnly(problems: FoundFiles['problems']): void {
  const [first] = problems;
  if (first !== undefined && problems.length === 1) throw first.error;
}
