/**
 * Prints how long people's decisions take on protocols of more and more pages, and pages of a long review queue.
 *
 *     npx tsx scripts/bench/desk.ts [--write]     write: put the tables into docs/benchmarks.md
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import type { Database } from 'better-sqlite3';
import { openDesk } from '../../src/pipeline/desk/open-desk.ts';
import { openStore } from '../../src/store/open-store.ts';
import { readNeighbours, readQueue, readQueueCounts } from '../../src/store/review/read-queue.ts';
import { saveFile } from '../../src/store/save-file.ts';
import { doubtfulProtocol } from './desk/doubtful-protocol.ts';
import { asTable } from './ocr/pair-table.ts';
import { writeBenchmark } from './write-benchmark.ts';

const pageCounts = [4, 25, 100];
const decisions = 9;
const queueLengths = [1000, 50_000];
const pageOfQueue = 50;

const { values: options } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const folder = mkdtempSync(join(tmpdir(), 'paragraf-desk-'));

function save(database: Database, name: string, pages: number, linesForADoubt: number): void {
  const file = doubtfulProtocol(name, pages, linesForADoubt);
  saveFile(database, file, { path: `/${name}`, bytes: 1, run: 'bench' });
}

interface Cost {
  readonly wall: number;
  /** Of all threads. */
  readonly cpu: number;
}

/** Of a piece of work, in milliseconds. */
async function costOf(work: () => unknown): Promise<Cost> {
  const start = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - start, cpu: (user + system) / 1000 };
}

/** Decisions as a page gives them: through the desk's thread, one after the other; then all undone. */
async function decisionRow(pages: number): Promise<string[]> {
  const file = join(folder, `${pages}.sqlite`);
  const database = openStore(file);
  save(database, `${pages} pages`, pages, 10);
  const desk = openDesk(file);
  const made: Cost[] = [];
  const undone: Cost[] = [];
  const entries: number[] = [];
  for (let count = 0; count < decisions; count += 1) {
    const [item] = readQueue(database, { decided: false, code: 'readings-differ' }, 1).items;
    if (item === undefined) break;
    const decision = { action: 'take', text: item.alternatives[0]?.text ?? '' } as const;
    const order = { item: item.id, by: 'bench', seen: item.version, decision };
    made.push(await costOf(async () => entries.push((await desk.decide(order)).entry)));
  }
  for (const entry of entries.toReversed()) {
    undone.push(await costOf(() => desk.undo({ entry, by: 'bench' })));
  }
  await desk.close();
  database.close();
  const [first, ...rest] = made;
  const times = [first?.cpu ?? 0, median(rest, 'cpu'), median(undone, 'cpu'), median(rest, 'wall')];
  return [pages, ...times].map((each) => each.toFixed(0));
}

function median(costs: readonly Cost[], of: keyof Cost): number {
  return costs.map((cost) => cost[of]).toSorted((a, b) => a - b)[Math.floor(costs.length / 2)] ?? 0;
}

async function queueRow(length: number): Promise<string[]> {
  const database = openStore(join(folder, `queue-${length}.sqlite`));
  for (let count = 0; readQueue(database, {}, 1).total < length; count += 1)
    save(database, `${count}`, 100, 1);
  const filter = { decided: false };
  const { total } = readQueue(database, filter, 1);
  const middle = readQueue(database, filter, 1, Math.floor(total / 2)).items[0]?.id ?? '';
  const works: (() => unknown)[] = [
    () => readQueue(database, filter, pageOfQueue),
    () => readQueue(database, filter, pageOfQueue, total - pageOfQueue),
    () => readQueue(database, { ...filter, code: 'readings-differ' }, pageOfQueue, Math.floor(total / 2)),
    () => readNeighbours(database, middle, filter),
    () => readQueueCounts(database, filter),
  ];
  const times: number[] = [];
  for (const work of works) times.push(Math.min((await costOf(work)).cpu, (await costOf(work)).cpu));
  database.close();
  return [String(total), ...times.map((each) => each.toFixed(1))];
}

try {
  const decided: string[][] = [];
  for (const pages of pageCounts) decided.push(await decisionRow(pages));
  const queued: string[][] = [];
  for (const length of queueLengths) queued.push(await queueRow(length));
  writeBenchmark(
    'desk',
    [
      '## Decisions and the review queue',
      `A person's decision about a word of one council protocol of so many pages, from order to answer: the correction and its entry in the log, the record, the search entries and the queue made anew, in one transaction in the desk's thread (\`scripts/bench/desk.ts\`). The first starts the thread and loads the language; of the ${decisions - 1} after it the median, and the median of undoing them. Milliseconds of processor time; last the same decisions by the clock, which tells what else the machine did.`,
      asTable(['pages', 'first', 'decision', 'undo', 'decision by the clock'], decided),
      `Pages of ${pageOfQueue} matters of the queue, the better of two, in milliseconds of processor time.`,
      asTable(
        ['matters', 'first page', 'last page', 'one code, middle', 'neighbours', 'counts by code and body'],
        queued,
      ),
    ],
    { write: options.write },
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
