import { describe, expect, it } from 'vitest';
import { correctLine } from '../../../src/pipeline/desk/correct-line.ts';
import { decide } from '../../../src/pipeline/desk/decide.ts';
import type { DeskStore } from '../../../src/pipeline/desk/desk-store.ts';
import { readQueue } from '../../../src/store/review/read-queue.ts';
import { coverEntry, coverItem } from '../../../src/store/review/cover-item.ts';
import { listLog } from '../../../src/store/review/review-log.ts';
import { readMinutesOfFile } from '../../../src/store/read-minutes.ts';
import { lineVersion } from '../../../src/store/review/review-id.ts';
import { inventNumber } from '../../records/invented-numbers.ts';
import { importPages, itemOf, newDeskStore, orderOf, scannedPages } from './archive.ts';

const { date, lastFour } = inventNumber('18990512', 980);
const day = date.slice(2);
const number = `${day}-${lastFour}`;
const misread = `${day}-${Number(lastFour) + 30}`;
const twin = `${day}-${inventNumber('18990512', 981).lastFour}`;
const broken = inventNumber('18990614', 982);

const text = `Hamnnämnden i Norrsund
Sammanträdesprotokoll 2023-05-12
§ 1 Öppnande
Ordföranden öppnar mötet.
§ 2 Bryggan
Nämnden beviljar ${number} bidrag till bryggan i Vikberg.
Nämnden avslår vad ${number} och ${twin} har sökt.
Nämnden hänvisar till ${broken.date.slice(2)}-
${broken.lastFour} som har sökt bidrag till båthuset.
§ 3 Avslutning
Ordföranden avslutar mötet.`;

function open(): { readonly store: DeskStore; readonly sha256: string } {
  const store = newDeskStore();
  const others = {
    [number]: misread,
    [broken.lastFour]: `${Number(broken.lastFour) + 30}`,
    'Vikberg.': 'Vikborg.',
  };
  return { store, sha256: importPages(store, 'a.pdf', scannedPages(text, others)) };
}

function textOf({ database }: DeskStore): string {
  return readMinutesOfFile(database, 1)
    .flatMap(({ paragraphs }) => paragraphs.map((each) => each.text))
    .join('\n');
}

function write(store: DeskStore, sha256: string, line: string, typed: string): unknown {
  const at = text.split('\n').indexOf(line);
  const seen = lineVersion(line, line);
  return correctLine(store, { sha256, page: 1, line: at, text: typed, by: 'Eva', seen });
}

const first = `Nämnden beviljar ${number} bidrag till bryggan i Vikberg.`;
const second = `Nämnden avslår vad ${number} och ${twin} har sökt.`;
const last = `${broken.lastFour} som har sökt bidrag till båthuset.`;

describe('a line whose personal identity number was covered when it was shown', () => {
  it('keeps its number when it is typed over', () => {
    const { store, sha256 } = open();
    write(store, sha256, first, `Nämnden beviljar ${day}-XXXX bidrag till bryggan i Vikby.`);
    expect(textOf(store)).toContain(`Nämnden beviljar ${number} bidrag till bryggan i Vikby.`);
  });

  it('keeps the end of one that began on the line before', () => {
    const { store, sha256 } = open();
    write(store, sha256, last, 'XXXX som har sökt bidrag till sjöboden.');
    expect(textOf(store)).toContain(`${broken.lastFour} som har sökt bidrag till sjöboden.`);
  });

  it('is refused where two look the same and one is gone', () => {
    const { store, sha256 } = open();
    expect(() => write(store, sha256, second, `Nämnden avslår vad ${day}-XXXX har sökt.`)).toThrow(
      'two personal identity numbers look the same',
    );
    expect(textOf(store)).toContain(second);
    write(store, sha256, second, `Nämnden avslår det som ${day}-XXXX och ${day}-XXXX har sökt.`);
    expect(textOf(store)).toContain(`Nämnden avslår det som ${number} och ${twin} har sökt.`);
  });

  it('takes a reading and a word by what was shown of them', () => {
    const { store } = open();
    const item = itemOf(store.database, number);
    const shown = coverItem(store.database, item);
    expect(shown.alternatives.map((each) => each.text)).toEqual([`${day}-XXXX`]);
    decide(store, orderOf(item, { action: 'take', text: `${day}-XXXX` }));
    expect(textOf(store)).toContain(`beviljar ${misread} bidrag`);
    const line = {
      action: 'write' as const,
      text: `Nämnden ger ${day}-XXXX bidrag.`,
      scope: 'line' as const,
    };
    decide(store, orderOf(itemOf(store.database, 'Vikberg.'), line));
    expect(textOf(store)).toContain(`Nämnden ger ${misread} bidrag.`);
  });
});

describe('a matter and an entry of the log', () => {
  it('say nothing of the numbers, of their other readings, nor of their ends', () => {
    const { store, sha256 } = open();
    const { database } = store;
    const items = readQueue(database, {}, 50).items.map((item) => coverItem(database, item));
    write(store, sha256, last, `${broken.lastFour} som har sökt bidrag till sjöboden.`);
    expect(items.filter(({ word }) => word !== null).map(({ word }) => word?.clean)).toEqual(
      expect.arrayContaining([`${day}-XXXX`, 'XXXX']),
    );
    const entries = listLog(database, {}, 50).entries.map((entry) => coverEntry(database, entry));
    expect(entries.map(({ before, after }) => [before, after])).toEqual([
      ['XXXX som har sökt bidrag till båthuset.', 'XXXX som har sökt bidrag till sjöboden.'],
    ]);
    const said = JSON.stringify([items, entries]).replaceAll(sha256, '');
    for (const end of [lastFour, twin.slice(-4), broken.lastFour, misread.slice(-4)]) {
      expect(said).not.toContain(end);
    }
  });
});
