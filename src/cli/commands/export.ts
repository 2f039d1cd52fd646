import type { Database } from 'better-sqlite3';
import type { Command } from 'commander';
import { Option } from 'commander';
import { exitCodes } from '../../errors.ts';
import { exportFormats, exportMinutes } from '../../formats/export-minutes.ts';
import type { ExportFormat } from '../../formats/export-minutes.ts';
import type { Minutes } from '../../records/minutes.ts';
import { linkMinutes } from '../../store/link-minutes.ts';
import { openExistingStore } from '../../store/open-store.ts';
import { eachMinutes } from '../../store/read-minutes.ts';
import { coveredRecord, createContext, withCommonOptions, withPersonalNumbers } from '../context.ts';
import type { CommonFlags, Context, OpeningFlags, Terminal } from '../context.ts';
import { findMinutes } from '../find-minutes.ts';
import { writeText } from '../write-text.ts';

interface ExportFlags extends CommonFlags, OpeningFlags {
  readonly format: ExportFormat;
}

export function addExportCommand(
  program: Command,
  terminal: Terminal,
  done: (exitCode: number) => void,
): void {
  withPersonalNumbers(withCommonOptions(program.command('export')))
    .summary('print all stored protocols, or those named, for other programs')
    .description(
      'Prints the stored protocols, by body and date: json is one array of Minutes records with the other stored minutes of the same meeting (`sameMeeting`), the paragraphs that references mean (`target`) and what people have corrected (`corrections`), jsonl a record a line, csv a row for each decision (and for each paragraph without one; text that a spreadsheet would take for a formula gets an apostrophe before it), markdown facts, paragraphs and decisions, text the whole clean text, protocols parted by form feeds.',
    )
    .argument('[id...]', 'only these protocols (ids, or their beginnings)')
    .addOption(new Option('-f, --format <format>', 'what to print').choices(exportFormats).default('json'))
    .addHelpText(
      'after',
      `
Examples:
  paragraf export > protokoll.json
  paragraf export --format csv > beslut.csv
  paragraf export 0123 --format markdown`,
    )
    .action(async (ids: string[], flags: ExportFlags) => {
      done(await runExport(createContext(terminal, flags), ids, flags.format));
    });
}

async function runExport(context: Context, ids: readonly string[], format: ExportFormat): Promise<number> {
  const database = openExistingStore(context.settings.database);
  try {
    const all = ids.length === 0 ? eachMinutes(database) : ids.map((id) => findMinutes(database, id).minutes);
    const linked = needsLinks(format) ? linkEach(database, all) : all;
    for (const piece of exportMinutes(coverEach(context, linked), format)) await writeText(context, piece);
    return exitCodes.done;
  } finally {
    database.close();
  }
}

/** Only where they are printed: looking them up takes longer than the rest. */
function needsLinks(format: ExportFormat): boolean {
  return format === 'json' || format === 'jsonl';
}

function* linkEach(database: Database, all: Iterable<Minutes>): Generator<Minutes> {
  for (const minutes of all) yield linkMinutes(database, minutes);
}

function* coverEach(context: Context, all: Iterable<Minutes>): Generator<Minutes> {
  for (const minutes of all) yield coveredRecord(context, minutes);
}
