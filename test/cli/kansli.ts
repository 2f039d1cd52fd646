import type { ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { MorningReport } from '../../src/nightly/report/morning-report.ts';
import { listJournal } from '../../src/store/journal.ts';
import { openExistingStore } from '../../src/store/open-store.ts';
import { newFolder, runProgram, startProgram } from './run-program.ts';
import type { Ended } from './run-program.ts';

export const encrypted = fileURLToPath(
  new URL('../../fixtures/broken/encrypted-user-password.pdf', import.meta.url),
);

/** A word that stands in the protocols' text and must stand nowhere else. */
export const secret = 'Hemlighetsmakeriet';

export function protocol(day: number): string {
  return `PROTOKOLL fört vid årsmöte med Norrby byalag den ${day} mars 1994

§ 1 Mötets öppnande
Ordföranden Sten Modig hälsade alla välkomna till ${secret}.

§ 2 Val av justerare
Beslut:
Eva Lund valdes att justera protokollet om ${secret}.

§ 4 Avslutning
Mötet avslutades.
`;
}

/** An inbox, an archive, a quarantine and a database of their own, and the program that works on them. */
export class Kansli {
  readonly root = newFolder();
  readonly inbox = join(this.root, 'in');
  readonly archive = join(this.root, 'arkiv');
  readonly quarantine = join(this.root, 'karantän');
  readonly database = join(this.root, 'p.sqlite');
  readonly environment: NodeJS.ProcessEnv;

  constructor(environment: NodeJS.ProcessEnv = {}) {
    mkdirSync(this.inbox);
    this.environment = {
      PARAGRAF_INBOX: this.inbox,
      PARAGRAF_ARCHIVE: this.archive,
      PARAGRAF_QUARANTINE: this.quarantine,
      PARAGRAF_DATABASE: this.database,
      PARAGRAF_STILL_SECONDS: '0.05',
      PARAGRAF_WATCH_SECONDS: '0.1',
      PARAGRAF_JOBS: '1',
      ...environment,
    };
  }

  put(name: string, text: string): void {
    writeFileSync(join(this.inbox, name), text);
  }

  run(...argv: readonly string[]): Promise<Ended> {
    return runProgram(argv, { environment: this.environment });
  }

  start(...argv: readonly string[]): ChildProcess {
    return startProgram(argv, { environment: this.environment });
  }

  async night(): Promise<MorningReport> {
    const { stdout, stderr } = await this.run('nightly', '--json');
    if (stdout === '') throw new Error(stderr);
    return MorningReport.parse(JSON.parse(stdout));
  }

  newestReport(): MorningReport {
    return MorningReport.parse(
      JSON.parse(readFileSync(join(this.root, 'rapporter', 'senaste.json'), 'utf8')),
    );
  }

  /** Every file below a folder, by name, but hidden ones. */
  files(folder: string): string[] {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .sort();
  }

  /** The paths of the journal, and of the stored files. */
  paths(): { journal: string[]; stored: unknown[] } {
    const store = openExistingStore(this.database);
    const journal = listJournal(store).map(
      ({ path, state }) => `${state} ${path.slice(this.root.length + 1)}`,
    );
    const stored = store.prepare('SELECT path FROM files ORDER BY path').pluck().all();
    store.close();
    return { journal, stored: stored.map((path) => String(path).slice(this.root.length + 1)) };
  }
}

export async function until(what: () => boolean): Promise<void> {
  let isSo = what();
  for (let tries = 0; tries < 600 && !isSo; tries += 1) {
    await sleep(50);
    isSo = what();
  }
  expect(isSo).toBe(true);
}
