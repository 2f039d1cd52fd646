import { styleText } from 'node:util';
import { CommanderError } from 'commander';
import { escapeControls } from '../escape-controls.ts';
import { exitCodes, ParagrafError } from '../errors.ts';
import { warn } from './context.ts';
import type { Terminal } from './context.ts';
import { createProgram } from './program.ts';

/** Runs one command line and returns its exit code: the one place where errors become words and codes. */
export async function runCommandLine(argv: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode: number = exitCodes.done;
  try {
    const done = (code: number): void => {
      exitCode = code;
    };
    const program = await createProgram(terminal, done, argv[0]);
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    return report(error, terminal);
  }
}

function report(error: unknown, terminal: Terminal): number {
  // Help and version have been printed by then; a usage error too.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  // A reader that has seen enough (`paragraf export | head`) is no error.
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return exitCodes.done;
  if (error instanceof ParagrafError) {
    const [message, remedy] = [error.message, error.remedy].map(escapeControls);
    warn(terminal, `${emphasised('error:', terminal)} ${message}\n${remedy}`);
    return error.exitCode;
  }
  if (error instanceof Error && error.name === 'SqliteError') return reportDatabase(error, terminal);
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  warn(
    terminal,
    `${emphasised('defect:', terminal)} ${detail}\nThis is a defect in Paragraf; what is stored is whole. Report it with the lines above.`,
  );
  return exitCodes.defect;
}

/** The database's failures during the work: what was stored before is whole. */
function reportDatabase(error: Error & { code?: unknown }, terminal: Terminal): number {
  const remedies: Record<string, string> = {
    SQLITE_FULL: 'The disk is full: make room and run the command again; it goes on where it stopped.',
    SQLITE_BUSY: 'Another program holds the database: wait for it and run the command again.',
    SQLITE_READONLY: 'The database may not be written to: check the rights of the file and its folder.',
    SQLITE_CORRUPT: 'The database is damaged: restore it from a backup.',
  };
  const code = String(error.code);
  const name = Object.keys(remedies).find((each) => code.startsWith(each)) ?? '';
  const remedy = remedies[name] ?? 'Check the disk that the database is on, and run the command again.';
  warn(
    terminal,
    `${emphasised('error:', terminal)} the database failed: ${error.message} (${code})\n${remedy}`,
  );
  return exitCodes.fileAccess;
}

function emphasised(text: string, terminal: Terminal): string {
  const coloured = terminal.stderr.isTTY === true && terminal.environment['NO_COLOR'] === undefined;
  return coloured ? styleText(['red', 'bold'], text, { validateStream: false }) : text;
}
