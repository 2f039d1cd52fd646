/**
 * Makes archives of growing size in the fixtures' language, through the store's own functions, and prints how long questions
 * of every kind take, beside plain FTS5 with bm25 on the same database, and how large the index is.
 *
 *     npx tsx scripts/bench/search.ts [--paragraphs 10000,100000,1000000] [--keep FOLDER] [--cases] [--write]
 *
 * The archives are made in the system's folder of temporary files (the largest some 4 GB; half an hour) and removed. With
 * `keep` they stay there, and are used again. `cases` prints each query.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Database } from 'better-sqlite3';
import { openExistingStore } from '../../src/store/open-store.ts';
import { readMinutes } from '../../src/store/read-minutes.ts';
import { asTable } from './ocr/pair-table.ts';
import { fillArchive } from './search/fill-archive.ts';
import { madeQueries } from './search/made-queries.ts';
import { percentile, timeQueries } from './search/measure-queries.ts';
import type { Timed } from './search/measure-queries.ts';
import { writeBenchmark } from './write-benchmark.ts';

const { values: options } = parseArgs({
  options: {
    paragraphs: { type: 'string', default: '10000,100000,1000000' },
    keep: { type: 'string' },
    cases: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

interface Measured {
  readonly paragraphs: number;
  readonly timed: readonly Timed[];
  readonly sizes: Sizes;
  readonly meetings: readonly number[];
}

const folder = options.keep ?? mkdtempSync(join(tmpdir(), 'paragraf-search-'));
const measured: Measured[] = [];
try {
  mkdirSync(folder, { recursive: true });
  for (const paragraphs of options.paragraphs.split(',').map(Number)) {
    const file = join(folder, `${paragraphs}.sqlite`);
    if (!existsSync(file)) await fillArchive(file, paragraphs);
    measured.push(measure(file));
  }
  report();
} finally {
  if (options.keep === undefined) rmSync(folder, { recursive: true, force: true });
}

function measure(file: string): Measured {
  const database = openExistingStore(file);
  try {
    const timed = timeQueries(database, madeQueries(database));
    const paragraphs = Number(database.prepare('SELECT count(*) FROM paragraphs').pluck().get());
    if (options.cases) for (const one of timed) printCase(one);
    return { paragraphs, timed, sizes: sizesOf(database), meetings: timeMeetings(database) };
  } finally {
    database.close();
  }
}

interface Sizes {
  readonly text: number;
  readonly index: number;
  readonly vocabulary: number;
  readonly words: number;
  readonly all: number;
}

/** In bytes; the text is that of paragraphs and of what stands outside of them, each once. */
function sizesOf(database: Database): Sizes {
  const bytes = (like: string): number =>
    Number(database.prepare('SELECT sum(pgsize) FROM dbstat WHERE name LIKE ?').pluck().get(like) ?? 0);
  return {
    text: Number(
      database
        .prepare('SELECT sum(octet_length(title) + octet_length(text)) FROM search_entries')
        .pluck()
        .get(),
    ),
    index: bytes('search_index%'),
    vocabulary: bytes('search_words%') + bytes('search_parts%'),
    words: Number(database.prepare('SELECT count(*) FROM search_words').pluck().get()),
    all: bytes('%'),
  };
}

function timeMeetings(database: Database): readonly number[] {
  const ids = database
    .prepare<[], string>('SELECT id FROM minutes ORDER BY substr(id, 5, 8) LIMIT 100')
    .pluck()
    .all();
  return ids.map((id) => {
    const start = performance.now();
    readMinutes(database, id);
    return performance.now() - start;
  });
}

function printCase({ query: { kind, asked }, paragraf, plain, hits }: Timed): void {
  process.stderr.write(
    `${kind.padEnd(20)} ${paragraf.toFixed(1).padStart(7)} ${plain.toFixed(1).padStart(8)} ${String(hits).padStart(5)}  ${JSON.stringify(asked)}\n`,
  );
}

function report(): void {
  const last = measured.at(-1);
  if (last === undefined) throw new Error('nothing was measured');
  const kinds = [...new Set(last.timed.map(({ query }) => query.kind))];
  writeBenchmark(
    'search-speed',
    [
      '## Speed of the search',
      `${last.timed.length} questions of what the archive holds, ${kinds.length} kinds; the archive is made of the fixtures' language (each word follows one that it follows there; new compounds, figures and damaged words among them), sixty bodies over thirty years, stored by the store's own functions (\`scripts/bench/search.ts\`). Plain FTS5 is \`MATCH\` with \`ORDER BY rank LIMIT 20\` for the words as typed, on the same index in the same run. Milliseconds of one process; of three runs of each question the best counts, as the machine has other work.`,
      asTable(
        [
          'paragraphs',
          'Paragraf p50',
          'p95',
          'p99',
          'max',
          'FTS5 bm25 p50',
          'p95',
          'p99',
          'max',
          'p95 / p95',
          "a meeting's record p95",
        ],
        measured.map(growthRow),
      ),
      `By kind, at ${last.paragraphs} paragraphs:`,
      asTable(
        ['kind', 'Paragraf p50', 'p95', 'FTS5 bm25 p50', 'p95', 'p95 / p95'],
        kinds.map((kind) => kindRow(kind, last.timed)),
      ),
      'Sizes in MB; the vocabulary holds every word of the archive with its forms, parts and likes.',
      asTable(
        ['paragraphs', 'text', 'index', 'index / text', 'vocabulary', 'words', 'database'],
        measured.map(sizeRow),
      ),
    ],
    { write: options.write },
  );
}

function times(timed: readonly Timed[], of: 'paragraf' | 'plain', parts: readonly number[]): string[] {
  const values = timed.map((each) => each[of]);
  return parts.map((part) => percentile(values, part).toFixed(1));
}

function ratio(timed: readonly Timed[]): string {
  const p95 = (of: 'paragraf' | 'plain'): number =>
    percentile(
      timed.map((each) => each[of]),
      0.95,
    );
  return (p95('paragraf') / p95('plain')).toFixed(2);
}

function growthRow({ paragraphs, timed, meetings }: Measured): string[] {
  const parts = [0.5, 0.95, 0.99, 1];
  return [
    String(paragraphs),
    ...times(timed, 'paragraf', parts),
    ...times(timed, 'plain', parts),
    ratio(timed),
    percentile(meetings, 0.95).toFixed(1),
  ];
}

function kindRow(kind: string, all: readonly Timed[]): string[] {
  const timed = all.filter(({ query }) => query.kind === kind);
  return [
    kind,
    ...times(timed, 'paragraf', [0.5, 0.95]),
    ...times(timed, 'plain', [0.5, 0.95]),
    ratio(timed),
  ];
}

function mb(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

function sizeRow({ paragraphs, sizes }: Measured): string[] {
  const { text, index, vocabulary, words, all } = sizes;
  return [paragraphs, mb(text), mb(index), (index / text).toFixed(2), mb(vocabulary), words, mb(all)].map(
    String,
  );
}
