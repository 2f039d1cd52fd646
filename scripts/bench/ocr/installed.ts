import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Whether a command ends well. */
export function runs(program: string, ...words: readonly string[]): boolean {
  try {
    execFileSync(program, words, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Whether the machine has a program of that name. */
export function isInstalled(program: string): boolean {
  return runs('bash', '-c', 'command -v -- "$0"', program);
}

/** The models that the installed `tesseract` finds; none where it is not installed. */
export function tesseractModels(): readonly string[] {
  return isInstalled('tesseract') ? printedLines('tesseract', '--list-langs').slice(1) : [];
}

function printedLines(program: string, ...words: readonly string[]): readonly string[] {
  return execFileSync(program, words, { encoding: 'utf8' }).split('\n').filter(Boolean);
}

/** The command held to one core, where the machine has `taskset`. */
export function onOneCore(command: readonly string[]): readonly string[] {
  if (!isInstalled('taskset')) return command;
  const allowed = /^Cpus_allowed_list:\s*(\d+)/mu.exec(readFileSync('/proc/self/status', 'utf8'));
  return ['taskset', '-c', allowed?.[1] ?? '0', ...command];
}
