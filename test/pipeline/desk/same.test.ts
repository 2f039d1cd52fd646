import { describe, expect, it } from 'vitest';
import { applySame } from '../../../src/pipeline/desk/apply-same.ts';
import { decide } from '../../../src/pipeline/desk/decide.ts';
import type { DeskStore } from '../../../src/pipeline/desk/desk-store.ts';
import { findSame } from '../../../src/pipeline/desk/find-same.ts';
import { undo } from '../../../src/pipeline/desk/undo.ts';
import { readCorrections } from '../../../src/store/corrections.ts';
import { listFiles } from '../../../src/store/read-files.ts';
import { findHits } from '../../../src/store/search.ts';
import { importPages, itemOf, newDeskStore, orderOf, scannedPages } from './archive.ts';

const protocol = (date: string, line: string): string => `Hamnnämnden i Norrsund
Sammanträdesprotokoll ${date}
§ 1 Bryggan
${line}`;

/** The name stands in doubt twice in the first file and once in the second, and without doubt in the third. */
function open(): DeskStore {
  const store = newDeskStore();
  const other = { Vikbcrg: 'Vikberg' };
  const twice = 'Bryggan i Vikbcrg och vägen till Vikbcrg ses över.';
  importPages(store, 'a.pdf', scannedPages(protocol('2023-05-12', twice), other));
  importPages(store, 'b.pdf', scannedPages(protocol('2023-06-12', 'Bryggan i Vikbcrg är klar.'), other));
  importPages(store, 'c.pdf', scannedPages(protocol('2023-07-12', 'Vikbcrg har en Vikbcrgsbrygga.'), {}));
  return store;
}

function decideFirst(store: DeskStore): number {
  const item = itemOf(store.database, 'Vikbcrg');
  return decide(store, orderOf(item, { action: 'take', text: 'Vikberg' })).entry;
}

describe('the same in other places', () => {
  it('is shown with each line as it would be, doubts apart from words that nobody doubted', () => {
    const store = open();
    const found = findSame(store, { entry: decideFirst(store) });
    expect(found.word).toEqual({ source: 'Vikbcrg', before: 'Vikbcrg', after: 'Vikberg' });
    expect(found.doubts.map(({ after }) => after)).toEqual([
      'Bryggan i Vikberg och vägen till Vikbcrg ses över.',
      'Bryggan i Vikbcrg och vägen till Vikberg ses över.',
    ]);
    expect(found.others.map(({ cleanText, after }) => [cleanText, after])).toEqual([
      ['Vikbcrg har en Vikbcrgsbrygga.', 'Vikberg har en Vikbcrgsbrygga.'],
    ]);
  });

  it('is applied to the chosen ones at once, and undone at once', () => {
    const store = open();
    const entry = decideFirst(store);
    const { doubts, others } = findSame(store, { entry });
    const done = applySame(store, { entry, by: 'Registrator', places: [...doubts, ...others] });
    expect(done.entries).toHaveLength(3);
    expect(findHits(store.database, '"Vikbcrg"', 9)).toEqual([]);
    expect(findSame(store, { entry })).toMatchObject({ doubts: [], others: [] });
    undo(store, { entry: done.entry, by: 'Registrator' });
    expect(listFiles(store.database).map(({ id }) => readCorrections(store.database, id).length)).toEqual([
      0, 1, 0,
    ]);
    expect(findSame(store, { entry })).toEqual({ word: expect.anything(), doubts, others, isCut: false });
  });

  it('is refused as a whole where one of the places has changed meanwhile', () => {
    const store = open();
    const entry = decideFirst(store);
    const { doubts, others } = findSame(store, { entry });
    const [first, ...rest] = [...doubts, ...others];
    const places = [...rest, ...(first === undefined ? [] : [{ ...first, version: 'en annan' }])];
    expect(() => applySame(store, { entry, by: 'R', places })).toThrow(
      expect.objectContaining({ reason: 'item-changed' }),
    );
    expect(findSame(store, { entry })).toMatchObject({ doubts, others });
  });

  it('of a word that was kept is its doubts alone', () => {
    const store = open();
    const { entry } = decide(store, orderOf(itemOf(store.database, 'Vikbcrg'), { action: 'keep' }));
    const { doubts, others } = findSame(store, { entry });
    expect([doubts.length, others.length]).toEqual([2, 0]);
  });

  it('is nothing where a number was decided: it says nothing of the same number elsewhere', () => {
    const store = newDeskStore();
    const other = { 5: '3' };
    importPages(store, 'a.pdf', scannedPages(protocol('2023-05-12', 'Bryggan har 5 båtplatser.'), other));
    importPages(store, 'b.pdf', scannedPages(protocol('2023-06-12', 'Kajen har 5 båtplatser.'), other));
    importPages(store, 'c.pdf', scannedPages(protocol('2023-07-12', 'Slipen har 5 båtplatser.'), {}));
    const { entry } = decide(store, orderOf(itemOf(store.database, '5'), { action: 'take', text: '3' }));
    const word = { source: '5', before: '5', after: '3' };
    expect(findSame(store, { entry })).toEqual({ word, doubts: [], others: [], isCut: false });
  });
});
