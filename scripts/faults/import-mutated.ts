import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import sharp from 'sharp';
import { listJournal } from '../../src/store/journal.ts';
import { openExistingStore } from '../../src/store/open-store.ts';
import { seededRandom } from '../fixtures/seeded-random.ts';
import { archiveContents, countDifferences, writeArchive } from './archive.ts';
import { textPage, writePdf } from '../fixtures/write-pdf.ts';
import { drawnPages } from './drawn-pages.ts';
import { faultEngine } from './fault-engine.ts';
import { mutate } from './mutate.ts';
import { startProgram } from './run-program.ts';

export interface MutationFigures {
  readonly files: number;
  /** How many of the damaged files ended so: stored, partial, or the reason that they are in quarantine for. */
  readonly ends: Readonly<Record<string, number>>;
  /** Damaged files that came to no end, or met a defect. */
  readonly withoutCode: readonly string[];
  /** Sound files among them that are not stored as they are without them. */
  readonly harmed: number;
  readonly exitCode: number | null;
  readonly longestSeconds: number;
  readonly seconds: number;
}

const documents = new URL('../../fixtures/documents/', import.meta.url).pathname;
const broken = new URL('../../fixtures/broken/', import.meta.url).pathname;
/** How long a file may be read without anything coming of it, in seconds. */
const idleSeconds = 30;
const soundFiles = 8;
/** Of those of them that an engine has to read. */
const soundPages = 3;
const lines = ['Protokoll', '1 Val av justerare', 'Stämman väljer Eva Lund.', '2 Budget', 'Budgeten antas.'];

/** Small files of every kind, so that what is damaged is mostly structure. */
async function loadVictims(): Promise<{ extension: string; bytes: Buffer }[]> {
  const files = [
    join(documents, 'ks-grenshult-2017-04-05.pdf'),
    join(broken, 'encrypted-empty-password.pdf'),
    join(documents, 'samf-vedhamra-2014-11-21-read.txt'),
  ];
  const page = sharp(join(documents, 'koloni-paronlunden-2016-03-06-konstituerande.png')).resize(500);
  const pages = sharp(join(documents, 'region-tjarnland-2021-05-25-photocopy.tif')).resize(500);
  return [
    ...files.map((file) => ({ extension: extname(file), bytes: readFileSync(file) })),
    { extension: '.pdf', bytes: writePdf(textPage(lines)) },
    { extension: '.pdf', bytes: writePdf(textPage(lines.toReversed(), [420, 595])) },
    { extension: '.pdf', bytes: drawnPages(['small']) },
    { extension: '.png', bytes: await page.clone().png().toBuffer() },
    { extension: '.jpg', bytes: await page.clone().jpeg({ quality: 60 }).toBuffer() },
    {
      extension: '.tif',
      bytes: await pages
        .clone()
        .greyscale()
        .threshold(160)
        .toColourspace('b-w')
        .tiff({ compression: 'ccittfax4', bitdepth: 1 })
        .toBuffer(),
    },
    { extension: '.tif', bytes: await pages.clone().tiff({ compression: 'lzw' }).toBuffer() },
  ];
}

/**
 * Imports so many damaged files, with a few sound ones among them.
 *
 * @param keep a folder for the files that end without a code; null to throw all away.
 */
export async function importMutated(
  files: number,
  seed: string,
  keep: string | null = null,
): Promise<MutationFigures> {
  const begin = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'paragraf-mutated-'));
  const environment = {
    ...faultEngine(folder, 'none'),
    PARAGRAF_JOBS: '2',
    PARAGRAF_IDLE_SECONDS: String(idleSeconds),
  };
  // In the middle: read by processes that have met damaged files.
  const sound = join(folder, 'in', `${nameOf(files / 2)}-sound`);
  writeArchive(sound, soundFiles, soundPages);
  const alone = join(folder, 'alone.sqlite');
  await startProgram(['import', sound, '--database', alone, '-q'], environment).ended;
  const damaged = join(folder, 'in');
  const victims = await loadVictims();
  const random = seededRandom(seed);
  mkdirSync(damaged, { recursive: true });
  for (let file = 0; file < files; file += 1) {
    const { extension, bytes } = victims[file % victims.length] ?? { extension: '', bytes: Buffer.alloc(0) };
    writeFileSync(join(damaged, `${nameOf(file)}${extension}`), mutate(bytes, random));
  }
  const database = join(folder, 'all.sqlite');
  const run = startProgram(['import', damaged, '--database', database, '--json'], environment);
  let longest = 0;
  let last = performance.now();
  run.child.stderr?.on('data', () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  });
  const { exitCode } = await run.ended;
  const ends = readEnds(database, sound);
  for (const path of ends.withoutCode)
    if (keep !== null) copyFileSync(path, join(keep, path.split('/').pop() ?? ''));
  const { missing, otherwise } = countDifferences(archiveContents(database), archiveContents(alone));
  rmSync(folder, { recursive: true, force: true });
  return {
    files,
    ...ends,
    harmed: missing + otherwise,
    exitCode,
    longestSeconds: longest / 1000,
    seconds: (performance.now() - begin) / 1000,
  };
}

/** 12.5 -> `00012` */
function nameOf(file: number): string {
  return String(Math.floor(file)).padStart(5, '0');
}

function readEnds(database: string, sound: string): Pick<MutationFigures, 'ends' | 'withoutCode'> {
  const store = openExistingStore(database);
  const ends: Record<string, number> = {};
  const withoutCode: string[] = [];
  for (const { path, state, reason, message } of listJournal(store)) {
    if (path.startsWith(`${sound}/`)) continue;
    const end = state === 'quarantined' ? (reason ?? '') : state;
    ends[end] = (ends[end] ?? 0) + 1;
    const hasCode = ['stored', 'partial', 'quarantined'].includes(state) && reason !== 'defect';
    if (hasCode) continue;
    withoutCode.push(path);
    process.stderr.write(`${path}: ${state} ${reason ?? ''} ${message ?? ''}\n`);
  }
  store.close();
  return { ends, withoutCode };
}
