/**
 * Prints how long pictures of pages take and how large they are, for each kind of original, and what the process that
 * draws them takes of memory on a long file. The built program's code is measured: npm run build first.
 *
 *     npx tsx scripts/bench/pictures.ts [--pages 400] [--write]
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Database } from 'better-sqlite3';
import type * as Pictures from '../../src/pipeline/page-pictures/open-page-pictures.ts';
import type { PagePicture } from '../../src/pipeline/page-pictures/page-picture.ts';
import { residentBytes } from '../../src/pipeline/resident-bytes.ts';
import type { PageText } from '../../src/records/page-text.ts';
import { openScan } from '../../src/stages/read/open-scan.ts';
import { openStore } from '../../src/store/open-store.ts';
import { saveFile } from '../../src/store/save-file.ts';
import { longScan, scannedPages } from './ocr/long-scan.ts';
import { asTable } from './ocr/pair-table.ts';
import { pictureSubjects } from './picture-subjects.ts';
import { cpuSecondsOf } from './measure-run.ts';
import { writeBenchmark } from './write-benchmark.ts';

const { values: options } = parseArgs({
  options: { pages: { type: 'string', default: '400' }, write: { type: 'boolean', default: false } },
});
// The processes that draw are to start as those of the built program do.
process.execArgv.splice(0);
const built = new URL('../../dist/pipeline/page-pictures/open-page-pictures.js', import.meta.url);
const { openPagePictures } = (await import(built.href)) as typeof Pictures;

/** A file in a store of its own, its pages unread. */
interface Subject {
  readonly database: Database;
  readonly sha256: string;
  readonly pages: number;
}

function store(path: string, pages: number): Subject {
  const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
  const verdict = { code: 'image', reason: 'Not read.' } as const;
  const pageTexts = Array.from({ length: pages }, (_, index): PageText => {
    return { page: index + 1, width: null, height: null, verdict, regions: [], lines: [], notices: [] };
  });
  const learned = { body: null, words: {}, pairs: {} };
  const database = openStore(':memory:');
  const origin = { path, bytes: readFileSync(path).length, run: 'bench' };
  const file = { sha256, name: basename(path), kind: 'pdf' as const, pageTexts, repairedPages: [], learned };
  saveFile(database, { ...file, minutes: [] as never }, origin);
  return { database, sha256, pages };
}

async function subjectOf(path: string): Promise<Subject> {
  const { scan, close } = await openScan(path);
  await close();
  return store(path, scan.pages.length);
}

interface Timed {
  readonly milliseconds: number;
  readonly picture: PagePicture;
}

async function timed(draw: ReturnType<Pictures.PagePictures['picture']>): Promise<Timed> {
  const started = performance.now();
  const picture = await draw;
  if (picture?.kind !== 'picture') throw new Error(`no picture: ${picture?.code ?? 'a text'}`);
  return { milliseconds: performance.now() - started, picture };
}

interface Measured {
  readonly bytes: readonly number[];
  readonly cold: number;
  readonly warm: readonly number[];
  /** Of the processor, by all pages but the first; in milliseconds. */
  readonly cpu: number;
  readonly crop: number;
  readonly nextCrop: number;
}

/** Every page once, in a process that is started for the first. */
async function measure({ database, sha256, pages }: Subject): Promise<Measured> {
  const pictures = openPagePictures(database, { processes: 1 });
  try {
    const place = (page: number): { sha256: string; page: number } => ({ sha256, page });
    const first = await timed(pictures.picture(place(1)));
    const others: Timed[] = [];
    const cpuBefore = cpuSecondsOf(process.pid);
    for (let page = 2; page <= pages; page += 1) others.push(await timed(pictures.picture(place(page))));
    const cpu = (cpuSecondsOf(process.pid) - cpuBefore) * 1000;
    const box = { x: 72, y: 200, width: 450, height: 14 };
    const crop = await timed(pictures.crop({ ...place(1), box }));
    const next = await timed(pictures.crop({ ...place(1), box: { ...box, y: 220 } }));
    return {
      bytes: [first, ...others].map(({ picture }) => picture.bytes.length),
      cold: first.milliseconds,
      warm: others.map(({ milliseconds }) => milliseconds),
      cpu,
      crop: crop.milliseconds,
      nextCrop: next.milliseconds,
    };
  } finally {
    pictures.close();
    database.close();
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const rows: string[][] = [];
for (const { name, files } of pictureSubjects()) {
  const measured: Measured[] = [];
  for (const path of files) measured.push(await measure(await subjectOf(path)));
  const bytes = measured.flatMap((each) => each.bytes);
  const mean = bytes.reduce((sum, each) => sum + each, 0) / bytes.length;
  rows.push([
    name,
    String(bytes.length),
    `${(mean / 1000).toFixed(0)} kB`,
    `${(Math.max(...bytes) / 1000).toFixed(0)} kB`,
    ...[
      median(measured.map(({ cold }) => cold)),
      median(measured.flatMap(({ warm }) => warm)),
      measured.reduce((sum, { cpu }) => sum + cpu, 0) / measured.flatMap(({ warm }) => warm).length,
      median(measured.map(({ crop }) => crop)),
      median(measured.map(({ nextCrop }) => nextCrop)),
    ].map((each) => each.toFixed(0)),
  ]);
}

function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(0)} MB`;
}

/** What the processes of this one that draw take. */
function drawingBytes(): number {
  return residentBytes(process.pid) - ownBytes();
}

function ownBytes(): number {
  const own = /^Pss:\s+(\d+) kB/mu.exec(readFileSync('/proc/self/smaps_rollup', 'utf8'));
  return Number(own?.[1] ?? 0) * 1024;
}

/** Every page of a long scan, one after the other. */
async function measureLong(pages: number): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'paragraf-pictures-'));
  const path = join(folder, 'long.pdf');
  writeFileSync(path, await longScan(await scannedPages(), pages));
  const { database, sha256 } = store(path, pages);
  const pictures = openPagePictures(database, { processes: 1 });
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, drawingBytes())), 50);
  try {
    const first = await timed(pictures.picture({ sha256, page: pages }));
    const afterFirst = drawingBytes();
    const others: number[] = [];
    for (let page = 1; page < pages; page += 1) {
      others.push((await timed(pictures.picture({ sha256, page }))).milliseconds);
    }
    return [
      [
        megabytes(readFileSync(path).length),
        String(pages),
        first.milliseconds.toFixed(0),
        median(others).toFixed(0),
        megabytes(afterFirst),
        megabytes(peak),
      ],
    ];
  } finally {
    clearInterval(watch);
    pictures.close();
    database.close();
    rmSync(folder, { recursive: true });
  }
}

const long = await measureLong(Number(options.pages));
writeBenchmark(
  'pictures',
  [
    '## Pictures of pages',
    'Each page once at 130 dpi, as WebP, by one process that is started for the first (cold) and knows the file then (warm); crops of a line at 200 dpi. Medians in milliseconds; of the processor the mean. `npx tsx scripts/bench/pictures.ts`',
    asTable(
      [
        'original',
        'pages',
        'a page',
        'largest',
        'cold',
        'warm',
        'processor, warm',
        'first crop',
        'next crop',
      ],
      rows,
    ),
    'A long scan, every page of it, its last page first; memory of the process that draws.',
    asTable(['file', 'pages', 'cold', 'warm', 'memory after one page', 'peak'], long),
  ],
  { write: options.write },
);
