import type { Database } from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { listMinutes } from '../../../src/store/read-minutes.ts';
import { saveWebToken } from '../../../src/store/web-tokens.ts';
import { hashOfToken, newToken } from '../../../src/web/safety/bearer.ts';
import { importPages, language, scannedPages } from '../../pipeline/desk/archive.ts';
import { inventNumber } from '../../records/invented-numbers.ts';
import { openSampleApp } from '../safety/sample-app.ts';
import type { SampleApp } from '../safety/sample-app.ts';
import { complaintsOf, Description } from './described-answers.ts';

const { date, lastFour } = inventNumber('18990512', 980);
const day = date.slice(2);
const tokens = { corrector: newToken(), reader: newToken() };

const Line = z.looseObject({
  sourceText: z.string(),
  cleanText: z.string(),
  version: z.string(),
  corrected: z.looseObject({ by: z.string() }).nullable(),
  self: z.string(),
});
const Correction = z.looseObject({
  id: z.int(),
  by: z.string(),
  after: z.string().nullable(),
  self: z.string(),
});
const Corrected = z.object({ correction: Correction, line: Line });
const Applied = z.object({ corrections: z.array(Correction) });
const Same = z.looseObject({ id: z.string(), version: z.string(), after: z.string(), self: z.string() });
const SameList = z.looseObject({ total: z.int(), items: z.array(Same), word: z.looseObject({}) });

const protocol = (month: string, line: string): string => `Hamnnämnden i Norrsund
Sammanträdesprotokoll 2023-${month}-12
§ 1 Bryggan
${line}
Nämnden hänvisar till ${day}-
${lastFour} som har sökt bidrag.`;

/** The name stands in doubt in two files, twice in the first, and without doubt in a third. */
function fill(database: Database): string {
  const store = { database, language, repair: {} };
  const other = { Vikbcrg: 'Vikberg' };
  importPages(
    store,
    'a.pdf',
    scannedPages(protocol('05', 'Bryggan i Vikbcrg och vägen till Vikbcrg ses över.'), other),
  );
  importPages(store, 'b.pdf', scannedPages(protocol('06', 'Bryggan i Vikbcrg är klar.'), other));
  importPages(store, 'c.pdf', scannedPages(protocol('07', 'Vikbcrg har en brygga.'), {}));
  saveWebToken(database, { name: 'Rättaren', mayCorrect: true }, hashOfToken(tokens.corrector));
  saveWebToken(database, { name: 'Läsaren', mayCorrect: false }, hashOfToken(tokens.reader));
  return listMinutes(database).find(({ file }) => file === 'a.pdf')?.id ?? '';
}

let sample: SampleApp;
let description: Description;
let first = '';
beforeEach(async () => {
  sample = await openSampleApp({}, { withUser: true, store: fill });
  description = Description.parse(await (await ask('/api/v1/openapi.json')).json());
  first = `/api/v1/meetings/${sample.id}/pages/1/lines`;
});
afterEach(() => sample.end());

function ask(path: string, token = tokens.reader): Promise<Response> {
  return sample.newBrowser().get(path, { headers: { authorization: `Bearer ${token}` } });
}

async function get<Shape extends z.ZodType>(path: string, shape: Shape): Promise<z.output<Shape>> {
  const answer = await ask(path);
  expect(answer.status, path).toBe(200);
  return shape.parse(await answer.json());
}

async function send(
  path: string,
  order: unknown,
  { token = tokens.corrector, ...more }: Record<string, string> = {},
): Promise<Response> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...more };
  return sample.app.request(`http://127.0.0.1:8480${path}`, {
    method: 'POST',
    headers: { host: '127.0.0.1:8480', ...headers },
    ...(order === undefined ? {} : { body: JSON.stringify(order) }),
  });
}

/** What came of a change that is done, as it is described. */
async function done<Shape extends z.ZodType>(
  operation: string,
  answer: Response,
  shape: Shape,
): Promise<z.output<Shape>> {
  const text = await answer.text();
  expect(answer.status, text).toBe(201);
  const type = answer.headers.get('content-type');
  expect(complaintsOf(description, operation, { status: 201, type, text })).toEqual([]);
  return shape.parse(JSON.parse(text));
}

async function problem(answer: Response): Promise<unknown[]> {
  const { type } = z.looseObject({ type: z.string() }).parse(await answer.json());
  return [answer.status, type];
}

describe('a line', () => {
  it('is corrected though nobody doubted it, signed, shown as it stands, and undone', async () => {
    const line = await get(`${first}/0`, Line);
    expect(line).toMatchObject({ cleanText: 'Hamnnämnden i Norrsund', corrected: null });
    const order = { text: 'Hamnnämnden i Norrsunda', seen: line.version };
    const answer = await send(`${line.self}/corrections`, order);
    const { correction, line: now } = await done('correctLine', answer, Corrected);
    expect(answer.headers.get('location')).toBe(correction.self);
    expect(correction).toMatchObject({ by: 'Rättaren', action: 'write', before: line.cleanText });
    expect(await get(`${first}/0`, Line)).toEqual(now);
    expect(now).toMatchObject({ cleanText: order.text, corrected: { by: 'Rättaren' } });
    const { lines } = await get(
      `/api/v1/meetings/${sample.id}/pages/1`,
      z.looseObject({ lines: z.array(z.looseObject({ text: z.string() })) }),
    );
    expect(lines.map(({ text }) => text)).toContain(order.text);
    await send(`${correction.self}/undo`, undefined);
    expect(await get(`${first}/0`, Line)).toEqual(line);
  });

  it('is left alone where it has changed since it was shown', async () => {
    const line = await get(`${first}/3`, Line);
    const tag = (await ask(`${first}/3`)).headers.get('etag') ?? '';
    const write = (text: string, more = {}): Promise<Response> =>
      send(`${line.self}/corrections`, { text, seen: line.version }, more);
    await done('correctLine', await write('Bryggan.', { 'if-match': tag }), Corrected);
    expect(await problem(await write('Kajen.'))).toEqual([409, '/api#changed']);
    expect(await problem(await write('Kajen.', { 'if-match': tag }))).toEqual([
      412,
      '/api#precondition-failed',
    ]);
    expect((await get(`${first}/3`, Line)).cleanText).toBe('Bryggan.');
  });

  it('keeps a personal identity number that was covered, and tells it nowhere', async () => {
    const line = await get(`${first}/5`, Line);
    expect(line.cleanText).toBe('XXXX som har sökt bidrag.');
    const order = { text: 'XXXX som har sökt understöd.', seen: line.version };
    const answer = await send(`${line.self}/corrections`, order);
    const { correction, line: now } = await done('correctLine', answer, Corrected);
    expect([correction.after, now.cleanText]).toEqual([order.text, order.text]);
    const page = await (await ask(`/api/v1/meetings/${sample.id}`)).text();
    expect(page).toContain(`${day}-XXXX som har sökt understöd.`);
  });

  it('has a version that tells nothing of what is covered in it', async () => {
    const versions = await Promise.all(
      [980, 981].map(async (birthNumber) => {
        const number = inventNumber('18990512', birthNumber);
        const own = await openSampleApp({}, { text: `Till ${day}-${number.lastFour} ges bidrag.` });
        const answer = await own.newBrowser().get(`/api/v1/meetings/${own.id}/pages/1/lines/1`);
        await own.end();
        return Line.parse(await answer.json()).version;
      }),
    );
    expect(versions[0]).toBe(versions[1]);
  });
});

/** Decides of the word in doubt in the first file. @returns where the same is listed. */
async function decideFirst(): Promise<string> {
  const Queue = z.looseObject({
    items: z.array(
      z.looseObject({
        version: z.string(),
        self: z.string(),
        minutesId: z.string(),
        word: z.looseObject({ source: z.string() }).nullable(),
      }),
    ),
  });
  const { items } = await get('/api/v1/review?limit=200', Queue);
  const item = items.find(({ word, minutesId }) => word?.source === 'Vikbcrg' && minutesId === sample.id);
  const order = { action: 'take', text: 'Vikberg', seen: item?.version };
  const Decided = z.looseObject({ correction: Correction });
  const { correction } = await done('decideMatter', await send(`${item?.self}/decisions`, order), Decided);
  return `${correction.self}/same`;
}

describe('the same in other places', () => {
  it('is listed with each line as it would be, decided in the chosen ones, and undone at once', async () => {
    const path = await decideFirst();
    const list = await get(path, SameList);
    expect(list).toMatchObject({ total: 3, more: false, word: { before: 'Vikbcrg', after: 'Vikberg' } });
    expect(list.items.map(({ after }) => after)).toEqual([
      'Bryggan i Vikberg är klar.',
      'Bryggan i Vikberg och vägen till Vikberg ses över.',
      'Vikberg har en brygga.',
    ]);
    const [, second, third] = list.items;
    const places = [second, third].map((place) => ({ id: place?.id, seen: place?.version }));
    const { corrections } = await done('applySame', await send(path, { places }), Applied);
    expect(corrections.map(({ after }) => after)).toEqual([second?.after, third?.after]);
    expect((await get(path, SameList)).items).toEqual([list.items[0]]);
    expect((await get(third?.self ?? '', Line)).cleanText).toBe(third?.after);
    expect((await send(`${corrections[0]?.self}/undo`, undefined)).status).toBe(201);
    expect(await get(path, SameList)).toEqual(list);
  });

  it('is decided in none where one has changed since it was listed', async () => {
    const path = await decideFirst();
    const list = await get(path, SameList);
    const places = list.items.map(({ id, version }) => ({ id, seen: version }));
    const unseen = places.map((place, at) => (at === 2 ? { ...place, seen: 'other' } : place));
    const unknown = [...places, { id: 'nowhere', seen: 'other' }];
    for (const order of [unseen, unknown])
      expect(await problem(await send(path, { places: order }))).toEqual([409, '/api#changed']);
    expect(await get(path, SameList)).toEqual(list);
  });

  it('is of words alone', async () => {
    const { version, self } = await get(`${first}/0`, Line);
    const answer = await send(`${self}/corrections`, { text: 'Hamnen', seen: version });
    const { correction } = await done('correctLine', answer, Corrected);
    expect(await problem(await ask(`${correction.self}/same`))).toEqual([404, '/api#not-found']);
  });
});

it('a program that may only read is refused each of it', async () => {
  const { version } = await get(`${first}/0`, Line);
  for (const [path, order] of [
    [`${first}/0/corrections`, { text: 'x', seen: version }],
    ['/api/v1/corrections/1/same', { places: [{ id: 'x', seen: 'y' }] }],
  ] as const) {
    expect(await problem(await send(path, order, { token: tokens.reader }))).toEqual([
      403,
      '/api#only-reads',
    ]);
  }
  expect((await get(`${first}/0`, Line)).corrected).toBeNull();
});
