import { existsSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import type { Command } from 'commander';
import { escapeControls } from '../../escape-controls.ts';
import { exitCodes, ParagrafError } from '../../errors.ts';
import { verifyArchive } from '../../pipeline/verify-archive.ts';
import type { ArchiveFinding } from '../../pipeline/verify-archive.ts';
import { closeStore, openExistingStore, openStoreToChange } from '../../store/open-store.ts';
import { moveOriginal } from '../../store/originals.ts';
import { countFiles } from '../../store/read-files.ts';
import { rebuildIndex } from '../../store/verify-database.ts';
import { createContext, print, printRecord, withCommonOptions } from '../context.ts';
import type { CommonFlags, Context, Terminal } from '../context.ts';
import { showShare } from '../share-bar.ts';
import { sayUpgrade } from '../say-upgrade.ts';

interface VerifyFlags extends CommonFlags {
  readonly originals: boolean;
  readonly mend?: boolean;
  readonly json?: boolean;
  readonly progress: boolean;
}

export function addVerifyCommand(
  program: Command,
  terminal: Terminal,
  done: (exitCode: number) => void,
): void {
  withCommonOptions(program.command('verify'))
    .summary('originals against their hashes, and the database against itself')
    .description(
      "Reads every original again and compares it with its hash: one that is missing, changed or moved is named, and so are changed copies and, where an archive folder is set, files in it that nothing is known of. Examines the database: SQLite's own integrity, rows without an owner, whether every record of every layer can be read, whether paragraphs, decisions and the search index say what the records say, and whether the journal agrees with what is stored. Changes nothing.",
    )
    .argument('[folder...]', 'where moved originals are looked for too, any depth')
    .option('--no-originals', 'the database only')
    .option(
      '--mend',
      'remember where moved originals are now, and build the search index again where it differs',
    )
    .option('--json', 'print what was found as JSON')
    .option('--no-progress', 'no progress bar')
    .addHelpText(
      'after',
      `
Examples:
  paragraf verify
  paragraf verify /srv/arkiv --mend         the archive has been moved to /srv/arkiv
  paragraf verify --no-originals --json     for monitoring

What can be found: original-missing, original-moved, original-changed, original-unreadable, copy-changed,
copy-unreadable, file-unknown, folder-unreadable, database-damaged, row-of-nothing, index-differs, index-unchecked,
record-damaged, record-incomplete, record-differs, journal-differs, journal-incomplete, corrections-differ.

Exit codes: 0 all is as it should be, 10 something is not, 5 the database itself is damaged, 130 interrupted.`,
    )
    .action(async (folders: string[], flags: VerifyFlags) => {
      done(await runVerify(createContext(terminal, flags), folders, flags));
    });
}

async function runVerify(context: Context, folders: readonly string[], flags: VerifyFlags): Promise<number> {
  const { database: file, archive } = context.settings;
  const startedAt = Date.now();
  for (const folder of folders) requireFolder(folder);
  const database =
    flags.mend === true ? openStoreToChange(file, sayUpgrade(context)) : openExistingStore(file);
  const bar = await showShare(context, 'verified', flags.progress);
  const { interrupted } = context;
  const findings: ArchiveFinding[] = [];
  try {
    const watch = (done: number, total: number): void => bar.show(done, total);
    const options = { originals: flags.originals, folders, archive, file, signal: interrupted };
    for await (const finding of verifyArchive(database, options, watch)) findings.push(finding);
    bar.stop();
    const left = flags.mend === true ? findings.filter((finding) => !mend(database, finding)) : findings;
    const files = countFiles(database);
    const seconds = Math.round((Date.now() - startedAt) / 100) / 10;
    const mended = findings.length - left.length;
    report(context, { files, findings, mended, seconds, interrupted: interrupted.aborted }, flags);
    if (interrupted.aborted) return exitCodes.interrupted;
    return exitCodeOf(left);
  } finally {
    bar.stop();
    closeStore(database);
  }
}

/** A mistyped folder would make all that was moved there look lost. */
function requireFolder(folder: string): void {
  if (existsSync(folder)) return;
  throw new ParagrafError('file-not-found', `${folder} does not exist`, 'Check the path of the folder.');
}

interface Result {
  readonly files: number;
  readonly findings: readonly ArchiveFinding[];
  readonly mended: number;
  readonly seconds: number;
  /** Whether it was stopped before everything was looked at. */
  readonly interrupted: boolean;
}

function report(context: Context, result: Result, flags: VerifyFlags): void {
  const { files, findings, mended, seconds, interrupted } = result;
  if (flags.json === true) {
    const plain = findings.map((finding) => ({ ...finding, original: undefined }));
    const { originals } = flags;
    const stopped = interrupted ? { interrupted } : {};
    printRecord(context, { files, originals, mended, findings: plain, seconds, ...stopped });
    return;
  }
  for (const { code, message, remedy } of findings) {
    print(context, escapeControls(`${code}: ${message}`));
    print(context, escapeControls(`  ${remedy}`));
  }
  print(context, `${outcomeOf(result, flags)}${mended > 0 ? `, ${mended} mended` : ''}.`);
}

function outcomeOf({ files, findings, seconds, interrupted }: Result, { originals }: VerifyFlags): string {
  const found = `${findings.length} findings`;
  if (interrupted) return `Interrupted after ${seconds} s: not everything was verified; ${found} so far`;
  if (isDamaged(findings)) return `Not verified any further, as the database is damaged: ${found}`;
  const what = originals ? 'files and their originals' : 'files, their originals not looked at';
  const outcome = findings.length === 0 ? 'all as it should be' : found;
  return `Verified ${files} ${what} in ${seconds} s: ${outcome}`;
}

function isDamaged(findings: readonly ArchiveFinding[]): boolean {
  return findings.some(({ code }) => code === 'database-damaged');
}

/** Only what loses nothing: a new place, and what is made of what is stored. @returns whether it is mended. */
function mend(database: Database, { code, foundAt, original }: ArchiveFinding): boolean {
  if (code === 'index-differs') rebuildIndex(database);
  else if (foundAt !== undefined && original !== undefined) moveOriginal(database, original, foundAt);
  else return false;
  return true;
}

function exitCodeOf(findings: readonly ArchiveFinding[]): number {
  if (isDamaged(findings)) return exitCodes.fileAccess;
  return findings.length > 0 ? exitCodes.partial : exitCodes.done;
}
