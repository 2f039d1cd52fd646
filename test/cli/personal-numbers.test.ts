import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { saveCorrection } from '../store/save-correction.ts';
import { openStore } from '../../src/store/open-store.ts';
import { findFile, listFiles, readSourcePages } from '../../src/store/read-files.ts';
import { day, protocol, short, tracesIn } from '../records/planted-protocol.ts';
import { newFolder, runProgram } from './run-program.ts';

const folder = newFolder();
const database = join(folder, 'a.sqlite');
const file = `utredning ${short('fileName')}.txt`;
let id = '';

beforeAll(async () => {
  const archive = join(folder, 'arkiv');
  mkdirSync(archive);
  writeFileSync(join(archive, file), protocol);
  writeFileSync(join(archive, `${short('brokenName')}.pdf`), '%PDF-1.4 nothing');
  const run = await runProgram(['import', archive, '--database', database, '-v']);
  expect(run.exitCode).toBe(10);
  expectNoTrace(run.stdout + run.stderr);
  correct();
  id = (await runProgram(['list', '--database', database, '--json', '-q'])).stdout.slice(7, 25);
  const again = await runProgram(['reprocess', '--database', database, '-v']);
  expect(again.stdout).toContain('Rättad rad om 99');
  expectNoTrace(again.stdout + again.stderr);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A person writes a number into a line. */
function correct(): void {
  const store = openStore(database);
  const stored = listFiles(store)[0];
  if (stored === undefined) throw new Error('the protocol is stored');
  const lines = readSourcePages(store, stored.id)[0]?.lines ?? [];
  const line = lines.findIndex(({ text }) => text.includes('Rättad rad'));
  const sourceText = lines[line]?.text ?? '';
  const cleanText = sourceText.replace('någon', short('corrected'));
  saveCorrection(store, stored.id, { page: 1, line, sourceText, cleanText, correctedBy: 'Eva' });
  expect(findFile(store, stored.sha256)).not.toBeNull();
  store.close();
}

function expectNoTrace(output: string): void {
  expect(tracesIn(output)).toEqual([]);
}

const commands = [
  ['search', 'bistånd'],
  ['search', 'bistånd', '--json'],
  ['search', 'granne'],
  ['search', '§ 12', '--json'],
  ['search', 'utredning'],
  ['list'],
  ['list', '--json'],
  ['list', '--state', 'quarantined'],
  ['review', '--all'],
  ['review', '--all', '--json'],
  ['review', '--queue', '--all'],
  ['review', '--queue', '--all', '--json'],
  ['review', '--log'],
  ['review', '--log', '--json'],
  ['show', 'ID'],
  ['show', 'ID', '--json'],
  ['show', 'ID:12'],
  ['show', 'ID:14', '--json'],
  ['export'],
  ['export', '--format', 'jsonl'],
  ['export', '--format', 'csv'],
  ['export', '--format', 'markdown'],
  ['export', '--format', 'text'],
  ['reprocess', '--all', '--dry-run', '-v'],
  ['reprocess', '--all', '--dry-run', '-v', '--json'],
  ['verify', '--json'],
  ['learn'],
  ['status', '--json'],
];

/** Runs a command line in this process. @returns all that it says. */
async function said(argv: readonly string[]): Promise<string> {
  let output = '';
  const collect = (): Writable =>
    new Writable({
      write: (chunk, _encoding, done) => {
        output += String(chunk);
        done();
      },
    });
  await runCommandLine([...argv, '--database', database], {
    stdin: process.stdin,
    stdout: collect(),
    stderr: collect(),
    environment: {},
    interrupted: new AbortController().signal,
  });
  return output;
}

describe('personal identity numbers', () => {
  it.each(commands)('are in no output of %s %s %s %s', async (...argv) => {
    const output = await said(argv.map((word) => word.replace('ID', id)));
    expect(output).not.toBe('');
    expectNoTrace(output);
  });

  it('are in no output of a file that is read again', async () => {
    const { stdout, stderr } = await runProgram(['retry', '--database', database]);
    expect(stdout).toContain('-XXXX.pdf');
    expectNoTrace(stdout + stderr);
  });

  it('leave what stands around them readable, and JSON whole', async () => {
    const { source, paragraphs } = JSON.parse(await said(['show', id, '--json'])) as {
      source: { file: string };
      paragraphs: { title: string; text: string }[];
    };
    expect(source.file).toBe(`utredning ${day('fileName')}-XXXX.txt`);
    expect(paragraphs[0]?.title).toBe(`Bistånd till ${day('title')}-XXXX`);
    expect(paragraphs[0]?.text).toContain(`en granne, ${day('lineEnd')}-XXXX, som har sökt bidrag`);
  });

  it('are shown where a person asks for them', async () => {
    for (const argv of [['show', id], ['export'], ['export', '--format', 'csv']]) {
      const output = await said([...argv, '--personal-numbers']);
      expect(output).toContain(short('title'));
      expect(output).toContain(short('assignment'));
    }
    const output = await said(['list', '--personal-numbers']);
    expect(output).toContain(short('fileName'));
    expect(output).toContain(short('brokenName'));
  });

  it('stay in text that goes through a filter', async () => {
    for (const filter of ['repair', 'structure']) {
      const { stdout } = await runProgram([filter], { input: protocol });
      expect(stdout).toContain(short('title'));
    }
  });

  it('are in no morning report, on no page, in no text and no log', async () => {
    const night = join(folder, 'natt');
    const folders = ['inbox', 'archive', 'quarantine', 'reports'].map((name) => join(night, name));
    for (const each of folders) mkdirSync(each, { recursive: true });
    const [inbox = '', archive = '', quarantine = '', reports = ''] = folders;
    writeFileSync(join(inbox, file), protocol.replace('2023-03-14', '2023-04-18'));
    writeFileSync(join(inbox, `${short('brokenName')}.pdf`), '%PDF-1.4 nothing');
    mkdirSync(join(inbox, `${short('waitingName')}.pdf`));
    const flags = ['--inbox', inbox, '--archive', archive, '--quarantine', quarantine, '--reports', reports];
    const environment = { PARAGRAF_STILL_SECONDS: '0', PARAGRAF_PAGE_ADDRESS: 'http://kansli.test' };
    const { stdout, stderr } = await runProgram(
      ['nightly', ...flags, '--json', '-v', '--database', join(night, 'b.sqlite')],
      { environment },
    );
    expect(JSON.parse(stdout)).toMatchObject({
      files: [{ name: `utredning ${day('fileName')}-XXXX.txt` }],
      quarantine: [{ name: `${day('brokenName')}-XXXX.pdf` }],
    });
    const pages = readdirSync(reports).map((name) => readFileSync(join(reports, name), 'utf8'));
    expect(pages).toHaveLength(6);
    expectNoTrace([stdout, stderr, ...pages].join('\n'));
  });
});
