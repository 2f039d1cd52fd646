import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { newFolder, runProgram } from './run-program.ts';

const folder = newFolder();
const database = join(folder, 'paragraf.sqlite');

const minutes = (body: string, date: string, text: string): string =>
  `${body}\nSammanträdesprotokoll ${date}\n\n§ 1 Öppnande\nOrdföranden öppnar mötet.\n\n${text}\n`;

beforeAll(async () => {
  const gap = '§ 3 Avslutning\nOrdföranden avslutar mötet.';
  writeFileSync(join(folder, 'gap.txt'), minutes('Hamnnämnden', '2021-03-04', gap));
  const weekday = '§ 2 Nästa möte\nNästa möte hålls måndagen den 2 juni 2022.';
  writeFileSync(join(folder, 'weekday.txt'), minutes('Skolnämnden', '2022-05-05', weekday));
  const { exitCode } = await runProgram(['import', folder, '--database', database, '-q']);
  expect(exitCode).toBe(0);
});

/** The codes of the notices that are listed with these flags. */
const codes = async (...flags: string[]): Promise<string[]> => {
  const { stdout } = await runProgram(['review', '--database', database, '--json', ...flags]);
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { code: string }).code);
};

describe('paragraf review', () => {
  it('lists what is doubtful, worst first, with its place', async () => {
    const { stdout, exitCode } = await runProgram(['review', '--database', database]);
    expect(exitCode).toBe(0);
    expect(stdout.replace(/[0-9a-f]{16}-1/gu, 'ID')).toBe(
      `paragraph-gap  Mellan §1 och §3 saknas nummer 2.
  Hamnnämnden 2021-03-04, p. 1 · ID:3
weekday-mismatch  ”måndagen den 2 juni 2022” stämmer inte: dagen var en torsdag.
  Skolnämnden 2022-05-05, p. 1 · ID
`,
    );
  });

  it('is narrowed down to a body or a code, and shortened', async () => {
    expect(await codes('--body', 'Skolnämnden')).toEqual(['weekday-mismatch']);
    expect(await codes('--code', 'paragraph-gap')).toEqual(['paragraph-gap']);
    expect(await codes('--limit', '1')).toEqual(['paragraph-gap']);
  });

  it('says how many it leaves out, and when there are none', async () => {
    const few = await runProgram(['review', '--database', database, '--limit', '1']);
    expect(few.stderr).toContain('1 more: --limit 2 shows them all.');
    const none = await runProgram(['review', '--database', database, '--body', 'Kyrkorådet']);
    expect([none.exitCode, none.stdout, none.stderr.trim()]).toEqual([0, '', 'Nothing to review.']);
  });

  it('refuses a limit that is no number', async () => {
    const { exitCode, stderr } = await runProgram(['review', '--database', database, '--limit', 'många']);
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('--limit många is not a whole number')]);
  });
});
