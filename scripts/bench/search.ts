/**
 * Makes an archive of 1,000,000 paragraphs in the fixtures' language, through the store's own functions, and prints how long
 * questions of every kind take as it grows, beside plain FTS5 with bm25 on the same database, and how large the index is.
 *
 *     npx tsx scripts/bench/search.ts [--paragraphs 1000000] [--database FILE] [--keep] [--cases] [--write]
 *
 * The database is made in the system's folder of temporary files (some 3 GB; an hour) and removed, unless it is kept; one
 * that is there already is measured as it is. `cases` prints each query.
 */
import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Database } from 'better-sqlite3';
import { mergeIndex } from '../../src/pipeline/merge-index.ts';
import { splitStoredWords } from '../../src/pipeline/split-words.ts';
import { openExistingStore, openStore } from '../../src/store/open-store.ts';
import { readMinutes } from '../../src/store/read-minutes.ts';
import { saveFile } from '../../src/store/save-file.ts';
import { asTable } from './ocr/pair-table.ts';
import { madeMeetings, paragraphsPerMeeting } from './search/made-meetings.ts';
import { madeQueries } from './search/made-queries.ts';
import { percentile, timeQueries } from './search/measure-queries.ts';
import type { Timed } from './search/measure-queries.ts';
import { writeBenchmark } from './write-benchmark.ts';

const { values: options } = parseArgs({
  options: {
    paragraphs: { type: 'string', default: '1000000' },
    database: { type: 'string', default: join(tmpdir(), 'paragraf-search-bench.sqlite') },
    keep: { type: 'boolean', default: false },
    cases: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const wanted = Number(options.paragraphs);
const perTransaction = 100;
const steps: ReadonlySet<number> = new Set([10_000, 100_000, 1_000_000]);

interface Measured {
  readonly paragraphs: number;
  readonly timed: readonly Timed[];
  readonly sizes: Sizes;
  readonly meetings: readonly number[];
}

const measured: Measured[] = [];
if (existsSync(options.database)) measured.push(measure(options.database));
else await grow(options.database);
report();
if (!options.keep)
  for (const end of ['', '-wal', '-shm']) rmSync(`${options.database}${end}`, { force: true });

/** Fills the archive and measures it each time that it is ten times as large. */
async function grow(file: string): Promise<void> {
  const database = openStore(file);
  database.pragma('synchronous = OFF');
  database.pragma('cache_size = -200000');
  let meetings = 0;
  database.exec('BEGIN');
  for (const meeting of madeMeetings(Math.ceil(wanted / paragraphsPerMeeting))) {
    saveFile(database, meeting, { path: `/arkiv/${meeting.name}`, bytes: 1, run: 'bench' });
    meetings += 1;
    const paragraphs = meetings * paragraphsPerMeeting;
    const isStep = steps.has(paragraphs) || paragraphs >= wanted;
    if (meetings % perTransaction !== 0 && !isStep) continue;
    database.exec('COMMIT');
    if (isStep) {
      await splitStoredWords(database);
      await mergeIndex(database, new AbortController().signal);
      database.pragma('wal_checkpoint(TRUNCATE)');
      measured.push(measure(file));
    }
    if (meetings % 1000 === 0) process.stderr.write(`${paragraphs} paragraphs\n`);
    database.exec('BEGIN');
  }
  database.exec('COMMIT');
  database.close();
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
