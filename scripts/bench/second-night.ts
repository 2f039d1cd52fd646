/**
 * Imports many small files with the built program, then the same folder again with nothing new in it, then lets a night run
 * over an empty inbox; prints what the second run and the night take. Ends with 1 where either takes 10 s or 200 MB, fails,
 * or not every file was known.
 *
 *     npx tsx scripts/bench/second-night.ts [files=20000] [--write]
 */
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureRun } from './measure-run.ts';
import type { MeasuredRun } from './measure-run.ts';
import { writeBenchmark } from './write-benchmark.ts';

const filesPerFolder = 500;

/** `1987/000123.txt`: a short protocol, each with a day and a matter of its own. */
function writeFiles(folder: string, count: number): void {
  for (let file = 0; file < count; file += 1) {
    const place = join(folder, String(Math.floor(file / filesPerFolder)));
    if (file % filesPerFolder === 0) mkdirSync(place);
    const day = new Date(Date.UTC(1980, 0, 1 + file)).toISOString().slice(0, 10);
    writeFileSync(
      join(place, `${String(file).padStart(6, '0')}.txt`),
      `PROTOKOLL fört vid sammanträde ${day}\n\n§ 1 Öppnande\nOrdföranden öppnade sammanträdet.\n\n§ 2 Ärende ${file}\nStyrelsen beslutar att lägga ärende ${file} till handlingarna.\n`,
    );
  }
}

/** A night over an empty inbox. */
function measureNight(folder: string): Promise<MeasuredRun> {
  const places = ['inbox', 'originals', 'quarantine', 'reports'].map((name) => {
    const place = join(folder, name);
    mkdirSync(place);
    return place;
  });
  const flags = ['--inbox', '--archive', '--quarantine', '--reports'];
  const named = flags.flatMap((flag, at) => [flag, places[at] ?? '']);
  return measureRun(['nightly', '--database', join(folder, 'a.sqlite'), ...named]);
}

function isQuick({ seconds, peakBytes, exitCode }: MeasuredRun): boolean {
  return exitCode === 0 && seconds < 10 && peakBytes < 200e6;
}

function told({ seconds, peakBytes }: MeasuredRun): string {
  return `**${seconds.toFixed(1)} s**, peak memory of all processes **${(peakBytes / 1e6).toFixed(0)} MB**`;
}

const count = Number(process.argv.slice(2).find((each) => /^\d+$/u.test(each)) ?? 20_000);
const folder = mkdtempSync(join(tmpdir(), 'paragraf-night-'));
try {
  const archive = join(folder, 'archive');
  mkdirSync(archive);
  writeFiles(archive, count);
  const argv = ['import', archive, '--database', join(folder, 'a.sqlite'), '--no-progress', '--json'];
  const first = await measureRun(argv);
  const second = await measureRun(argv);
  const { known } = JSON.parse(second.stdout) as { known: number };
  const night = await measureNight(folder);
  process.exitCode = isQuick(second) && isQuick(night) && known === count ? 0 : 1;
  const size = (statSync(join(folder, 'a.sqlite')).size / 1e6).toFixed(0);
  writeBenchmark(
    'second-night',
    [
      '## A night with nothing new',
      `${count} small files, imported in ${first.seconds.toFixed(0)} s (database ${size} MB). The same folder again, nothing new in it ` +
        `(exit code ${second.exitCode}, ${known} known): ${told(second)}. A night over an empty inbox, with its report (exit code ` +
        `${night.exitCode}): ${told(night)}.`,
    ],
    { write: process.argv.includes('--write') },
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
