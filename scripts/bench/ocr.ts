/**
 * Prints what recognition costs in CPU, against one pass of the installed `tesseract -l swe` over the same images.
 *
 *     npx tsx scripts/bench/ocr.ts [--pages N] FILE...
 */
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { openScan } from '../../src/stages/read/open-scan.ts';
import type { PageImage } from '../../src/stages/read/page-image.ts';
import { encodePgm } from '../../src/stages/recognize/engines/encode-pgm.ts';
import type { Engine } from '../../src/stages/recognize/engines/engine.ts';
import { recognizeSome } from '../../src/stages/recognize/recognize-some.ts';
import { openTesseractJs } from '../../src/stages/recognize/engines/tesseract-js.ts';
import { writeBenchmark } from './write-benchmark.ts';

const run = promisify(execFile);
const dpi = 150;

/** CPU seconds of this process and all its threads since the call. */
function startCpuClock(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
}

function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** CPU seconds of one process that reads all images, as bash's own `time` tells. */
async function nativeSeconds(images: readonly PageImage[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'paragraf-bench-'));
  try {
    const files = images.map((image, index) => {
      const file = join(folder, `${index}.pgm`);
      writeFileSync(file, encodePgm(image));
      return file;
    });
    writeFileSync(join(folder, 'list.txt'), files.join('\n'));
    const command = `TIMEFORMAT='%U %S'; time tesseract "$0/list.txt" "$0/out" -l swe --dpi ${dpi} >/dev/null 2>&1`;
    const environment = { ...process.env, OMP_THREAD_LIMIT: '1' };
    const { stderr } = await run('bash', ['-c', command, folder], { env: environment });
    return stderr
      .trim()
      .split(' ')
      .reduce((sum, seconds) => sum + Number(seconds), 0);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Cost {
  readonly file: string;
  readonly pages: number;
  /** CPU seconds a page, rendering and loading of models included. */
  readonly own: number;
  /** The same of one pass of the native program; null where it is not installed. */
  readonly native: number | null;
}

/** Null where no page needed recognition. */
async function measure(file: string, engine: Engine, most: number, compare: boolean): Promise<Cost | null> {
  const source = await openScan(file);
  const images: PageImage[] = [];
  let seconds = 0;
  for (const page of source.scan.pages.slice(0, most)) {
    const elapsed = startCpuClock();
    const [text] = await recognizeSome(source, [page], { engine, knows: () => true, memory: null });
    const spent = elapsed();
    const recognised = text?.lines.some((line) => line.words.some((word) => word.source !== 'layer'));
    if (recognised !== true) continue;
    seconds += spent;
    images.push(await source.image(page.number, dpi));
  }
  await source.close();
  if (images.length === 0) return null;
  const native = compare ? (await nativeSeconds(images)) / images.length : null;
  return { file: basename(file), pages: images.length, own: seconds / images.length, native };
}

function row({ file, pages, own, native }: Cost): string {
  const compared = native === null ? ['not installed', ''] : [native.toFixed(2), (own / native).toFixed(2)];
  return `| ${[file, pages, own.toFixed(2), ...compared].join(' | ')} |`;
}

function total(costs: readonly Cost[]): Cost {
  const pages = costs.reduce((sum, cost) => sum + cost.pages, 0);
  const mean = (seconds: (cost: Cost) => number): number =>
    costs.reduce((sum, cost) => sum + seconds(cost) * cost.pages, 0) / pages;
  const compared = costs.every((cost) => cost.native !== null);
  return {
    file: '**all**',
    pages,
    own: mean(({ own }) => own),
    native: compared ? mean(({ native }) => native ?? 0) : null,
  };
}

const { values, positionals } = parseArgs({ options: { pages: { type: 'string' } }, allowPositionals: true });
const compare = isInstalled('tesseract');
const engine = await openTesseractJs();
const costs: Cost[] = [];
for (const file of positionals) {
  const cost = await measure(file, engine, Number(values.pages ?? Infinity), compare);
  if (cost !== null) costs.push(cost);
}
await engine.close();
writeBenchmark('ocr', [
  '## Cost of recognition',
  `CPU seconds a page: Paragraf with tesseract.js (rendering and loading of models included) beside one pass of the native \`tesseract -l swe\` over the same images at ${dpi} dpi.`,
  [
    '| file | pages | Paragraf | tesseract -l swe | ratio |',
    '| --- | --- | --- | --- | --- |',
    ...costs.map(row),
    row(total(costs)),
  ].join('\n'),
]);
