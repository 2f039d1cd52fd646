import { Command } from 'commander';
import { programVersion } from '../version.ts';
import type { Terminal } from './context.ts';

type AddCommand = (program: Command, terminal: Terminal, done: (exitCode: number) => void) => void;

/** In the order that they are shown in. Each is loaded with all that it works with when it is wanted. */
const commands = {
  import: async () => (await import('./commands/import.ts')).addImportCommand,
  nightly: async () => (await import('./commands/nightly.ts')).addNightlyCommand,
  status: async () => (await import('./commands/status.ts')).addStatusCommand,
  search: async () => (await import('./commands/search.ts')).addSearchCommand,
  show: async () => (await import('./commands/show.ts')).addShowCommand,
  list: async () => (await import('./commands/list.ts')).addListCommand,
  review: async () => (await import('./commands/review.ts')).addReviewCommand,
  export: async () => (await import('./commands/export.ts')).addExportCommand,
  serve: async () => (await import('./commands/serve.ts')).addServeCommand,
  repair: async () => (await import('./commands/repair.ts')).addRepairCommand,
  structure: async () => (await import('./commands/structure.ts')).addStructureCommand,
  reprocess: async () => (await import('./commands/reprocess.ts')).addReprocessCommand,
  retry: async () => (await import('./commands/retry.ts')).addRetryCommand,
  learn: async () => (await import('./commands/learn.ts')).addLearnCommand,
  verify: async () => (await import('./commands/verify.ts')).addVerifyCommand,
  backup: async () => (await import('./commands/backup.ts')).addBackupCommand,
  doctor: async () => (await import('./commands/doctor.ts')).addDoctorCommand,
} satisfies Record<string, () => Promise<AddCommand>>;
type CommandName = keyof typeof commands;

/**
 * The command line as commander knows it; `docs/cli.md` is written from this.
 *
 * @param done called by a command that has run, with its exit code.
 * @param only the command that will run; all are there where it is none of them.
 */
export async function createProgram(
  terminal: Terminal,
  done: (exitCode: number) => void,
  only = '',
): Promise<Command> {
  const program = new Command('paragraf')
    .description(
      'Turns Swedish meeting minutes, scanned or born digital, into searchable paragraphs and decisions.',
    )
    .version(programVersion())
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    })
    .exitOverride()
    .showHelpAfterError('(paragraf --help shows the commands)')
    .addHelpText(
      'after',
      `
Settings come from flags, else PARAGRAF_DATABASE, PARAGRAF_JOBS, PARAGRAF_LOG_LEVEL,
PARAGRAF_LOG_FORMAT, PARAGRAF_OCR, PARAGRAF_ENGINE and PARAGRAF_REPAIR_CONFIDENCE, else
paragraf.json; those of nightly and its mail stand in docs/nightly.md.
Data goes to stdout and messages to stderr. Exit codes: docs/errors.md.
Of personal identity numbers the last four figures are covered (800101-XXXX) in all that is printed,
reported or logged; show, export, list and review show them with --personal-numbers.`,
    );
  for (const name of namesToLoad(only)) (await commands[name]())(program, terminal, done);
  return program;
}

function namesToLoad(only: string): readonly CommandName[] {
  const all = Object.keys(commands) as CommandName[];
  const named = all.filter((name) => name === only);
  return named.length > 0 ? named : all;
}
