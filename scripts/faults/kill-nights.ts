/**
 * Kills `paragraf nightly` at random moments, over and over, then lets a night end, and prints what is where.
 *
 *     npx tsx scripts/faults/kill-nights.ts [--files 60] [--kills 40] [--seed natt] [--write]
 *
 * The program must be built (`npm run build`). `--write` puts the figures into docs/benchmarks.md.
 */
import { spawn } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { MorningReport } from '../../src/nightly/report/morning-report.ts';
import { openExistingStore } from '../../src/store/open-store.ts';
import { writeBenchmark } from '../bench/write-benchmark.ts';
import { seededRandom } from '../fixtures/seeded-random.ts';
import type { Random } from '../fixtures/seeded-random.ts';

const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const broken = fileURLToPath(new URL('../../fixtures/broken', import.meta.url));
const brokenNames = ['encrypted-user-password.pdf', 'not-a-pdf.pdf', 'zero-pages.pdf'];
/** A kill comes when so many more files have been put away, at most, */
const mostFiles = 3;
/** and so many milliseconds later, at most. */
const mostDelay = 150;

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '60' },
    kills: { type: 'string', default: '40' },
    seed: { type: 'string', default: 'natt' },
    write: { type: 'boolean', default: false },
  },
});

const root = mkdtempSync(join(tmpdir(), 'paragraf-kill-nights-'));
const place = (name: string): string => join(root, name);
const environment = {
  ...process.env,
  PARAGRAF_INBOX: place('in'),
  PARAGRAF_ARCHIVE: place('arkiv'),
  PARAGRAF_QUARANTINE: place('karantan'),
  PARAGRAF_DATABASE: place('p.sqlite'),
  PARAGRAF_STILL_SECONDS: '0.02',
  PARAGRAF_JOBS: '1',
};

function protocol(number: number): string {
  return `PROTOKOLL fört vid årsmöte med Norrby byalag den ${(number % 28) + 1} mars ${1950 + number}

§ 1 Mötets öppnande
Ordföranden hälsade alla välkomna till möte nummer ${number}.

§ 2 Avslutning
Mötet avslutades.
`;
}

function fillInbox(files: number): Set<string> {
  for (const folder of ['in', 'arkiv', 'karantan']) mkdirSync(place(folder));
  for (let number = 1; number <= files; number += 1) {
    writeFileSync(join(place('in'), `${String(number).padStart(3, '0')}.txt`), protocol(number));
  }
  const hashes = new Set(namesIn('in').map((name) => hashOf(join(place('in'), name))));
  for (const name of brokenNames) copyFileSync(join(broken, name), join(place('in'), name));
  return hashes;
}

function namesIn(folder: string): string[] {
  return readdirSync(place(folder))
    .filter((name) => !name.startsWith('.'))
    .sort();
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** @returns whether it was killed: a night may end before. */
async function killedNight(random: Random): Promise<boolean> {
  const before = namesIn('arkiv').length;
  const goal = before + Math.floor(random.uniform() * (mostFiles + 1));
  const child = spawn(process.execPath, [program, 'nightly'], { env: environment, stdio: 'ignore' });
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.on('exit', (_, signal) => resolve(signal)),
  );
  while (child.exitCode === null && namesIn('arkiv').length < goal) await sleep(2);
  await sleep(random.uniform() * mostDelay);
  child.kill('SIGKILL');
  return (await ended) === 'SIGKILL';
}

async function wholeNight(): Promise<void> {
  const child = spawn(process.execPath, [program, 'nightly'], { env: environment, stdio: 'ignore' });
  await new Promise((resolve) => child.on('exit', resolve));
}

/** Every file that any report has told of as new. */
function toldFiles(): string[] {
  const store = openExistingStore(place('p.sqlite'));
  const reports = store
    .prepare<[], string>('SELECT report FROM nights WHERE report IS NOT NULL')
    .pluck()
    .all();
  store.close();
  return reports.flatMap((report) =>
    MorningReport.parse(JSON.parse(report))
      .files.filter(({ state }) => state !== 'known')
      .map(({ name }) => name),
  );
}

function storedPaths(): { path: string; sha256: string }[] {
  const store = openExistingStore(place('p.sqlite'));
  const rows = store.prepare<[], { path: string; sha256: string }>('SELECT path, sha256 FROM files').all();
  store.close();
  return rows;
}

const files = Number(values.files);
const random = seededRandom(values.seed);
const originals = fillInbox(files);
let kills = 0;
for (let tries = 0; tries < Number(values.kills); tries += 1) if (await killedNight(random)) kills += 1;
await wholeNight();

const archived = namesIn('arkiv').map((name) => hashOf(join(place('arkiv'), name)));
const told = toldFiles();
const stored = storedPaths();
const figures = {
  files,
  kills,
  'left in the inbox': namesIn('in').length,
  'archived, of the originals': archived.filter((hash) => originals.has(hash)).length,
  'archived twice or strange': archived.length - new Set(archived.filter((hash) => originals.has(hash))).size,
  'stored, with the original where the record says': stored.filter(
    ({ path, sha256 }) => hashOf(path) === sha256,
  ).length,
  'in quarantine with a note': namesIn('karantan').filter((name) => name.endsWith('.orsak.json')).length,
  'told of as new, once': told.filter((name) => told.indexOf(name) === told.lastIndexOf(name)).length,
  'told of twice': told.length - new Set(told).size,
};
writeBenchmark(
  'kill-nights',
  [
    '## Nights killed at random moments',
    `\`paragraf nightly\` is killed with SIGKILL while it puts files away and begun again; at the end a night may end. Beside the files to be read there are ${brokenNames.length} that are broken. \`npx tsx scripts/faults/kill-nights.ts\``,
    Object.entries(figures)
      .map(([name, value]) => `- ${name}: ${value}`)
      .join('\n'),
  ],
  { write: values.write },
);
rmSync(root, { recursive: true });
