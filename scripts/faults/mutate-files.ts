/**
 * Imports damaged PDFs, pictures and texts, made of sound ones by a seeded generator, and prints how each kind ended.
 *
 *     npx tsx scripts/faults/mutate-files.ts [--files 2000] [--seed natt] [--keep folder] [--write]
 *
 * An engine that reads the same three words on every page takes the place of Tesseract, whose models must be installed.
 * `--keep` copies the files that ended without a code; `--write` puts the figures into docs/benchmarks.md.
 */
import { parseArgs } from 'node:util';
import { asTable } from '../bench/ocr/pair-table.ts';
import { writeBenchmark } from '../bench/write-benchmark.ts';
import { importMutated } from './import-mutated.ts';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '2000' },
    seed: { type: 'string', default: 'natt' },
    keep: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const { files, ends, withoutCode, harmed, exitCode, longestSeconds, seconds } = await importMutated(
  Number(values.files),
  values.seed,
  values.keep ?? null,
);
writeBenchmark(
  'mutate-files',
  [
    '## Damaged files',
    `${files} damaged files, with sound ones among them: bits flipped, cut off, blocks and objects swapped, blanked or repeated, noise put in, numbers changed. ${withoutCode.length} ended without a code; ${harmed} sound files were harmed. The import ended with ${exitCode} after ${Math.round(seconds)} s; the longest time without a file that ended was ${longestSeconds.toFixed(1)} s. \`npx tsx scripts/faults/mutate-files.ts\``,
    asTable(
      ['end', 'files'],
      Object.entries(ends)
        .sort(([, a], [, b]) => b - a)
        .map(([end, count]) => [end, String(count)]),
    ),
  ],
  values,
);
process.exitCode = withoutCode.length + harmed === 0 && exitCode === 10 ? 0 : 1;
