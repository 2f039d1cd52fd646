import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/pipeline/desk/decide.ts';
import type { DeskStore } from '../../../src/pipeline/desk/desk-store.ts';
import { undo } from '../../../src/pipeline/desk/undo.ts';
import { reprocess } from '../../../src/pipeline/reprocess.ts';
import type { ReviewItem } from '../../../src/records/review-item.ts';
import { settleNumbering } from '../../../src/pipeline/settle-numbering.ts';
import { readCorrections } from '../../../src/store/corrections.ts';
import { linkMinutes } from '../../../src/store/link-minutes.ts';
import { readMachinePages } from '../../../src/store/read-files.ts';
import { readMinutesOfFile } from '../../../src/store/read-minutes.ts';
import { readQueue } from '../../../src/store/review/read-queue.ts';
import { importPages, itemOf, language, newDeskStore, orderOf, pagesOf, scannedPages } from './archive.ts';
import { readAnew } from './read-anew.ts';

const text = `Hamnnämnden i Norrsund
Sammanträdesprotokoll 2023-05-12
§ 1 Öppnande
Ordföranden öppnar mötet.
§ 2 Bryggan
Nämnden beslutar att anslå 43 000 kronor till bryggan i Vikberg.`;
const others = { 43: '48', 'Vikberg.': 'Vikborg.' };
const never = new AbortController().signal;

function open(): DeskStore {
  const store = newDeskStore();
  importPages(store, 'a.pdf', scannedPages(text, others));
  return store;
}

function decisionText({ database }: DeskStore): string | undefined {
  return readMinutesOfFile(database, 1)[0]?.paragraphs[1]?.decisions[0]?.text;
}

function misfits({ database }: DeskStore): ReviewItem[] {
  return readQueue(database, { decided: false, code: 'correction-misfit' }, 9).items;
}

describe('a correction', () => {
  it('stays on its words when the rest of the line is made otherwise', async () => {
    const store = open();
    decide(store, orderOf(itemOf(store.database, '43'), { action: 'take', text: '48' }));
    await reprocess(store.database, language, () => {}, never, { all: true });
    expect(decisionText(store)).toBe('Nämnden beslutar att anslå 48 000 kronor till bryggan i Vikberg.');
    expect(readMachinePages(store.database, 1)[0]?.lines[5]?.text).toContain('43 000');
  });

  it('leaves a file that was made by what would make it now as such', async () => {
    const store = open();
    await reprocess(store.database, language, () => {}, never);
    decide(store, orderOf(itemOf(store.database, '43'), { action: 'take', text: '48' }));
    const states: string[] = [];
    await reprocess(store.database, language, ({ state }) => states.push(state), never);
    expect(states).toEqual(['same']);
  });

  it('is in the record that is exported, and what was only found right is not', () => {
    const store = open();
    decide(store, orderOf(itemOf(store.database, '43'), { action: 'keep' }));
    const [minutes] = readMinutesOfFile(store.database, 1);
    if (minutes === undefined) throw new Error('nothing is stored');
    expect(linkMinutes(store.database, minutes).corrections).toEqual([]);
    decide(store, orderOf(itemOf(store.database, 'Vikberg.'), { action: 'take', text: 'Vikborg.' }));
    const before = 'Nämnden beslutar att anslå 43 000 kronor till bryggan i Vikberg.';
    expect(linkMinutes(store.database, minutes).corrections).toEqual([
      {
        page: 1,
        line: 5,
        source: before,
        before,
        after: before.replace('Vikberg', 'Vikborg'),
        by: 'Registrator',
        at: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/u),
      },
    ]);
  });
});

describe('a correction whose line is read otherwise', () => {
  const anew = text.replace('anslå 43 000', 'anslå\u00a043 000 ');

  function openMisfit(): DeskStore {
    const store = open();
    decide(store, orderOf(itemOf(store.database, '43'), { action: 'take', text: '48' }));
    readAnew(store, scannedPages(anew, {}));
    return store;
  }

  it('is a matter of its own, with the line as it was and as it is', () => {
    const store = openMisfit();
    expect(misfits(store)).toMatchObject([
      {
        kind: 'misfit',
        page: 1,
        line: 5,
        sourceText: anew.split('\n')[5],
        old: {
          sourceText: text.split('\n')[5],
          cleanText: 'Nämnden beslutar att anslå 48 000 kronor till bryggan i Vikberg.',
        },
        alternatives: [{ text: 'Nämnden beslutar att anslå 48 000 kronor till bryggan i Vikberg.' }],
      },
    ]);
    expect(decisionText(store)).toContain('43 000');
  });

  it('is put on the new line, or given up, as a person says; and both can be undone', () => {
    const store = openMisfit();
    const [item] = misfits(store);
    if (item === undefined) throw new Error('no misfit');
    const taken = decide(store, orderOf(item, { action: 'take', text: item.alternatives[0]?.text ?? '' }));
    expect(decisionText(store)).toBe('Nämnden beslutar att anslå 48 000 kronor till bryggan i Vikberg.');
    expect([misfits(store), readCorrections(store.database, 1).length]).toEqual([[], 1]);
    undo(store, { entry: taken.entry, by: 'R' });
    expect(misfits(store)).toEqual([item]);
    const kept = decide(store, orderOf(item, { action: 'keep' }));
    expect([misfits(store), readCorrections(store.database, 1)]).toEqual([[], []]);
    undo(store, { entry: kept.entry, by: 'R' });
    expect(misfits(store)).toEqual([item]);
  });

  it('fits again when the old reading comes back, beside what was decided of the new one', () => {
    const store = openMisfit();
    readAnew(store, scannedPages(text, others));
    expect(misfits(store)).toEqual([]);
    expect(decisionText(store)).toContain('48 000');
  });
});

const damaged = (date: string, line: string): string => `Samordningsforbundet Skalhammar
PROTOKOLL fort vid styrelsemote den ${date}
§ 1 Oppnande
${line}
§ 2 Ovriga fragor
Fragan om aret aterkommer pa nasta mote.`;

describe('what a person has corrected', () => {
  it('is restored in other files of the same body that are damaged as this one was', async () => {
    const store = newDeskStore();
    const one = damaged('6 maj 2021', 'Ordforanden Tjarke Hagfad halsade alla valkomna till motet.');
    importPages(store, 'a.pdf', scannedPages(one, { Hagfad: 'Hagfåd' }));
    importPages(
      store,
      'b.txt',
      pagesOf(damaged('7 juni 2021', 'Sekreteraren Tjarke Hagfad redogjorde for laget.')),
    );
    const lineOf = (fileId: number): string | undefined =>
      readMachinePages(store.database, fileId)[0]?.lines.find(({ sourceLine }) => sourceLine === 3)?.text;
    const item = itemOf(store.database, 'Hagfad');
    decide(store, orderOf(item, { action: 'write', text: 'Hägfåd', scope: 'word' }));
    expect(lineOf(2)).toContain('Hagfad');
    await reprocess(store.database, language, () => {}, never);
    expect(lineOf(2)).toMatch(/^Sekreteraren Tj.rke Hägfåd redogjorde för läget\.$/u);
    importPages(
      store,
      'c.txt',
      pagesOf(damaged('8 juli 2021', 'Kassoren Tjarke Hagfad redogjorde for laget.')),
    );
    await reprocess(store.database, language, () => {}, never);
    expect(lineOf(3)).toMatch(/^Kassören Tj.rke Hägfåd redogjorde för läget\.$/u);
  });
});

describe('a numbering that the meeting before settles', () => {
  const matters = ['Öppnande', 'Dagordning', 'Bryggan', 'Ekonomi', 'Nästa möte'];
  const protocol = (date: string, sign: string, first: number): string => {
    const paragraphs = matters.map(
      (title, i) => `${sign}${first + i}. ${title}\nNämnden gick igenom ärendet och tackade för Vikberg.\n`,
    );
    return `Hamnnämnden i Norrsund\nSammanträdesprotokoll ${date}\n\n${paragraphs.join('\n')}`;
  };

  it('is the same after a correction, and after it is undone', async () => {
    const store = newDeskStore();
    importPages(store, 'a.pdf', scannedPages(protocol('2023-03-17', '§ ', 7), {}));
    importPages(store, 'b.pdf', scannedPages(protocol('2023-05-12', '8', 12), others));
    await settleNumbering(store.database, never);
    const labels = (): string[] | undefined =>
      readMinutesOfFile(store.database, 2)[0]?.paragraphs.map(({ label }) => label);
    const record = (): unknown =>
      store.database.prepare('SELECT record FROM minutes WHERE file_id = 2').get();
    const before = record();
    expect(labels()).toEqual(['§12', '§13', '§14', '§15', '§16']);
    const done = decide(
      store,
      orderOf(itemOf(store.database, 'Vikberg.'), { action: 'take', text: 'Vikborg.' }),
    );
    expect(labels()).toEqual(['§12', '§13', '§14', '§15', '§16']);
    expect(record()).not.toEqual(before);
    undo(store, { entry: done.entry, by: 'R' });
    expect(record()).toEqual(before);
  });
});
