/**
 * Kills an import at random moments, over and over, and prints what the archive holds in the end against an undisturbed one.
 *
 *     npx tsx scripts/faults/kill-imports.ts [--files 60] [--kills 200] [--seed natt] [--minutes n] [--write]
 *
 * A quarter of the files need an engine: one that reads the same three words on every page takes the place of Tesseract,
 * whose models must be installed. One kill in ten hits a reader first. With
 * `--minutes` no more kills are begun after so long. `--write` puts the figures into docs/benchmarks.md.
 */
import { parseArgs } from 'node:util';
import { asTable } from '../bench/ocr/pair-table.ts';
import { writeBenchmark } from '../bench/write-benchmark.ts';
import { killAtRandom } from './kill-at-random.ts';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '60' },
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: 'natt' },
    minutes: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const figures = await killAtRandom(Number(values.files), Number(values.kills), values.seed, {
  minutes: values.minutes === undefined ? undefined : Number(values.minutes),
});
const head = [
  'files',
  'kills',
  'archives',
  'missing',
  'twice or strange',
  'other text',
  'not clean',
  'not stored in the journal',
  'orphans',
  's',
];
const { files, kills, archives, missing, additional, otherwise, unclean, notStored, orphans, seconds } =
  figures;
const row = [
  files,
  kills,
  archives,
  missing,
  additional,
  otherwise,
  unclean,
  notStored,
  orphans,
  Math.round(seconds),
];
writeBenchmark(
  'kill-imports',
  [
    '## Imports killed at random moments',
    'An import is killed with SIGKILL and begun again until all files are stored; then with an empty database, until the kills are at their end. Each archive is compared with an undisturbed one: every page as it was read and as it was repaired, and every protocol. `npx tsx scripts/faults/kill-imports.ts`',
    asTable(head, [row.map(String)]),
  ],
  values,
);
const sound = missing + additional + otherwise + unclean + notStored + orphans === 0;
process.exitCode = sound ? 0 : 1;
