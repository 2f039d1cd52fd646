import { Command } from 'commander';
import { programVersion } from '../version.ts';
import { addBackupCommand } from './commands/backup.ts';
import { addDoctorCommand } from './commands/doctor.ts';
import { addExportCommand } from './commands/export.ts';
import { addImportCommand } from './commands/import.ts';
import { addLearnCommand } from './commands/learn.ts';
import { addListCommand } from './commands/list.ts';
import { addNightlyCommand } from './commands/nightly.ts';
import { addRepairCommand } from './commands/repair.ts';
import { addReprocessCommand } from './commands/reprocess.ts';
import { addRetryCommand } from './commands/retry.ts';
import { addReviewCommand } from './commands/review.ts';
import { addSearchCommand } from './commands/search.ts';
import { addServeCommand } from './commands/serve.ts';
import { addShowCommand } from './commands/show.ts';
import { addStatusCommand } from './commands/status.ts';
import { addStructureCommand } from './commands/structure.ts';
import { addVerifyCommand } from './commands/verify.ts';
import type { Terminal } from './context.ts';

/**
 * The command line as commander knows it; `docs/cli.md` is written from this.
 *
 * @param done called by a command that has run, with its exit code.
 */
export function createProgram(terminal: Terminal, done: (exitCode: number) => void): Command {
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
  addImportCommand(program, terminal, done);
  addNightlyCommand(program, terminal, done);
  addStatusCommand(program, terminal, done);
  addSearchCommand(program, terminal, done);
  addShowCommand(program, terminal, done);
  addListCommand(program, terminal, done);
  addReviewCommand(program, terminal, done);
  addExportCommand(program, terminal, done);
  addServeCommand(program, terminal, done);
  addRepairCommand(program, terminal, done);
  addStructureCommand(program, terminal, done);
  addReprocessCommand(program, terminal, done);
  addRetryCommand(program, terminal, done);
  addLearnCommand(program, terminal, done);
  addVerifyCommand(program, terminal, done);
  addBackupCommand(program, terminal, done);
  addDoctorCommand(program, terminal, done);
  return program;
}
