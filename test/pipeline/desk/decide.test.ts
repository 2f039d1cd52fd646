import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/pipeline/desk/decide.ts';
import type { DeskStore } from '../../../src/pipeline/desk/desk-store.ts';
import { readCorrections } from '../../../src/store/corrections.ts';
import { listNotices } from '../../../src/store/read-notices.ts';
import { listMinutes, readMinutesOfFile } from '../../../src/store/read-minutes.ts';
import { readQueue } from '../../../src/store/review/read-queue.ts';
import { listLog } from '../../../src/store/review/review-log.ts';
import { findHits } from '../../../src/store/search.ts';
import { importPages, itemOf, newDeskStore, orderOf, scannedPages } from './archive.ts';

const text = `Hamnnämnden i Norrsund
Sammanträdesprotokoll 2023-05-12
§ 1 Öppnande
Ordföranden öppnar mötet.
§ 2 Bryggan
Nämnden beslutar att anslå 43 000 kronor till bryggan i Vikberg.
§ 4 Avslutning
Ordföranden avslutar mötet.`;
const decision = 'Nämnden beslutar att anslå 43 000 kronor till bryggan i Vikberg.';

function open(): DeskStore {
  const store = newDeskStore();
  importPages(store, 'a.pdf', scannedPages(text, { 43: '48', 'Vikberg.': 'Vikborg.' }));
  return store;
}

function decisions({ database }: DeskStore): string[] {
  return readMinutesOfFile(database, 1).flatMap(({ paragraphs }) =>
    paragraphs.flatMap((each) => each.decisions.map(({ text: own }) => own)),
  );
}

describe('a decision', () => {
  it('takes another reading: record, search and queue show it at once', () => {
    const store = open();
    const done = decide(store, orderOf(itemOf(store.database, '43'), { action: 'take', text: '48' }));
    expect(done).toMatchObject({ before: decision, after: decision.replace('43', '48') });
    expect(done.item?.decided).toMatchObject({ action: 'take', by: 'Registrator', entry: done.entry });
    expect(decisions(store)).toEqual([decision.replace('43', '48')]);
    expect(findHits(store.database, '48', 5)).toHaveLength(1);
    expect(findHits(store.database, '43', 5)).toEqual([]);
    expect(readQueue(store.database, { decided: false }, 9).items.map(({ code }) => code)).toEqual([
      'paragraph-gap',
      'readings-differ',
    ]);
  });

  it('writes a word where no reading is right, beside another on the same line', () => {
    const store = open();
    decide(store, orderOf(itemOf(store.database, '43'), { action: 'take', text: '48' }));
    decide(
      store,
      orderOf(itemOf(store.database, 'Vikberg.'), { action: 'write', text: 'Vikbärg.', scope: 'word' }),
    );
    expect(decisions(store)).toEqual(['Nämnden beslutar att anslå 48 000 kronor till bryggan i Vikbärg.']);
    expect(readCorrections(store.database, 1)).toMatchObject([
      { machineText: decision, words: [{ after: '48' }, { after: 'Vikbärg.' }] },
    ]);
  });

  it('writes the whole line: then all its words are decided', () => {
    const store = open();
    const line = 'Nämnden beslutar att anslå 48 500 kronor till bryggan i Vikborg.';
    decide(store, orderOf(itemOf(store.database, '43'), { action: 'write', text: line, scope: 'line' }));
    expect(decisions(store)).toEqual([line]);
    expect(readQueue(store.database, { decided: false }, 9).items.map(({ code }) => code)).toEqual([
      'paragraph-gap',
    ]);
  });

  it('takes a word away without leaving a wide space', () => {
    const store = open();
    decide(store, orderOf(itemOf(store.database, '43'), { action: 'write', text: '', scope: 'word' }));
    expect(decisions(store)).toEqual(['Nämnden beslutar att anslå 000 kronor till bryggan i Vikberg.']);
  });

  it('keeps a word as it stands, and changes no text', () => {
    const store = open();
    const done = decide(store, orderOf(itemOf(store.database, '43'), { action: 'keep' }));
    expect(done.item?.decided?.action).toBe('keep');
    expect(decisions(store)).toEqual([decision]);
  });

  it('keeps a notice that no line mends, and asks for it no more', () => {
    const store = open();
    const gap = itemOf(store.database, 'paragraph-gap');
    expect([
      listMinutes(store.database)[0]?.toReview,
      listNotices(store.database, { settled: false }).length,
    ]).toEqual([1, 1]);
    decide(store, orderOf(gap, { action: 'keep' }));
    expect(itemOf(store.database, 'paragraph-gap').decided?.action).toBe('keep');
    expect([
      listMinutes(store.database)[0]?.toReview,
      listNotices(store.database, { settled: false }),
    ]).toEqual([0, []]);
    expect(readMinutesOfFile(store.database, 1)[0]?.notices.map(({ code }) => code)).toEqual([
      'paragraph-gap',
    ]);
  });

  it('is logged: who, what, before and after', () => {
    const store = open();
    decide(store, orderOf(itemOf(store.database, '43'), { action: 'take', text: '48' }));
    expect(listLog(store.database, {}, 5)).toMatchObject({
      total: 1,
      entries: [
        {
          id: 1,
          by: 'Registrator',
          action: 'take',
          code: 'figure-doubtful',
          message: '”43” kan vara felläst. En annan läsning är ”48”.',
          page: 1,
          line: 5,
          paragraph: '§2',
          before: decision,
          after: decision.replace('43', '48'),
          word: { source: '43', before: '43', after: '48' },
          undoneBy: null,
        },
      ],
    });
  });

  it('is refused where the line is not what the person saw, and nothing is changed', () => {
    const store = open();
    const order = orderOf(itemOf(store.database, '43'), { action: 'take', text: '48' });
    decide(store, orderOf(itemOf(store.database, 'Vikberg.'), { action: 'take', text: 'Vikborg.' }));
    expect(() => decide(store, order)).toThrow(expect.objectContaining({ reason: 'item-changed' }));
    expect(listLog(store.database, {}, 5).total).toBe(1);
  });

  it('is refused of what is not in the queue, and of a reading that nobody has read', () => {
    const store = open();
    const item = itemOf(store.database, '43');
    expect(() => decide(store, { ...orderOf(item, { action: 'keep' }), item: '0' })).toThrow(
      expect.objectContaining({ reason: 'item-unknown' }),
    );
    expect(() => decide(store, orderOf(item, { action: 'take', text: '49' }))).toThrow(
      expect.objectContaining({ reason: 'item-changed' }),
    );
    const gap = itemOf(store.database, 'paragraph-gap');
    expect(() => decide(store, orderOf(gap, { action: 'write', text: 'a', scope: 'line' }))).toThrow(
      expect.objectContaining({ reason: 'usage' }),
    );
  });
});
