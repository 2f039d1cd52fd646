import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { seededRandom } from '../fixtures/seeded-random.ts';
import type { Random } from '../fixtures/seeded-random.ts';
import { archiveContents, countDifferences, journalStates, writeArchive } from './archive.ts';
import { faultEngine } from './fault-engine.ts';
import { processesWith, startProgram, whenGone } from './run-program.ts';

export interface KillFigures {
  readonly files: number;
  readonly kills: number;
  /** Imports that were carried through to their end; each is begun anew when all files are stored. */
  readonly archives: number;
  /** Of all archives together, against an undisturbed one. */
  readonly missing: number;
  readonly additional: number;
  readonly otherwise: number;
  /** Of the archives that `verify` found something in. */
  readonly unclean: number;
  /** Files that the journal does not have as stored. */
  readonly notStored: number;
  /** Processes that outlived the program that had started them, after five seconds. */
  readonly orphans: number;
  readonly seconds: number;
}

export interface KillOptions {
  /** No more kills are begun after so long. */
  readonly minutes?: number | undefined;
  /** Of each file that an engine has to read. */
  readonly pages?: number;
}

/** A kill comes after so many files of its run at most, */
const mostFiles = 3;
/** and after so many milliseconds more at most: while a page is read, a record written, a reader started. */
const mostDelay = 1500;
const shareOfReaders = 0.1;

/** Kills imports of the same files over and over, each going on where the last one was killed, and compares in the end. */
export async function killAtRandom(
  files: number,
  kills: number,
  seed: string,
  { minutes = Number.POSITIVE_INFINITY, pages = 10 }: KillOptions = {},
): Promise<KillFigures> {
  const begin = performance.now();
  const isOver = (): boolean => performance.now() - begin > minutes * 60_000;
  const folder = mkdtempSync(join(tmpdir(), 'paragraf-kill-'));
  const inbox = join(folder, 'in');
  writeArchive(inbox, files, pages);
  const environment = { ...faultEngine(folder, 'none'), PARAGRAF_JOBS: '2', PARAGRAF_KILLED: folder };
  const importInto = (database: string): ReturnType<typeof startProgram> =>
    startProgram(['import', inbox, '--database', database], environment);
  const undisturbed = join(folder, 'undisturbed.sqlite');
  await importInto(undisturbed).ended;
  const shouldBe = archiveContents(undisturbed);
  const random = seededRandom(seed);
  const totals = { missing: 0, additional: 0, otherwise: 0, unclean: 0, notStored: 0 };
  let done = 0;
  let archives = 0;
  while (done < kills && !isOver()) {
    archives += 1;
    const database = join(folder, `killed-${archives}.sqlite`);
    for (let isWhole = false; !isWhole && done < kills && !isOver();) {
      const run = importInto(database);
      const killed = killLater(run.child, random, folder);
      isWhole = (await run.ended).exitCode === 0;
      if (await killed.stop()) done += 1;
      if (done % 20 === 0) process.stderr.write(`${done} kills, ${archives} archives\n`);
    }
    await importInto(database).ended;
    const differences = countDifferences(archiveContents(database), shouldBe);
    const verified = await startProgram(['verify', '--database', database, '-q'], environment).ended;
    totals.missing += differences.missing;
    totals.additional += differences.additional;
    totals.otherwise += differences.otherwise;
    totals.unclean += verified.exitCode === 0 ? 0 : 1;
    totals.notStored += files - (journalStates(database)['stored'] ?? 0);
  }
  const orphans = (await whenGone(`PARAGRAF_KILLED=${folder}`, 5)).length;
  rmSync(folder, { recursive: true, force: true });
  return { files, kills: done, archives, ...totals, orphans, seconds: (performance.now() - begin) / 1000 };
}

/** Kills the program at a random moment, or sometimes one of its readers and then the program. `stop` tells whether it did. */
function killLater(
  child: ChildProcess,
  random: Random,
  mark: string,
): { readonly stop: () => Promise<boolean> } {
  const stopper = new AbortController();
  const filesBefore = Math.floor(random.uniform() * (mostFiles + 1));
  const delay = random.uniform() * mostDelay;
  const readerFirst = random.uniform() < shareOfReaders;
  const wait = (milliseconds: number): Promise<boolean> =>
    setTimeout(milliseconds, true, { signal: stopper.signal }).catch(() => false);
  const kill = async (): Promise<boolean> => {
    await newFiles(child, filesBefore, stopper.signal);
    if (!(await wait(delay))) return false;
    if (readerFirst) {
      const reader = processesWith(`PARAGRAF_KILLED=${mark}`).find((each) => each !== child.pid);
      if (reader !== undefined) endProcess(reader);
      if (!(await wait(delay))) return false;
    }
    endProcess(child.pid ?? 0);
    return true;
  };
  const killed = kill();
  return {
    stop: () => {
      stopper.abort();
      return killed;
    },
  };
}

/** Until the program has said of so many files that they are stored now. */
function newFiles(child: ChildProcess, count: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let seen = 0;
    const look = (text: string): void => {
      seen += text.split('\n').filter((line) => /pages, /u.test(line)).length;
      if (seen >= count) resolve();
    };
    child.stderr?.on('data', look);
    signal.addEventListener('abort', () => resolve());
    look('');
  });
}

function endProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
