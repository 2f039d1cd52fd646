import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { archiveContents, countDifferences, journalStates, writeArchive } from './archive.ts';
import { faultEngine } from './fault-engine.ts';
import { startProgram } from './run-program.ts';

export interface DiskFullFigures {
  readonly points: number;
  /** Points at which the disk was too small for the import, and the import said so and ended with 5. */
  readonly said: number;
  /** Points at which it was large enough. */
  readonly roomEnough: number;
  /** Points at which it ended otherwise. */
  readonly otherEnds: readonly string[];
  /** After room was made, of all points together. */
  readonly notCompleted: number;
  readonly missing: number;
  readonly otherwise: number;
  readonly unclean: number;
  readonly seconds: number;
}

/** Only root may mount. */
export function canMount(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

/**
 * Imports files onto a disk that is full at each of so many points, makes room, and imports again.
 *
 * @param pages of each file that an engine has to read.
 */
export async function fillDisk(files: number, points: number, pages = 10): Promise<DiskFullFigures> {
  const begin = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'paragraf-full-'));
  const inbox = join(folder, 'in');
  writeArchive(inbox, files, pages);
  const environment = { ...faultEngine(folder, 'none'), PARAGRAF_RETRY_SECONDS: '0.1' };
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  const { needed, shouldBe } = await importUndisturbed(inbox, disk, environment);
  const totals = { said: 0, roomEnough: 0, notCompleted: 0, missing: 0, otherwise: 0, unclean: 0 };
  const otherEnds: string[] = [];
  for (let point = 1; point <= points; point += 1) {
    const size = Math.ceil((needed * point) / (points + 1) / 4096) * 4096;
    mount(disk, size);
    try {
      const end = await tryOnFullDisk(inbox, join(disk, 'a.sqlite'), environment);
      if (end === 'said') totals.said += 1;
      else if (end === 'roomEnough') totals.roomEnough += 1;
      else otherEnds.push(`${size} bytes: ${end}`);
      execFileSync('mount', ['-o', `remount,size=${needed * 4}`, disk]);
      const again = await startProgram(
        ['import', inbox, '--database', join(disk, 'a.sqlite'), '-q'],
        environment,
      ).ended;
      const verified = await startProgram(['verify', '--database', join(disk, 'a.sqlite'), '-q'], environment)
        .ended;
      const differences = countDifferences(archiveContents(join(disk, 'a.sqlite')), shouldBe);
      const stored = journalStates(join(disk, 'a.sqlite'))['stored'] ?? 0;
      totals.notCompleted += again.exitCode === 0 && stored === files ? 0 : 1;
      totals.missing += differences.missing + differences.additional;
      totals.otherwise += differences.otherwise;
      totals.unclean += verified.exitCode === 0 ? 0 : 1;
    } finally {
      execFileSync('umount', [disk]);
    }
  }
  rmSync(folder, { recursive: true, force: true });
  return { points, ...totals, otherEnds, seconds: (performance.now() - begin) / 1000 };
}

async function tryOnFullDisk(
  inbox: string,
  database: string,
  environment: NodeJS.ProcessEnv,
): Promise<string> {
  const { exitCode, stderr } = await startProgram(
    ['import', inbox, '--database', database, '--json'],
    environment,
  ).ended;
  if (exitCode === 0) return 'roomEnough';
  if (exitCode === 5 && /disk .*is full|or disk is full/u.test(stderr)) return 'said';
  return `exit code ${String(exitCode)}: ${stderr.slice(-300)}`;
}

/** What the import stores where there is room, and how much it takes at most, with the log that SQLite writes ahead. */
async function importUndisturbed(
  inbox: string,
  disk: string,
  environment: NodeJS.ProcessEnv,
): Promise<{ readonly needed: number; readonly shouldBe: ReadonlyMap<string, string> }> {
  mount(disk, 2 ** 30);
  let peak = 0;
  const look = setInterval(() => {
    const sizes = readdirSync(disk).map(
      (name) => statSync(join(disk, name), { throwIfNoEntry: false })?.size ?? 0,
    );
    peak = Math.max(
      peak,
      sizes.reduce((sum, size) => sum + size, 0),
    );
  }, 20);
  await startProgram(['import', inbox, '--database', join(disk, 'a.sqlite'), '-q'], environment).ended;
  clearInterval(look);
  const shouldBe = archiveContents(join(disk, 'a.sqlite'));
  execFileSync('umount', [disk]);
  return { needed: peak, shouldBe };
}

function mount(folder: string, size: number): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]);
}
