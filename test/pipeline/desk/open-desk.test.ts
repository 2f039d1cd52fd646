import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/pipeline/desk/open-desk.ts';
import { openExistingStore } from '../../../src/store/open-store.ts';
import { readMinutesOfFile } from '../../../src/store/read-minutes.ts';
import { newFolder } from '../../cli/run-program.ts';
import { importPages, itemOf, newDeskStore, orderOf, scannedPages } from './archive.ts';

/** The built desk, as the server opens it: a thread cannot run what is not built. */
const built = pathToFileURL(
  fileURLToPath(new URL('../../../dist/pipeline/desk/open-desk.js', import.meta.url)),
);
const file = join(newFolder(), 'a.sqlite');
let desk: Desk;

beforeAll(async () => {
  const store = newDeskStore(file);
  const text =
    'Hamnnämnden i Norrsund\nSammanträdesprotokoll 2023-05-12\n§ 1 Bryggan\nBryggan kostar 43 000 kronor.';
  importPages(store, 'a.pdf', scannedPages(text, { 43: '48' }));
  store.database.close();
  const { openDesk } = (await import(built.href)) as typeof import('../../../src/pipeline/desk/open-desk.ts');
  desk = openDesk(file);
});

afterAll(() => desk.close());

describe('the desk', () => {
  it('carries out orders in a thread of its own, and says what it refuses with all that is to be known', async () => {
    const database = openExistingStore(file);
    const order = orderOf(itemOf(database, '43'), { action: 'take', text: '48' });
    const [done, refused] = await Promise.allSettled([desk.decide(order), desk.decide(order)]);
    expect(done).toMatchObject({ status: 'fulfilled', value: { after: 'Bryggan kostar 48 000 kronor.' } });
    expect(refused).toMatchObject({
      status: 'rejected',
      reason: {
        name: 'ParagrafError',
        reason: 'item-changed',
        details: { now: { cleanText: 'Bryggan kostar 48 000 kronor.' } },
      },
    });
    expect(readMinutesOfFile(database, 1)[0]?.text).toContain('Bryggan kostar 48 000 kronor.');
    await desk.undo({ entry: 1, by: 'Registrator' });
    expect(readMinutesOfFile(database, 1)[0]?.text).toContain('Bryggan kostar 43 000 kronor.');
    await expect(desk.undo({ entry: 1, by: ' ' })).rejects.toMatchObject({ reason: 'usage' });
    database.close();
  });
});
