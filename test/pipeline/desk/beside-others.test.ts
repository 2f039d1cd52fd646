import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/pipeline/desk/decide.ts';
import { findSame } from '../../../src/pipeline/desk/find-same.ts';
import type { Desk } from '../../../src/pipeline/desk/open-desk.ts';
import { reprocessFile } from '../../../src/pipeline/reprocess.ts';
import { openExistingStore, openStore } from '../../../src/store/open-store.ts';
import { listFiles } from '../../../src/store/read-files.ts';
import { readQueue } from '../../../src/store/review/read-queue.ts';
import { readStanding, replayLog } from '../../../src/store/review/replay-log.ts';
import { listLog } from '../../../src/store/review/review-log.ts';
import { findHits } from '../../../src/store/search.ts';
import { newFolder, runApart, runProgram } from '../../cli/run-program.ts';
import { importPages, itemOf, language, newDeskStore, orderOf, scannedPages } from './archive.ts';

/** The built desk, as the server opens it. */
const built = new URL('../../../dist/pipeline/desk/open-desk.js', import.meta.url).href;

const protocol = (day: number): string => `Hamnnämnden i Norrsund
Sammanträdesprotokoll 2023-05-${String(day).padStart(2, '0')}
§ ${day} Bryggan
Nämnden beslutar att bryggan i Vikbcrg byggs för ${day} 043 kronor.
Till sekreterare valdes Elna Bradd.`;

/** A database on the disk with so many protocols, each with two words in doubt. */
function archiveOf(count: number): string {
  const file = join(newFolder(), 'a.sqlite');
  const store = newDeskStore(file);
  for (let day = 1; day <= count; day += 1) {
    importPages(store, `${day}.pdf`, scannedPages(protocol(day), { Vikbcrg: 'Vikberg', 'Bradd.': 'Brodd.' }));
  }
  store.database.close();
  return file;
}

async function openBuilt(file: string): Promise<Desk> {
  const { openDesk } = (await import(built)) as typeof import('../../../src/pipeline/desk/open-desk.ts');
  return openDesk(file);
}

describe('a decision', () => {
  it('made while the file is being made anew is on top of what is made', () => {
    const file = archiveOf(1);
    const [own, other] = [openStore(file), openStore(file)];
    const [stored] = listFiles(own);
    if (stored === undefined) throw new Error('nothing is stored');
    // The other process decides when this one has read what is decided.
    const languageOf = (): typeof language => {
      if (listLog(other, {}, 1).total === 0) {
        const item = itemOf(other, 'Vikbcrg');
        decide({ database: other, language, repair: {} }, orderOf(item, { action: 'take', text: 'Vikberg' }));
      }
      return language;
    };
    reprocessFile(own, stored, { language, languageOf, teachingOf: () => null, options: {} });
    expect(findHits(own, '"Vikberg"', 5)).toHaveLength(1);
    own.close();
    other.close();
  });

  it('and an import beside it lose nothing of each other', async () => {
    const file = archiveOf(6);
    const folder = join(newFolder(), 'in');
    mkdirSync(folder);
    for (let day = 7; day <= 26; day += 1) writeFileSync(join(folder, `${day}.txt`), protocol(day));
    const desk = await openBuilt(file);
    const importing = runApart(['import', folder, '--database', file, '-q']);
    const reading = openExistingStore(file);
    const { items } = readQueue(reading, { decided: false, code: 'readings-differ' }, 50);
    expect(items).toHaveLength(12);
    for (const { id } of items) {
      const item = readQueue(reading, {}, 50).items.find((each) => each.id === id);
      if (item === undefined) throw new Error(`${id} has gone`);
      const { entry } = await desk.decide(
        orderOf(item, { action: 'take', text: item.alternatives[0]?.text ?? '' }),
      );
      if (item.page === 1 && item.word?.clean === 'Bradd.') await desk.undo({ entry, by: 'Siv' });
    }
    expect((await importing).exitCode).toBe(0);
    await desk.close();
    expect(listFiles(reading)).toHaveLength(26);
    expect(findHits(reading, '"Vikberg"', 50)).toHaveLength(6);
    expect(listLog(reading, {}, 1).total).toBe(18);
    expect(readStanding(reading)).toEqual(replayLog(reading));
    reading.close();
    expect((await runProgram(['verify', '--database', file, '--no-originals'])).exitCode).toBe(0);
  });

  it('of many places, killed at any moment, is there whole or not at all', async () => {
    const outcomes: number[] = [];
    for (const milliseconds of [0, 60, 150, 250, 400, 700, 1200]) {
      const file = archiveOf(8);
      const store = { database: openStore(file), language, repair: {} };
      const { entry } = decide(
        store,
        orderOf(itemOf(store.database, 'Vikbcrg'), { action: 'take', text: 'Vikberg' }),
      );
      const places = findSame(store, { entry }).doubts;
      expect(places).toHaveLength(7);
      await applyAndKill(file, { entry, by: 'Siv', places }, milliseconds);
      const standing = readStanding(store.database);
      expect(standing).toEqual(replayLog(store.database));
      outcomes.push(standing.corrections.size);
      const found = findHits(store.database, '"Vikberg"', 50).length;
      expect([1, 8]).toContain(found);
      expect(standing.corrections.size).toBe(found);
      store.database.close();
    }
    // Some were killed before the end, or this has shown nothing.
    expect(outcomes).toContain(1);
  });
});

/** A process of its own applies the batch; it is killed so long after it has begun with it. */
async function applyAndKill(file: string, order: unknown, milliseconds: number): Promise<void> {
  const code = `const { openDesk } = await import(${JSON.stringify(built)});
    const desk = openDesk(${JSON.stringify(file)});
    // The language is loaded by then.
    await desk.findSame({ entry: 1 });
    process.stdout.write('begun');
    await desk.applySame(${JSON.stringify(order)});
    await desk.close();`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = once(child, 'close');
  const begun = await Promise.race([once(child.stdout, 'data'), ended.then(() => null)]);
  if (begun === null) throw new Error(`the batch was not begun with: ${said}`);
  await Promise.race([ended, setTimeout(milliseconds)]);
  child.kill('SIGKILL');
  await ended;
}
