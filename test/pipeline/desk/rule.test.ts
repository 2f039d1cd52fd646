import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/pipeline/desk/decide.ts';
import type { Decided } from '../../../src/pipeline/desk/desk-orders.ts';
import type { DeskStore } from '../../../src/pipeline/desk/desk-store.ts';
import { correctLine } from '../../../src/pipeline/desk/correct-line.ts';
import { readLine } from '../../../src/pipeline/desk/read-line.ts';
import { undo } from '../../../src/pipeline/desk/undo.ts';
import { reprocess, reprocessFile } from '../../../src/pipeline/reprocess.ts';
import type { Reprocessed, ReprocessOptions } from '../../../src/pipeline/reprocess.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { findFileById, listFiles } from '../../../src/store/read-files.ts';
import { readMinutesOfFile } from '../../../src/store/read-minutes.ts';
import { readRegister } from '../../../src/store/register.ts';
import { readQueue } from '../../../src/store/review/read-queue.ts';
import { readStanding, replayLog } from '../../../src/store/review/replay-log.ts';
import { lineVersion } from '../../../src/store/review/review-id.ts';
import { listLog } from '../../../src/store/review/review-log.ts';
import { findHits } from '../../../src/store/search.ts';
import { readVerdicts } from '../../../src/store/verdicts.ts';
import { newFolder } from '../../cli/run-program.ts';
import {
  doubtful,
  doubtfulMisread,
  minutesInDoubt as text,
  missed,
} from '../../stages/structure/sentences-in-doubt.ts';
import { importPages, itemOf, language, newDeskStore, orderOf, pagesOf, scannedPages } from './archive.ts';
import { readAnew } from './read-anew.ts';

const never = new AbortController().signal;

function open(file = ':memory:', own = text): DeskStore {
  const store = newDeskStore(file);
  importPages(store, 'a.pdf', scannedPages(own, {}));
  return store;
}

function rule(store: DeskStore, code: string, decides: boolean): Decided {
  return decide(store, orderOf(itemOf(store.database, code), { action: 'rule', decides }));
}

function decisions({ database }: DeskStore, fileId = 1): string[] {
  return readMinutesOfFile(database, fileId).flatMap(({ paragraphs }) =>
    paragraphs.flatMap((each) => each.decisions.map(({ text: own }) => own)),
  );
}

function register({ database }: DeskStore): string[] {
  return readRegister(database, {}, { limit: 9 }).map(({ points }) => points.join('\n'));
}

function asked({ database }: DeskStore): string[] {
  return readQueue(database, { decided: false }, 50).items.map(({ code }) => code);
}

/** What is stored of the file as it is read by anybody. */
function record({ database }: DeskStore): unknown {
  const rows = (sql: string): unknown => database.prepare(sql).all();
  return [
    rows('SELECT record FROM minutes ORDER BY id'),
    rows('SELECT text, kinds, maker FROM decisions ORDER BY minutes_id, text'),
    rows('SELECT code, message, item, settled FROM notices ORDER BY file_id, code, message'),
    rows('SELECT kind, title, text, marks FROM search_entries ORDER BY minutes_id, kind, title, text'),
    rows('SELECT * FROM review_items ORDER BY id'),
  ];
}

async function reprocessAll(store: DeskStore, options: ReprocessOptions): Promise<Reprocessed[]> {
  const told: Reprocessed[] = [];
  await reprocess(store.database, language, (file) => told.push(file), never, options);
  return told;
}

describe('an answer to whether a sentence is a decision', () => {
  it('makes one of it: record, register, search and queue show it at once', () => {
    const store = open();
    expect(decisions(store)).toEqual([doubtful]);
    const done = rule(store, 'decision-missed', true);
    expect(decisions(store)).toEqual([doubtful, missed]);
    expect(register(store)).toEqual([doubtful, missed]);
    expect(findHits(store.database, 'nycklarna', 9).map(({ kind }) => kind)).toContain('decision');
    expect([done.item, asked(store)]).toEqual([null, ['decision-doubtful']]);
  });

  it('takes it out', () => {
    const store = open();
    rule(store, 'decision-doubtful', false);
    expect(decisions(store)).toEqual([]);
    expect(register(store)).toEqual([]);
    expect(asked(store)).toEqual(['decision-missed']);
  });

  it('that leaves it as it stands is a verdict too, by whatever name it is given', () => {
    const store = open();
    decide(store, orderOf(itemOf(store.database, 'decision-doubtful'), { action: 'keep' }));
    rule(store, 'decision-missed', false);
    expect([decisions(store), asked(store)]).toEqual([[doubtful], []]);
    expect(readVerdicts(store.database, 1)).toMatchObject([
      { page: 1, line: 5, sentence: doubtful, decides: true, by: 'Registrator' },
      { page: 1, line: 10, sentence: missed, decides: false, by: 'Registrator' },
    ]);
  });

  it('stands in the log with who and what, and is undone as if it had never been', () => {
    const store = open();
    const before = record(store);
    const { entry } = rule(store, 'decision-missed', true);
    expect(listLog(store.database, {}, 9).entries).toMatchObject([
      {
        action: 'rule',
        by: 'Registrator',
        code: 'decision-missed',
        verdict: { sentence: missed, decides: true },
      },
    ]);
    undo(store, { entry, by: 'Siv' });
    expect(record(store)).toEqual(before);
    expect(listLog(store.database, {}, 9).entries[0]).toMatchObject({
      action: 'undo',
      by: 'Siv',
      verdict: { sentence: missed, decides: null },
    });
    expect(readStanding(store.database)).toEqual(replayLog(store.database));
  });

  it('is asked for where a sentence is asked about, and nowhere else', () => {
    const store = open(':memory:', text.replace('§ 2', '§ 3'));
    expect(() => rule(store, 'paragraph-gap', true)).toThrow(/does not ask whether a sentence decides/u);
    expect(listLog(store.database, {}, 9).total).toBe(0);
  });

  it('is given by the first of two; the other is told', () => {
    const store = open();
    const order = orderOf(itemOf(store.database, 'decision-missed'), { action: 'rule', decides: true });
    decide(store, order);
    expect(() => decide(store, { ...order, by: 'Bo', decision: { action: 'rule', decides: false } })).toThrow(
      /there is no matter/u,
    );
    expect(decisions(store)).toContain(missed);
  });

  it('is of one file: a copy of the protocol asks for itself', () => {
    const store = open();
    rule(store, 'decision-doubtful', false);
    importPages(store, 'kopia.pdf', scannedPages(text, {}));
    expect([decisions(store, 1), decisions(store, 2)]).toEqual([[], [doubtful]]);
    expect(asked(store).sort()).toEqual(['decision-doubtful', 'decision-missed', 'decision-missed']);
    expect(readVerdicts(store.database, 2)).toEqual([]);
  });
});

describe('a verdict', () => {
  it('is kept by reprocess, which finds nothing to do, and which tells no difference', async () => {
    const store = open();
    await reprocessAll(store, {});
    rule(store, 'decision-doubtful', false);
    rule(store, 'decision-missed', true);
    const before = record(store);
    expect(await reprocessAll(store, {})).toMatchObject([{ state: 'same' }]);
    const [dry] = await reprocessAll(store, { all: true, dryRun: true });
    expect(dry?.differences).toEqual([]);
    await reprocessAll(store, { all: true });
    expect(record(store)).toEqual(before);
    expect(decisions(store)).toEqual([missed]);
  });

  it('shows in a dry run where the record was made without it', async () => {
    const store = open();
    await reprocessAll(store, {});
    rule(store, 'decision-doubtful', false);
    // As an older program would leave it, which knows of no verdicts.
    const file = findFileById(store.database, 1);
    if (file === null) throw new Error('nothing is stored');
    const kept = readVerdicts(store.database, 1);
    store.database.exec('CREATE TEMP TABLE kept AS SELECT * FROM verdicts; DELETE FROM verdicts');
    reprocessFile(store.database, file, {
      language,
      languageOf: () => language,
      teachingOf: () => null,
      options: {},
    });
    store.database.exec('INSERT INTO verdicts SELECT * FROM kept');
    expect([decisions(store), readVerdicts(store.database, 1)]).toEqual([[doubtful], kept]);
    const [dry] = await reprocessAll(store, { dryRun: true });
    expect(dry?.differences).toContainEqual(
      expect.objectContaining({ kind: 'decision', change: 'removed', before: doubtful }),
    );
    expect(decisions(store)).toEqual([doubtful]);
  });

  it('goes with its sentence to another line when the page is read anew', () => {
    const store = open();
    rule(store, 'decision-doubtful', false);
    readAnew(store, scannedPages(text.replace('Protokoll', 'Sammanträdet hölls i hamnen\nProtokoll'), {}));
    expect([decisions(store), asked(store)]).toEqual([[], ['decision-missed']]);
  });

  it('rests while its sentence is another, is told of, and holds again when that comes back', () => {
    const store = open();
    rule(store, 'decision-doubtful', false);
    readAnew(store, scannedPages(text.replace(doubtful, 'Lotsen drack kaffe.'), {}));
    expect(asked(store)).toEqual(['verdict-misfit', 'decision-missed']);
    readAnew(store, scannedPages(text, {}));
    expect([decisions(store), asked(store)]).toEqual([[], ['decision-missed']]);
  });

  it('that rests is given up when a person says so, and that can be undone', () => {
    const store = open();
    rule(store, 'decision-doubtful', false);
    readAnew(store, scannedPages(text.replace(doubtful, 'Lotsen drack kaffe.'), {}));
    const before = record(store);
    const { entry } = decide(store, orderOf(itemOf(store.database, 'verdict-misfit'), { action: 'keep' }));
    expect([asked(store), readVerdicts(store.database, 1)]).toEqual([['decision-missed'], []]);
    expect(readStanding(store.database)).toEqual(replayLog(store.database));
    undo(store, { entry, by: 'Siv' });
    expect(record(store)).toEqual(before);
  });

  it('stays when a word of its sentence is mended afterwards', () => {
    const store = open();
    rule(store, 'decision-doubtful', false);
    const [file] = listFiles(store.database);
    const now = file === undefined ? null : readLine(store, file, { page: 1, line: 5 })?.now;
    if (file === undefined || now == null) throw new Error('nothing is stored');
    const seen = lineVersion(now.sourceText, now.cleanText);
    correctLine(store, { sha256: file.sha256, page: 1, line: 5, text: doubtfulMisread, by: 'Bo', seen });
    expect([decisions(store), asked(store)]).toEqual([[], ['decision-missed']]);
  });

  it('is found for a matter that an older program stored without its sentence', () => {
    const store = open();
    store.database.exec('UPDATE review_items SET sentence = NULL');
    rule(store, 'decision-missed', true);
    expect(decisions(store)).toEqual([doubtful, missed]);
  });

  it('counts in a text file as on a scan', () => {
    const store = newDeskStore();
    importPages(store, 'a.txt', pagesOf(text));
    rule(store, 'decision-missed', true);
    expect(decisions(store)).toEqual([doubtful, missed]);
  });
});

/** The built desk, as the server opens it. */
const built = new URL('../../../dist/pipeline/desk/open-desk.js', import.meta.url).href;

describe('a process that is killed while it rules', () => {
  it('leaves the verdict with all that is made of it, or nothing', async () => {
    const outcomes: string[] = [];
    for (const milliseconds of [0, 5, 20, 3000]) {
      const file = join(newFolder(), 'a.sqlite');
      const store = open(file);
      const order = orderOf(itemOf(store.database, 'decision-missed'), { action: 'rule', decides: true });
      await orderAndKill(file, order, milliseconds);
      const after = { ...store, database: openStore(file) };
      const isRuled = readVerdicts(after.database, 1).length === 1;
      expect(decisions(after)).toEqual(isRuled ? [doubtful, missed] : [doubtful]);
      expect(readStanding(after.database)).toEqual(replayLog(after.database));
      outcomes.push(isRuled ? 'ruled' : 'not');
      store.database.close();
      after.database.close();
    }
    expect(outcomes).toEqual(['not', expect.any(String), expect.any(String), 'ruled']);
  });
});

async function orderAndKill(file: string, order: unknown, milliseconds: number): Promise<void> {
  const code = `const { openDesk } = await import(${JSON.stringify(built)});
    const desk = openDesk(${JSON.stringify(file)});
    // Refused, once the language is loaded.
    await desk.undo({ entry: 99, by: 'Siv' }).catch(() => {});
    process.stdout.write('begun');
    await desk.decide(${JSON.stringify(order)});
    await desk.close();`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  await Promise.race([once(child.stdout, 'data'), ended]);
  if (milliseconds < 1000) setTimeout(() => child.kill('SIGKILL'), milliseconds);
  await ended;
}
