import type { Writable } from 'node:stream';
import type { Command } from 'commander';
import { escapeControls } from '../escape-controls.ts';
import { resolveSettings } from '../config.ts';
import type { Settings, SettingsFromFlags } from '../config.ts';
import { maskRecord } from '../records/mask-record.ts';
import { maskPersonalNumbers } from '../records/personal-numbers.ts';

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
  /** Whether personal identity numbers are shown whole: only where a person asks for them, or the text is their own. */
  readonly opensPersonalNumbers?: boolean;
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

/** Of the commands that can show personal identity numbers whole. */
export interface OpeningFlags {
  readonly personalNumbers?: boolean;
}

/** Adds the options that every command that uses the database takes. */
export function withCommonOptions(command: Command): Command {
  return command
    .option('--database <file>', 'the SQLite database (default: paragraf.sqlite, or PARAGRAF_DATABASE)')
    .option('-q, --quiet', 'errors only')
    .option('-v, --verbose', 'log what is done, on stderr')
    .option('--log-format <format>', 'json or readable (default: readable on a terminal, else json)');
}

/** Lets a command show what is covered otherwise. */
export function withPersonalNumbers(command: Command): Command {
  return command.option(
    '--personal-numbers',
    'show personal identity numbers whole (else their last four figures are XXXX)',
  );
}

/** @throws ParagrafError `invalid-setting` */
export function createContext(
  terminal: Terminal,
  flags: CommonFlags & OpeningFlags & SettingsFromFlags,
): Context {
  const logLevel = flags.verbose === true ? 'debug' : flags.quiet === true ? 'error' : undefined;
  const settings = resolveSettings({ ...flags, logLevel }, terminal.environment);
  const opensPersonalNumbers = flags.personalNumbers === true;
  return { ...terminal, settings, quiet: flags.quiet === true, opensPersonalNumbers };
}

/** Writes one line of data, or several. */
export function print(context: Terminal, text: string): void {
  context.stdout.write(`${covered(context, text)}\n`);
}

/** Writes a record of data as JSON, which a terminal shows as it is: nothing in it moves what stands around it. */
export function printRecord(context: Terminal, record: object, indent?: number): void {
  const lines = JSON.stringify(coveredRecord(context, record), null, indent).split('\n');
  context.stdout.write(`${lines.map(escapeControls).join('\n')}\n`);
}

/** Writes one line for the reader's eyes, unless quiet. */
export function say(context: Context, line: string): void {
  if (!context.quiet) warn(context, line);
}

/** The same, quiet or not. */
export function warn(context: Terminal, text: string): void {
  context.stderr.write(`${covered(context, text)}\n`);
}

/** A record as this command may show it. */
export function coveredRecord<Of>({ opensPersonalNumbers = false }: Terminal, record: Of): Of {
  return opensPersonalNumbers ? record : maskRecord(record);
}

function covered({ opensPersonalNumbers = false }: Terminal, text: string): string {
  return opensPersonalNumbers ? text : maskPersonalNumbers(text);
}
