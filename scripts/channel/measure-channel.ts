/**
 * Counts what an engine reads for each letter, from the learning part of the fixtures, and writes the table that the
 * language file takes:
 *
 *     npm run fixtures -- --damaged eng
 *     npm run channel -- eng
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { matchWords } from '../eval/repair/match-words.ts';
import { damagedFixtures } from '../eval/repair/repair-samples.ts';
import { wordsOfText } from '../eval/words-of-text.ts';
import { alignLetters } from './align-letters.ts';

/** Words that are less alike than this are not the same word. */
const leastAlike = 0.5;

async function measure(engine: string): Promise<string> {
  const letters = new Map<string, number>();
  const confusions = new Map<string, number>();
  for (const { truth, damaged } of await damagedFixtures('learn', engine)) {
    const [ours, theirs] = [wordsOfText(truth), wordsOfText(damaged)];
    for (const match of matchWords(ours, theirs)) {
      const [meant, ...more] = match.truth.map((index) => ours[index] ?? '');
      const [read, ...others] = match.read.map((index) => theirs[index] ?? '');
      if (meant === undefined || read === undefined || more.length + others.length > 0) continue;
      const pairs = alignLetters(meant, read);
      const differing = pairs.filter((pair) => pair.meant !== pair.read);
      if (differing.length > leastAlike * meant.length) continue;
      for (const letter of meant) count(letters, letter);
      for (const pair of differing) count(confusions, `${pair.meant}\t${pair.read}`);
    }
  }
  const rows = [...confusions]
    .map(([key, times]): [string, number] => [key, times])
    .filter(([key]) => /^[\p{L}]{1,2}\t[\p{L}\d&|!()[\]{}]{1,2}$/u.test(key))
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([key, times]) => `${key}\t${times}\t${letters.get(key.slice(0, 1)) ?? 0}`);
  return ['# meant, read, times, times that the (first) letter stands in the truth', ...rows, ''].join('\n');
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

const folder = new URL('tables/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const engine of process.argv.slice(2)) {
  const table = await measure(engine);
  writeFileSync(new URL(`${engine}.tsv`, folder), table);
  process.stdout.write(`scripts/channel/tables/${engine}.tsv: ${table.split('\n').length - 2} confusions\n`);
}
