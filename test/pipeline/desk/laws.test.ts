import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySame } from '../../../src/pipeline/desk/apply-same.ts';
import { correctLine } from '../../../src/pipeline/desk/correct-line.ts';
import { decide } from '../../../src/pipeline/desk/decide.ts';
import type { DecideOrder } from '../../../src/pipeline/desk/desk-orders.ts';
import { DeskRefusal } from '../../../src/pipeline/desk/desk-refusal.ts';
import type { DeskStore } from '../../../src/pipeline/desk/desk-store.ts';
import { findSame } from '../../../src/pipeline/desk/find-same.ts';
import { readLine } from '../../../src/pipeline/desk/read-line.ts';
import { undo } from '../../../src/pipeline/desk/undo.ts';
import { reprocessFile } from '../../../src/pipeline/reprocess.ts';
import { takenByCode } from '../../../src/records/verdict.ts';
import { listFiles } from '../../../src/store/read-files.ts';
import { readQueue } from '../../../src/store/review/read-queue.ts';
import { readStanding, replayLog } from '../../../src/store/review/replay-log.ts';
import { lineVersion } from '../../../src/store/review/review-id.ts';
import { listLog } from '../../../src/store/review/review-log.ts';
import { doubtfulParagraph, missedParagraph } from '../../stages/structure/sentences-in-doubt.ts';
import { importPages, language, newDeskStore, scannedPages } from './archive.ts';

const protocol = (date: string, number: number): string => `Hamnnämnden i Norrsund
Sammanträdesprotokoll ${date}
§ ${number} Bryggan
Nämnden beslutar att anslå 43 000 kronor till bryggan i Vikbcrg och 43 kronor till vägen dit.
$ ${number + 2} Ordforanden Elna Bradd och sekrcteraren
Motet avslutas av Elna Bradd, som halsar alla valkomna ater till samman-
tradet i Vikbcrg.`;

const unsure = `\n${doubtfulParagraph(7)}\n${missedParagraph(8)}`;

const others = { 43: '48', Vikbcrg: 'Vikberg', Bradd: 'Brodd', 'Vikbcrg.': 'Vikberg.' };

function open(): DeskStore {
  const store = newDeskStore();
  importPages(store, 'a.pdf', scannedPages(protocol('2023-05-12', 1), others));
  importPages(store, 'b.pdf', scannedPages(protocol('2023-06-12', 4) + unsure, others));
  return store;
}

/** All that is stored of the files but the numbers of rows, which go on with every writing. */
function snapshot({ database }: DeskStore): Record<string, unknown[]> {
  const rows = (sql: string): unknown[] => database.prepare(sql).all();
  return {
    files: rows('SELECT * FROM files'),
    machine: rows('SELECT * FROM machine_pages ORDER BY file_id, page'),
    minutes: rows('SELECT * FROM minutes ORDER BY id'),
    paragraphs: rows(
      'SELECT minutes_id, ordinal, number, suffix, label, title FROM paragraphs ORDER BY 1, 2',
    ),
    decisions: rows(`SELECT text, quoted, page FROM decisions JOIN paragraphs ON paragraphs.id = paragraph_id
      ORDER BY paragraphs.minutes_id, paragraphs.ordinal, decisions.ordinal`),
    notices: rows('SELECT code, message, page, line, item, settled FROM notices ORDER BY file_id, id'),
    entries: rows('SELECT kind, page, title, text FROM search_entries ORDER BY minutes_id, id'),
    items: rows('SELECT * FROM review_items ORDER BY id'),
    learned: rows('SELECT * FROM learned_words ORDER BY file_id'),
    corrections: rows('SELECT * FROM corrections'),
    verdicts: rows(
      'SELECT file_id, page, line, sentence, decides, ruled_by FROM verdicts ORDER BY 1, 2, 3, 4',
    ),
    decided: rows('SELECT * FROM review_decisions'),
  };
}

/** What one person may do next: the number chooses among what there is. */
const step = fc.record({
  what: fc.constantFrom('keep', 'take', 'word', 'line', 'correct', 'undo', 'same', 'rule'),
  which: fc.nat({ max: 1000 }),
  text: fc.constantFrom('', '48', 'Vikberg', '§ 2 Bryggan', 'Nämnden beslutar att avslå.', 'Elna-'),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

function take(store: DeskStore, { what, which, text }: Step): void {
  const { items: all } = readQueue(store.database, {}, 100);
  const items = what === 'rule' ? all.filter(({ code }) => takenByCode.has(code)) : all;
  const item = items[which % items.length];
  const entries = listLog(store.database, {}, 100).entries.map(({ id }) => id);
  const entry = entries[which % Math.max(1, entries.length)] ?? 1;
  const by = which % 2 === 0 ? 'Siv' : 'Bo';
  if (what === 'undo') undo(store, { entry, by });
  else if (what === 'same') applyAll(store, entry);
  else if (what === 'correct') correctAny(store, which, text);
  else if (item !== undefined) {
    const decision = decisionOf(what, text, item.alternatives);
    decide(store, { item: item.id, by, seen: item.version, decision });
  }
}

function decisionOf(
  what: string,
  text: string,
  alternatives: readonly { readonly text: string }[],
): DecideOrder['decision'] {
  if (what === 'keep') return { action: 'keep' };
  if (what === 'rule') return { action: 'rule', decides: text === '' };
  if (what === 'take') return { action: 'take', text: alternatives[0]?.text ?? '' };
  return { action: 'write', text, scope: what === 'word' ? 'word' : 'line' };
}

function applyAll(store: DeskStore, entry: number): void {
  const { doubts, others: rest } = findSame(store, { entry });
  const places = [...doubts, ...rest];
  if (places.length > 0) applySame(store, { entry, by: 'Siv', places });
}

function correctAny(store: DeskStore, which: number, text: string): void {
  const [file] = listFiles(store.database).slice(which % 2);
  const now = file === undefined ? null : readLine(store, file, { page: 1, line: which % 7 })?.now;
  if (file === undefined || now == null) return;
  const seen = lineVersion(now.sourceText, now.cleanText);
  correctLine(store, { sha256: file.sha256, page: 1, line: which % 7, text, by: 'Bo', seen });
}

/** What the desk refuses changes nothing; anything else that is thrown is a defect. */
function attempt(action: () => void): void {
  try {
    action();
  } catch (error) {
    if (!(error instanceof DeskRefusal)) throw error;
  }
}

function undoAll(store: DeskStore): void {
  for (const { id, action, undoneBy } of listLog(store.database, {}, 1000).entries) {
    if (action === 'undo' || undoneBy !== null) continue;
    // A batch has gone with its last entry.
    attempt(() => undo(store, { entry: id, by: 'Siv' }));
  }
}

describe('whatever people decide and take back', () => {
  it('what stands is what the log tells, and undoing everything gives back the machine’s own record byte for byte', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        const store = open();
        const before = snapshot(store);
        for (const each of steps) {
          attempt(() => take(store, each));
          expect(readStanding(store.database)).toEqual(replayLog(store.database));
        }
        undoAll(store);
        expect(readStanding(store.database)).toEqual({
          corrections: new Map(),
          verdicts: new Map(),
          decisions: new Map(),
        });
        expect(snapshot(store)).toEqual(before);
        store.database.close();
      }),
      { numRuns: 40 },
    );
  });

  it('stays on top when the files are made anew, and is as often there as it was decided', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 4, maxLength: 12 }), (steps) => {
        const store = open();
        for (const each of steps) attempt(() => take(store, each));
        const { files: _, ...before } = snapshot(store);
        const languages = { language, languageOf: () => language, teachingOf: () => null, options: {} };
        for (const file of listFiles(store.database)) reprocessFile(store.database, file, languages);
        expect(snapshot(store)).toMatchObject(before);
        store.database.close();
      }),
      {
        numRuns: 30,
        // A line written empty; the doubtful word that it held is kept, and that is taken back.
        examples: [
          [
            [
              { what: 'line', which: 868, text: '' },
              { what: 'keep', which: 0, text: '' },
              { what: 'keep', which: 0, text: '' },
              { what: 'keep', which: 204, text: '' },
              { what: 'undo', which: 0, text: '' },
            ],
          ],
        ],
      },
    );
  });
});
