import type { Writable } from 'node:stream';
import type { Command } from 'commander';
import { resolveSettings } from '../config.ts';
import type { Settings, SettingsFromFlags } from '../config.ts';

/** Where a command's words go and come from: the process's own streams, or a test's. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream;
  /** Data. */
  readonly stdout: Writable & { readonly isTTY?: boolean };
  /** Messages and progress. */
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly environment: NodeJS.ProcessEnv;
  /** Aborted by Ctrl-C. */
  readonly interrupted: AbortSignal;
}

/** What a command is given; it returns its exit code. */
export interface Context extends Terminal {
  readonly settings: Settings;
  readonly quiet: boolean;
}

/** Options that every command takes. */
export interface CommonFlags {
  readonly database?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly logFormat?: string;
}

/** Adds the options that every command that uses the database takes. */
export function withCommonOptions(command: Command): Command {
  return command
    .option('--database <file>', 'the SQLite database (default: paragraf.sqlite, or PARAGRAF_DATABASE)')
    .option('-q, --quiet', 'errors only')
    .option('-v, --verbose', 'log what is done, on stderr')
    .option('--log-format <format>', 'json or readable (default: readable on a terminal, else json)');
}

/** @throws ParagrafError `invalid-setting` */
export function createContext(terminal: Terminal, flags: CommonFlags & SettingsFromFlags): Context {
  const logLevel = flags.verbose === true ? 'debug' : flags.quiet === true ? 'error' : undefined;
  const settings = resolveSettings({ ...flags, logLevel }, terminal.environment);
  return { ...terminal, settings, quiet: flags.quiet === true };
}

/** Writes one line of data. */
export function print(context: Terminal, line: string): void {
  context.stdout.write(`${line}\n`);
}

/** Writes one line for the reader's eyes, unless quiet. */
export function say(context: Context, line: string): void {
  if (!context.quiet) context.stderr.write(`${line}\n`);
}
