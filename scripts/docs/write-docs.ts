/**
 * Writes docs/cli.md from the commands themselves, and checks that docs/errors.md speaks of every reason and exit code.
 * With --check nothing is written: exit code 1 when a file is not as it would be written.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import type { Command } from 'commander';
import { createProgram } from '../../src/cli/program.ts';
import { exitCodes, reasons } from '../../src/errors.ts';

const cliFile = new URL('../../docs/cli.md', import.meta.url);
const errorsFile = new URL('../../docs/errors.md', import.meta.url);

async function cliReference(): Promise<string> {
  const program = await createProgram(silentTerminal(), () => {});
  const sections = program.commands.map((command) => `## ${command.name()}\n\n${helpBlock(command)}`);
  return [
    '# Commands\n\nWritten by `npm run docs` from the commands themselves.',
    helpBlock(program),
    ...sections,
    '',
  ].join('\n\n');
}

function silentTerminal(): Parameters<typeof createProgram>[0] {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const interrupted = new AbortController().signal;
  return { stdin: process.stdin, stdout: nowhere, stderr: nowhere, environment: {}, interrupted };
}

/** The help as a terminal of 100 columns shows it, with what stands after it (examples, exit codes). */
function helpBlock(command: Command): string {
  let help = '';
  command.configureHelp({ helpWidth: 100 });
  command.configureOutput({ writeOut: (text) => (help += text), getOutHelpWidth: () => 100 });
  command.outputHelp();
  return `\`\`\`text\n${help.trimEnd()}\n\`\`\``;
}

function missingFromErrors(): string[] {
  const text = readFileSync(errorsFile, 'utf8');
  const codes = Object.values(exitCodes).filter(
    (code) => !new RegExp(`^\\| ${code}\\s+\\|`, 'mu').test(text),
  );
  const names = reasons.filter((reason) => !text.includes(`\`${reason}\``));
  return [...codes.map((code) => `exit code ${code}`), ...names];
}

const wanted = await cliReference();
const missing = missingFromErrors();
if (process.argv.includes('--check')) {
  if (!existsSync(cliFile) || readFileSync(cliFile, 'utf8') !== wanted)
    missing.push('the newest docs/cli.md (run npm run docs)');
} else {
  writeFileSync(cliFile, wanted);
}
if (missing.length > 0) {
  process.stderr.write(`docs lack: ${missing.join(', ')}\n`);
  process.exitCode = 1;
}
