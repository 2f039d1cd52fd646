import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import type { Minutes } from '../../src/records/minutes.ts';
import { newFolder, runProgram, startProgram } from './run-program.ts';

const matters = ['Öppnande', 'Dagordning', 'Bryggan', 'Ekonomi', 'Nästa möte'];

function protocol(date: string, sign: string, first: number): string {
  const paragraphs = matters.map(
    (title, i) =>
      `${sign}${first + i}. ${title}\nNämnden gick igenom ärendet och tackade för redogörelsen.\n`,
  );
  return `Hamnnämnden i Norrsund\nSammanträdesprotokoll ${date}\n\n${paragraphs.join('\n')}`;
}

/** § read as 8 throughout: `812.` is § 12, or § 812 whose sign was lost. */
const damaged = protocol('2023-05-12', '8', 12);
const before = protocol('2023-03-17', '§ ', 7);

function labelsIn(exported: string): string[] {
  const minutes = JSON.parse(exported) as Minutes[];
  const later = minutes.find(({ date }) => date === '2023-05-12');
  return later?.paragraphs.map(({ label }) => label) ?? [];
}

async function labels(...texts: readonly string[]): Promise<string[]> {
  const folder = newFolder();
  const database = join(folder, 'paragraf.sqlite');
  for (const [i, text] of texts.entries()) {
    writeFileSync(join(folder, `${i}.txt`), text);
    const { exitCode } = await runProgram(['import', join(folder, `${i}.txt`), '--database', database, '-q']);
    expect(exitCode).toBe(0);
  }
  return labelsIn((await runProgram(['export', '--database', database])).stdout);
}

describe('a damaged numbering', () => {
  it('is read as it is printed where nothing is known of the meeting before', async () => {
    expect(await labels(damaged)).toEqual(['812.', '813.', '814.', '815.', '816.']);
  });

  it('goes on from the meeting before, whichever was imported first', async () => {
    const expected = ['§12', '§13', '§14', '§15', '§16'];
    expect(await labels(before, damaged)).toEqual(expected);
    expect(await labels(damaged, before)).toEqual(expected);
  });

  it.each(['import', 'nightly'])(
    'is settled by the next %s where the run that stored both was killed',
    async (command) => {
      const folder = newFolder();
      const places = ['arkiv', 'in', 'ut', 'karantan'].map((name) => join(folder, name));
      const [archive = '', inbox = ''] = places;
      for (const place of places) mkdirSync(place);
      for (const [i, text] of [damaged, before].entries()) writeFileSync(join(archive, `${i}.txt`), text);
      const database = join(folder, 'paragraf.sqlite');
      const environment = { PARAGRAF_DATABASE: database, PARAGRAF_JOBS: '1', PARAGRAF_STILL_SECONDS: '0' };
      const killed = startProgram(['import', archive], { environment });
      // It says so of the last file when that is stored, and settles the numbering then.
      for await (const line of createInterface({ input: killed.stderr ?? process.stdin }))
        if (line.startsWith('[2/2]')) killed.kill('SIGKILL');
      const exported = (): Promise<string> =>
        runProgram(['export'], { environment }).then(({ stdout }) => stdout);
      expect(labelsIn(await exported())[0]).toBe('812.');
      const again =
        command === 'import'
          ? [archive]
          : ['--inbox', inbox, '--archive', places[2] ?? '', '--quarantine', places[3] ?? ''];
      expect((await runProgram([command, ...again], { environment })).exitCode).toBe(0);
      expect(labelsIn(await exported())[0]).toBe('§12');
      const { stdout } = await runProgram(['reprocess', '--json'], { environment });
      expect(JSON.parse(stdout)).toMatchObject({ differing: 0 });
    },
  );
});
