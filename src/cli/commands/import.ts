import { resolve } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { Command } from 'commander';
import { exitCodes } from '../../errors.ts';
import { createLog } from '../../log.ts';
import type { Settings } from '../../config.ts';
import { openArchiveLanguages, openTeaching } from '../../pipeline/archive-languages.ts';
import { examineRecognition } from '../../pipeline/examine-engines.ts';
import { findFiles } from '../../pipeline/find-files.ts';
import type { FoundFiles } from '../../pipeline/find-files.ts';
import type { Language } from '../../stages/repair/language/open-language.ts';
import { loadLanguage } from '../../pipeline/load-language.ts';
import { importFiles } from '../../pipeline/import-files.ts';
import { WorkerPool } from '../../pipeline/worker-pool.ts';
import { openStore } from '../../store/open-store.ts';
import { forgetGone, noteFailure } from '../../store/journal.ts';
import { createContext, print, say, withCommonOptions } from '../context.ts';
import type { CommonFlags, Context, Terminal } from '../context.ts';
import { ImportSummary } from '../import-summary.ts';
import { showProgress } from '../progress.ts';

interface ImportFlags extends CommonFlags {
  readonly jobs?: string;
  readonly ocr?: string;
  readonly engine?: string;
  readonly json?: boolean;
  readonly progress: boolean;
}

export function addImportCommand(
  program: Command,
  terminal: Terminal,
  done: (exitCode: number) => void,
): void {
  withCommonOptions(program.command('import'))
    .summary('read files and folders into the database')
    .description(
      'Reads PDF, TIFF, JPEG, PNG and text files, and folders of them at any depth, and stores what they say. Files that are stored already are left alone; a file that cannot be read is set aside with its reason. Can be stopped and started again at any time.',
    )
    .argument('<path...>', 'files and folders')
    .option('-j, --jobs <n>', 'how many files to read at once (default: one for each core)')
    .option(
      '--ocr <mode>',
      'which pages to read from their pictures: auto, skip, redo or force (default: auto)',
    )
    .option('--engine <name>', 'what reads pictures: auto, tesseract (the installed one), tesseract.js')
    .option('--json', 'print the summary as JSON')
    .option('--no-progress', 'no progress bar, nor a line for each file')
    .addHelpText(
      'after',
      `
Examples:
  paragraf import protokoll/                    a whole archive
  paragraf import 2024-05-15.pdf skannat.tif    single files
  paragraf import arkiv -j 2 --database arkiv.sqlite
  paragraf import arkiv/1987 --ocr redo         read those scans again, whatever layer they came with

--ocr auto reads a page's picture where its text layer is missing, garbled or a scanner's bad reading; skip never does
(quick; pages without a layer stay empty, with a notice); redo reads every scan, though its layer be good; force reads
every page and ignores all layers. A file that is stored already is read again with redo and force only, each time:
its corrections stay where its lines read as they did.

Exit codes: 0 all files stored (or known already), 10 some were set aside or only partly read.`,
    )
    .action(async (paths: string[], flags: ImportFlags) => {
      done(await runImport(createContext(terminal, flags), paths, flags));
    });
}

async function runImport(context: Context, paths: readonly string[], flags: ImportFlags): Promise<number> {
  // A missing language would fail every file alike: better to know before the first.
  const language = loadLanguage();
  await warnOfLostCharacters(context);
  const database = openStore(context.settings.database);
  try {
    const found = findFiles(paths);
    const summary = new ImportSummary(found);
    rememberProblems(database, paths, found);
    if (found.files.length === 0) throwOnly(found.problems);
    await runPool(context, found, { database, language }, summary, flags);
    const interrupted = context.interrupted.aborted;
    print(context, flags.json === true ? summary.toJson() : summary.toText());
    if (interrupted)
      say(context, 'Interrupted. What is stored is whole; run the same command again to go on.');
    return interrupted ? exitCodes.interrupted : summary.exitCode;
  } finally {
    database.close();
  }
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
  { database, language }: { readonly database: Database; readonly language: Language },
  summary: ImportSummary,
  flags: ImportFlags,
): Promise<void> {
  const { settings } = context;
  const log = createLog(settings.logLevel);
  const pool = new WorkerPool(Math.max(1, Math.min(settings.jobs, found.files.length)), {
    leastConfidence: settings.repairConfidence,
    ocr: settings.ocr,
    engine: settings.engine,
    database: settings.database,
  });
  const readAgain = readsAgain(settings)
    ? {
        language,
        languageOf: openArchiveLanguages(database, language),
        teachingOf: openTeaching(database),
        options: { leastConfidence: settings.repairConfidence },
      }
    : null;
  const progress = showProgress(context, found.files.length, flags.progress);
  const stop = (): void => pool.close();
  context.interrupted.addEventListener('abort', stop);
  try {
    const watcher = {
      onPage: (path: string, page: number, total: number): void => progress.page(path, page, total),
      onFile: (result: Parameters<ImportSummary['add']>[0]): void => {
        log.debug({ state: result.state }, 'file done');
        summary.add(result);
        progress.file(result);
      },
    };
    await importFiles(found.files, database, pool, watcher, readAgain, context.interrupted);
  } finally {
    context.interrupted.removeEventListener('abort', stop);
    progress.stop();
    pool.close();
  }
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
