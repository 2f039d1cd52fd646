import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Raster } from '../../fixtures/raster.ts';
import { inOwnFolder } from './in-own-folder.ts';
import { isInstalled, onOneCore } from './installed.ts';
import { longScan, scannedPages } from './long-scan.ts';
import { measureCommand } from './measure-command.ts';
import type { Cost } from './measure-command.ts';
import { onTerminal, PageClock, secondsInParts } from './page-clock.ts';
import { asTable } from './pair-table.ts';
import { engineSetting, importCommand, importedCodes, labelOf } from './program.ts';

const lengths = [1, 10, 50, 200] as const;
/** Files for the workers, and the pages of each: all together no more than the longest file has. */
const files = 4;
const pagesOfFile = 10;
const fifths = 5;

/**
 * How cost grows with a file's length and with the number of workers: Markdown blocks for the benchmarks.
 *
 * @param most pages of the longest file.
 */
export async function measureGrowth(engines: readonly string[], most: number): Promise<readonly string[]> {
  const pages = await scannedPages();
  const counts = [...lengths.filter((length) => length < most), most];
  const blocks: string[] = [];
  for (const engine of engines) {
    blocks.push(...(await growthWithPages(pages, counts, engine)));
    blocks.push(await growthWithWorkers(pages, Math.min(pagesOfFile, Math.ceil(most / files)), engine));
  }
  return [
    'Files of scanned pages (200 dpi), no page twice, imported by the built program into an empty database.',
    ...blocks,
  ];
}

async function growthWithPages(
  pages: readonly Raster[],
  counts: readonly number[],
  engine: string,
): Promise<string[]> {
  const rows: string[][] = [];
  let last: readonly number[] = [];
  for (const count of counts) {
    const { cost, doneAt } = await inOwnFolder((folder) => importLong(pages, count, engine, folder));
    rows.push([String(count), ...costCells(cost, count)]);
    last = doneAt;
    process.stderr.write(`${labelOf(engine)}: ${count} pages done\n`);
  }
  return [
    `${labelOf(engine)}, one worker on one core:`,
    asTable(['pages', 'CPU s/page', 'wall s/page', 'peak memory'], rows),
    `The longest file, by fifths, wall s/page: ${describeFifths(last)}.`,
  ];
}

function describeFifths(doneAt: readonly number[]): string {
  if (doneAt.length < fifths) return 'not measured (too few pages, or `script` is not installed)';
  return secondsInParts(doneAt, fifths)
    .map((seconds) => seconds.toFixed(2))
    .join(', ');
}

interface LongRun {
  readonly cost: Cost;
  /** Empty where the machine cannot pretend to be a terminal. */
  readonly doneAt: readonly number[];
}

async function importLong(
  pages: readonly Raster[],
  count: number,
  engine: string,
  folder: string,
): Promise<LongRun> {
  const file = join(folder, 'long.pdf');
  writeFileSync(file, await longScan(pages, count));
  const command = importCommand([file], join(folder, 'long.sqlite'), 1);
  const clock = new PageClock();
  const started = performance.now();
  const cost = await measureCommand(onOneCore(isInstalled('script') ? onTerminal(command) : command), {
    folder,
    environment: engineSetting(engine),
    accepted: importedCodes,
    onOutput: (text) => clock.see(text, (performance.now() - started) / 1000),
  });
  return { cost, doneAt: clock.doneAt };
}

async function growthWithWorkers(pages: readonly Raster[], count: number, engine: string): Promise<string> {
  const rows = await inOwnFolder(async (folder) => {
    const archive = join(folder, 'archive');
    mkdirSync(archive);
    for (let file = 0; file < files; file += 1) {
      writeFileSync(join(archive, `${file}.pdf`), await longScan(pages, count, file * count));
    }
    const costs: string[][] = [];
    for (const jobs of [1, 2]) {
      const command = importCommand([archive], join(folder, `${jobs}.sqlite`), jobs);
      const surroundings = { folder, environment: engineSetting(engine), accepted: importedCodes };
      costs.push([String(jobs), ...costCells(await measureCommand(command, surroundings), files * count)]);
    }
    return costs;
  });
  return [
    `${labelOf(engine)}, ${files} files of ${count} pages, not held to one core:\n`,
    asTable(['workers', 'CPU s/page', 'wall s/page', 'peak memory'], rows),
  ].join('\n');
}

function costCells(cost: Cost, pages: number): string[] {
  return [
    (cost.cpuSeconds / pages).toFixed(2),
    (cost.wallSeconds / pages).toFixed(2),
    `${(cost.peakBytes / 1e6).toFixed(0)} MB`,
  ];
}
