import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Minutes } from '../../src/records/minutes.ts';
import { newFolder, runProgram } from './run-program.ts';

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

async function labels(...texts: readonly string[]): Promise<string[]> {
  const folder = newFolder();
  const database = join(folder, 'paragraf.sqlite');
  for (const [i, text] of texts.entries()) {
    writeFileSync(join(folder, `${i}.txt`), text);
    const { exitCode } = await runProgram(['import', join(folder, `${i}.txt`), '--database', database, '-q']);
    expect(exitCode).toBe(0);
  }
  const { stdout } = await runProgram(['export', '--database', database]);
  const minutes = JSON.parse(stdout) as Minutes[];
  const later = minutes.find(({ date }) => date === '2023-05-12');
  return later?.paragraphs.map(({ label }) => label) ?? [];
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
});
