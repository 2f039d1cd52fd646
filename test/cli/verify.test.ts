import {
  closeSync,
  mkdirSync,
  openSync,
  renameSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { PassThrough } from 'node:stream';
import BetterSqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { newFolder, runProgram } from './run-program.ts';

interface Verified {
  readonly files: number;
  readonly mended: number;
  readonly findings: readonly {
    readonly code: string;
    readonly file: string | null;
    readonly foundAt?: string;
  }[];
}

function protocol(day: number): string {
  return `PROTOKOLL fört vid styrelsemöte den ${day} mars 2003\n\n§ 1 Öppnande\nOrdföranden öppnade mötet.\n\n§ 2 Vägen\nBeslut:\nVägen lagas i maj.\n`;
}

async function archive(): Promise<{ folder: string; database: string }> {
  const folder = newFolder();
  mkdirSync(join(folder, 'arkiv'));
  for (const day of [1, 2, 3, 4]) writeFileSync(join(folder, 'arkiv', `${day}.txt`), protocol(day));
  const database = join(folder, 'a.sqlite');
  await runProgram(['import', join(folder, 'arkiv'), '--database', database, '-q']);
  return { folder, database };
}

async function verify(database: string, ...more: string[]): Promise<Verified & { exitCode: number | null }> {
  const { stdout, exitCode } = await runProgram(['verify', '--database', database, '--json', ...more]);
  const verified = JSON.parse(stdout) as Verified;
  return { ...verified, exitCode };
}

/** By the files' names, whatever the order of import. */
function codes({ findings }: Verified): string[] {
  return findings.map(({ code, file }) => `${basename(file ?? '')} ${code}`).sort();
}

/** Writes nonsense over the page that an index begins on. */
function breakIndex(file: string, index: string): void {
  const database = new BetterSqlite(file, { readonly: true });
  const size = Number(database.pragma('page_size', { simple: true }));
  const find = database
    .prepare<[string], number>('SELECT rootpage FROM sqlite_schema WHERE name = ?')
    .pluck();
  const page = find.get(index) ?? 0;
  database.close();
  const descriptor = openSync(file, 'r+');
  writeSync(descriptor, Buffer.alloc(size - 100, 7), 0, size - 100, (page - 1) * size + 100);
  closeSync(descriptor);
}

describe('paragraf verify', () => {
  it('finds nothing where all is as it should be', async () => {
    const { database } = await archive();
    expect(await verify(database)).toMatchObject({ files: 4, findings: [], exitCode: 0 });
    const words = await runProgram(['verify', '--database', database]);
    expect(words.stdout).toMatch(
      /^Verified 4 files and their originals in [\d.]+ s: all as it should be\.\n$/u,
    );
  });

  it('tells originals that are missing, changed or moved, and mends a move that was meant', async () => {
    const { folder, database } = await archive();
    const at = (name: string): string => join(folder, 'arkiv', name);
    unlinkSync(at('1.txt'));
    writeFileSync(at('2.txt'), 'Något annat');
    renameSync(at('3.txt'), at('tre.txt'));
    mkdirSync(join(folder, 'ny'));
    renameSync(at('4.txt'), join(folder, 'ny', '4.txt'));
    const first = await verify(database);
    expect(codes(first)).toEqual([
      '1.txt original-missing',
      '2.txt original-changed',
      '3.txt original-moved',
      '4.txt original-missing',
    ]);
    expect(first.exitCode).toBe(10);
    const second = await verify(database, join(folder, 'ny'), '--mend');
    expect(second.findings.flatMap(({ foundAt }) => foundAt ?? []).sort()).toEqual([
      at('tre.txt'),
      join(folder, 'ny', '4.txt'),
    ]);
    expect([second.mended, second.exitCode]).toEqual([2, 10]);
    expect(codes(await verify(database))).toEqual(['1.txt original-missing', '2.txt original-changed']);
    expect((await verify(database, '--no-originals')).exitCode).toBe(0);
  });

  it('names what nothing is known of, changed copies, and what the journal has lost', async () => {
    const { folder, database } = await archive();
    const at = (name: string): string => join(folder, 'arkiv', name);
    const environment = { PARAGRAF_ARCHIVE: join(folder, 'arkiv') };
    const run = async (): Promise<Verified & { exitCode: number | null }> => {
      const { stdout, exitCode } = await runProgram(['verify', '--database', database, '--json'], {
        environment,
      });
      return { ...(JSON.parse(stdout) as Verified), exitCode };
    };
    mkdirSync(at('1998'));
    for (const copy of ['1998/kopia.txt', 'kopia.txt', 'borta.txt']) writeFileSync(at(copy), protocol(1));
    await runProgram(['import', join(folder, 'arkiv'), '--database', database, '-q']);
    expect(await run()).toMatchObject({ findings: [], exitCode: 0 });
    // A copy that is gone is no loss; the rest of these are no documents.
    unlinkSync(at('borta.txt'));
    for (const name of ['.paragraf-arkiv', 'Thumbs.db', '~$5.docx', '5.pdf.part'])
      writeFileSync(at(name), 'x');
    symlinkSync('/etc/hostname', at('ut.doc'));
    expect(await run()).toMatchObject({ findings: [], exitCode: 0 });
    writeFileSync(at('1998/kopia.txt'), protocol(6));
    writeFileSync(at('1998/okänd.txt'), protocol(5));
    renameSync(at('3.txt'), at('tre.txt'));
    const store = new BetterSqlite(database);
    store.prepare("DELETE FROM journal WHERE path LIKE '%/4.txt'").run();
    store.close();
    const found = await run();
    expect(codes(found)).toEqual([
      '3.txt original-moved',
      '4.txt journal-incomplete',
      'kopia.txt copy-changed',
      'okänd.txt file-unknown',
    ]);
    expect(found.exitCode).toBe(10);
    expect(codes(await verify(database))).not.toContain('okänd.txt file-unknown');
    // As the findings say.
    expect((await verify(database, '--mend')).mended).toBe(1);
    await runProgram(['import', join(folder, 'arkiv'), '--database', database, '-q']);
    expect(await run()).toMatchObject({ files: 6, findings: [], exitCode: 0 });
  });

  it('says that it was stopped before all was verified, in its words and as JSON', async () => {
    const { database } = await archive();
    const stopped = async (...more: string[]): Promise<unknown[]> => {
      const stdout = new PassThrough();
      const terminal = {
        stdin: new PassThrough(),
        stdout,
        stderr: new PassThrough(),
        environment: {},
        interrupted: AbortSignal.abort(),
      };
      const exitCode = await runCommandLine(['verify', '--database', database, '-q', ...more], terminal);
      return [exitCode, String(stdout.read())];
    };
    expect(await stopped()).toEqual([
      130,
      expect.stringMatching(/^Interrupted after .*: not everything was/u),
    ]);
    expect(await stopped('--json')).toEqual([130, expect.stringContaining('"interrupted":true')]);
  });

  it('does not say that it has verified what it could not look at', async () => {
    const { folder, database } = await archive();
    const copy = join(folder, 'kopia.sqlite');
    await runProgram(['backup', copy, '--database', database]);
    breakIndex(copy, 'journal_by_sha256');
    const { stdout, exitCode } = await runProgram(['verify', '--database', copy]);
    expect(exitCode).toBe(5);
    expect(stdout).toMatch(/^database-damaged: [\s\S]*Not verified any further/u);
  });

  it('refuses a folder that is not there: all that has moved would look lost', async () => {
    const { folder, database } = await archive();
    const { stderr, exitCode } = await runProgram(['verify', join(folder, 'fel'), '--database', database]);
    expect(exitCode).toBe(5);
    expect(stderr).toContain('fel does not exist');
  });
});
