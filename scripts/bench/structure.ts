/**
 * Prints how long `structurePages` takes for council protocols of more and more pages, made of the fixtures' own language.
 *
 *     npx tsx scripts/bench/structure.ts [--write]     write: put the table into docs/benchmarks.md
 */
import { parseArgs } from 'node:util';
import { structurePages } from '../../src/stages/structure/structure-pages.ts';
import { longProtocol } from './long-protocol.ts';
import { asTable } from './ocr/pair-table.ts';
import { writeBenchmark } from './write-benchmark.ts';

const pageCounts = [25, 50, 100, 200];
/** Runs of which the fastest counts; the first also pays for the compiler. */
const runs = 3;

const { values: options } = parseArgs({ options: { write: { type: 'boolean', default: false } } });

function row(count: number): string[] {
  const pages = longProtocol(count);
  const lines = pages.reduce((sum, page) => sum + page.lines.length, 0);
  const source = { file: 'protokoll.pdf', sha256: '0'.repeat(64), pages: count };
  const seconds: number[] = [];
  let paragraphs = 0;
  for (let run = 0; run < runs; run += 1) {
    const before = process.cpuUsage();
    paragraphs = structurePages(pages, source)[0]?.paragraphs.length ?? 0;
    const { user, system } = process.cpuUsage(before);
    seconds.push((user + system) / 1e6);
  }
  const [first = 0] = seconds;
  const best = Math.min(...seconds);
  return [
    ...[count, lines, paragraphs].map(String),
    first.toFixed(2),
    best.toFixed(2),
    (count / best).toFixed(0),
  ];
}

writeBenchmark(
  'structure-speed',
  [
    '## Speed of structuring',
    'One council protocol of so many typeset pages, from clean lines to the Minutes record, on one core (`scripts/bench/structure.ts`). The first run in a process also pays for compiling the code.',
    asTable(
      ['pages', 'lines', 'paragraphs', 'first run, CPU s', `best of ${runs}, CPU s`, 'pages/s'],
      pageCounts.map(row),
    ),
  ],
  { write: options.write },
);
