/**
 * Imports onto a small disk (a tmpfs, so only for root) that is full sooner or later, makes room and imports again.
 *
 *     npx tsx scripts/faults/full-disk.ts [--files 24] [--points 20] [--write]
 *
 * An engine that reads the same three words on every page takes the place of Tesseract, whose models must be installed.
 * `--write` puts the figures into docs/benchmarks.md.
 */
import { parseArgs } from 'node:util';
import { asTable } from '../bench/ocr/pair-table.ts';
import { writeBenchmark } from '../bench/write-benchmark.ts';
import { fillDisk } from './fill-disk.ts';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '24' },
    points: { type: 'string', default: '20' },
    write: { type: 'boolean', default: false },
  },
});
const figures = await fillDisk(Number(values.files), Number(values.points));
const { points, said, roomEnough, otherEnds, notCompleted, missing, otherwise, unclean, seconds } = figures;
for (const end of otherEnds) process.stderr.write(`${end}\n`);
const head = [
  'points',
  'said that the disk is full',
  'had room',
  'ended otherwise',
  'not completed after room was made',
  'files missing',
  'other text',
  'not clean',
  's',
];
const row = [
  points,
  said,
  roomEnough,
  otherEnds.length,
  notCompleted,
  missing,
  otherwise,
  unclean,
  Math.round(seconds),
];
writeBenchmark(
  'full-disk',
  [
    '## Full disks',
    `${values.files} files are imported onto a disk that is full at each of ${points} points, from too small for an empty database to nearly large enough; then room is made and the same command is run again. Compared with an undisturbed import. \`npx tsx scripts/faults/full-disk.ts\``,
    asTable(head, [row.map(String)]),
  ],
  values,
);
process.exitCode = otherEnds.length + notCompleted + missing + otherwise + unclean === 0 ? 0 : 1;
