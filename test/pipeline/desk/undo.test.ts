import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/pipeline/desk/decide.ts';
import type { DeskStore } from '../../../src/pipeline/desk/desk-store.ts';
import { undo } from '../../../src/pipeline/desk/undo.ts';
import { readCorrections } from '../../../src/store/corrections.ts';
import { listLog } from '../../../src/store/review/review-log.ts';
import { importPages, itemOf, newDeskStore, orderOf, scannedPages } from './archive.ts';

const text = `Hamnnämnden i Norrsund
Sammanträdesprotokoll 2023-05-12
§ 1 Bryggan
Nämnden beslutar att anslå 43 000 kronor till bryggan i Vikberg.`;

function open(): DeskStore {
  const store = newDeskStore();
  importPages(store, 'a.pdf', scannedPages(text, { 43: '48', 'Vikberg.': 'Vikborg.' }));
  return store;
}

describe('undo', () => {
  it('puts back what stood before, and is logged itself', () => {
    const store = open();
    const before = itemOf(store.database, '43');
    const { entry } = decide(store, orderOf(before, { action: 'take', text: '48' }));
    undo(store, { entry, by: 'Sekreterare' });
    expect(itemOf(store.database, '43')).toEqual(before);
    expect(readCorrections(store.database, 1)).toEqual([]);
    expect(listLog(store.database, {}, 5).entries).toMatchObject([
      { action: 'undo', by: 'Sekreterare', undoes: entry, word: { before: '48', after: '43' } },
      { action: 'take', by: 'Registrator', undoneBy: 2 },
    ]);
  });

  it('refuses where something later stands on the line, and says what', () => {
    const store = open();
    const first = decide(store, orderOf(itemOf(store.database, '43'), { action: 'take', text: '48' }));
    const later = decide(store, orderOf(itemOf(store.database, 'Vikberg.'), { action: 'keep' }));
    expect(() => undo(store, { entry: first.entry, by: 'R' })).toThrow(
      expect.objectContaining({
        reason: 'undo-refused',
        details: { later: expect.objectContaining({ id: later.entry, by: 'Registrator', action: 'keep' }) },
      }),
    );
    undo(store, { entry: later.entry, by: 'R' });
    undo(store, { entry: first.entry, by: 'R' });
    expect(readCorrections(store.database, 1)).toEqual([]);
  });

  it('refuses a second time, an undo itself, and what is not there', () => {
    const store = open();
    const { entry } = decide(store, orderOf(itemOf(store.database, '43'), { action: 'keep' }));
    const [own = 0] = undo(store, { entry, by: 'R' }).entries;
    for (const each of [entry, own, 99]) {
      expect(() => undo(store, { entry: each, by: 'R' })).toThrow(
        expect.objectContaining({ reason: 'undo-refused' }),
      );
    }
  });

  it('leaves a log that nothing changes or removes from', () => {
    const store = open();
    decide(store, orderOf(itemOf(store.database, '43'), { action: 'keep' }));
    for (const sql of ["UPDATE review_log SET by_name = 'x'", 'DELETE FROM review_log']) {
      expect(() => store.database.exec(sql)).toThrow('the log of decisions is never');
    }
  });
});
