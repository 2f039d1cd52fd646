import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { openStore } from '../../../src/store/open-store.ts';
import { saveWebToken } from '../../../src/store/web-tokens.ts';
import { hashOfToken, newToken } from '../../../src/web/safety/bearer.ts';
import { serveSamples } from '../browser/sample-site.ts';
import type { SampleSite } from '../browser/sample-site.ts';
import { ask } from './ask-api.ts';
import type { Answer } from './ask-api.ts';

const Matter = z.looseObject({
  id: z.string(),
  code: z.string(),
  sentence: z.string().nullable(),
  version: z.string(),
  minutesId: z.string(),
  page: z.int().nullable(),
  line: z.int().nullable(),
  cleanText: z.string().nullable(),
  word: z.looseObject({ clean: z.string() }).nullable(),
  alternatives: z.array(z.looseObject({ text: z.string() })),
  decided: z.looseObject({ action: z.string(), by: z.string(), entry: z.int() }).nullable(),
  self: z.string(),
});
type Matter = z.infer<typeof Matter>;
const Correction = z.looseObject({
  id: z.int(),
  by: z.string(),
  action: z.string(),
  undoneBy: z.int().nullable(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  self: z.string(),
});
const Decided = z.object({ correction: Correction, matter: Matter.nullable() });
const Queue = z.object({ total: z.int(), next: z.string().nullable(), items: z.array(Matter) });
const Log = z.object({ total: z.int(), next: z.string().nullable(), items: z.array(Correction) });

const tokens = { corrector: newToken(), reader: newToken() };
let site: SampleSite;
beforeAll(async () => {
  site = await serveSamples([], (file) => {
    const store = openStore(file);
    saveWebToken(store, { name: 'Rättaren', mayCorrect: true }, hashOfToken(tokens.corrector));
    saveWebToken(store, { name: 'Läsaren', mayCorrect: false }, hashOfToken(tokens.reader));
    store.close();
  });
});
afterAll(() => site.stop());

async function get<Shape extends z.ZodType>(path: string, shape: Shape): Promise<z.output<Shape>> {
  const answer = await ask(site.address, path);
  expect(answer.status, answer.text).toBe(200);
  return shape.parse(JSON.parse(answer.text));
}

function send(path: string, order: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  return ask(site.address, path, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${tokens.corrector}`,
      ...(order === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(order === undefined ? {} : { body: typeof order === 'string' ? order : JSON.stringify(order) }),
  });
}

async function wordInDoubt(): Promise<Matter> {
  const { items } = await get('/api/v1/review?limit=200', Queue);
  const found = items.find(({ word, alternatives }) => word !== null && alternatives.length > 0);
  if (found === undefined) throw new Error('no word of the samples is in doubt');
  return found;
}

async function undo(id: number): Promise<void> {
  expect((await send(`/api/v1/corrections/${id}/undo`, undefined)).status).toBe(201);
}

describe('a decision', () => {
  it('is carried out, signed with the program’s name, told at its address, and undone', async () => {
    const matter = await wordInDoubt();
    const before = await get('/api/v1/review', Queue);
    const text = matter.alternatives[0]?.text ?? '';
    const answer = await send(`${matter.self}/decisions`, { action: 'take', text, seen: matter.version });
    expect(answer.status, answer.text).toBe(201);
    const { correction } = Decided.parse(JSON.parse(answer.text));
    expect(answer.headers['location']).toBe(correction.self);
    expect(correction).toMatchObject({ by: 'Rättaren', action: 'take', before: matter.cleanText });
    expect(correction.after).toContain(text);
    expect(await get(correction.self, Correction)).toEqual(correction);
    expect((await get('/api/v1/corrections', Log)).items[0]).toEqual(correction);
    expect((await get('/api/v1/review', Queue)).total).toBe(before.total - 1);

    const undone = await send(`${correction.self}/undo`, undefined);
    expect(undone.status, undone.text).toBe(201);
    expect(await get(matter.self, Matter)).toEqual(matter);
    const again = await send(`${correction.self}/undo`, undefined);
    expect(again.status).toBe(409);
    expect(JSON.parse(again.text)).toMatchObject({ type: '/api#undo-refused' });
  });

  it('rules whether a sentence is a decision: register and record follow, and its undoing too', async () => {
    const { items } = await get('/api/v1/review?limit=200', Queue);
    const matter = items.find(({ code }) => code === 'decision-doubtful' || code === 'decision-missed');
    if (matter === undefined) throw new Error('no decision of the samples is in doubt');
    const taken = matter.code === 'decision-doubtful';
    const Register = z.looseObject({ items: z.array(z.looseObject({ points: z.array(z.string()) })) });
    const isListed = async (): Promise<boolean> => {
      const { items: decisions } = await get('/api/v1/decisions?limit=200', Register);
      return decisions.some(({ points }) => points.includes(matter.sentence ?? ''));
    };
    expect(await isListed()).toBe(taken);
    const order = { action: 'rule', decides: !taken, seen: matter.version };
    const answer = await send(`${matter.self}/decisions`, order);
    expect(answer.status, answer.text).toBe(201);
    const { correction, matter: after } = Decided.parse(JSON.parse(answer.text));
    expect(correction).toMatchObject({
      action: 'rule',
      by: 'Rättaren',
      verdict: { sentence: matter.sentence, decides: !taken },
    });
    expect([after, await isListed()]).toEqual([null, !taken]);
    const Minutes = z.looseObject({
      paragraphs: z.array(z.looseObject({ verdicts: z.array(z.looseObject({})).optional() })),
    });
    const { paragraphs } = await get(`/api/v1/meetings/${matter.minutesId}`, Minutes);
    expect(paragraphs.flatMap(({ verdicts = [] }) => verdicts)).toMatchObject([
      { sentence: matter.sentence, decides: !taken, by: 'Rättaren' },
    ]);
    await undo(correction.id);
    expect([await isListed(), await get(matter.self, Matter)]).toEqual([taken, matter]);
  });

  it('is in the page, the record and the search at once', async () => {
    const { self, version, minutesId, page, line } = await wordInDoubt();
    const order = { action: 'write', text: 'Kvastfeningen', scope: 'word', seen: version };
    const { correction } = Decided.parse(JSON.parse((await send(`${self}/decisions`, order)).text));
    const Page = z.looseObject({ lines: z.array(z.looseObject({ sourceLine: z.int(), text: z.string() })) });
    const { lines } = await get(`/api/v1/meetings/${minutesId}/pages/${page}`, Page);
    expect(lines.find(({ sourceLine }) => sourceLine === line)?.text).toContain('Kvastfeningen');
    const Minutes = z.looseObject({
      corrections: z.array(z.looseObject({ by: z.string(), after: z.string() })),
    });
    const { corrections } = await get(`/api/v1/meetings/${minutesId}`, Minutes);
    expect(corrections).toMatchObject([{ by: 'Rättaren', after: correction.after }]);
    const Hits = z.looseObject({ total: z.int() });
    expect((await get('/api/v1/search?q=kvastfeningen', Hits)).total).toBe(1);
    await undo(correction.id);
    expect((await get('/api/v1/search?q=%22kvastfeningen%22', Hits)).total).toBe(0);
  });

  it('is not made of what has changed since it was shown', async () => {
    const { self, version } = await wordInDoubt();
    const write = (text: string, headers = {}): Promise<Answer> =>
      send(`${self}/decisions`, { action: 'write', text, scope: 'word', seen: version }, headers);
    const tag = String((await ask(site.address, self)).headers['etag']);
    const first = await write('Första', { 'if-match': tag });
    expect(first.status, first.text).toBe(201);
    const second = await write('Andra');
    expect([second.status, JSON.parse(second.text)]).toMatchObject([409, { type: '/api#changed' }]);
    const third = await write('Tredje', { 'if-match': tag });
    expect([third.status, JSON.parse(third.text)]).toMatchObject([412, { type: '/api#precondition-failed' }]);
    await undo(Decided.parse(JSON.parse(first.text)).correction.id);
  });

  it('is undone only after those that came later on the same line, which are named', async () => {
    const { self, version } = await wordInDoubt();
    const first = await send(`${self}/decisions`, { action: 'keep', seen: version });
    const { correction, matter } = Decided.parse(JSON.parse(first.text));
    const second = await send(`${self}/decisions`, {
      action: 'write',
      text: 'Senare',
      scope: 'word',
      seen: matter?.version,
    });
    const later = Decided.parse(JSON.parse(second.text)).correction;
    const refused = await send(`${correction.self}/undo`, undefined);
    expect([refused.status, JSON.parse(refused.text)]).toMatchObject([
      409,
      { type: '/api#undo-refused', correction: later.id },
    ]);
    await undo(later.id);
    await undo(correction.id);
  });

  it.each([
    ['no JSON', 'not json', 400, '/api#invalid-body'],
    ['no object', '[]', 400, '/api#invalid-body'],
    ['an action that there is not', { action: 'drop', seen: 'x' }, 400, '/api#invalid-body'],
    ['nothing seen', { action: 'keep' }, 400, '/api#invalid-body'],
    ['a field too many', { action: 'keep', seen: 'x', by: 'Någon annan' }, 400, '/api#invalid-body'],
    ['text of another type', { action: 'take', text: 1, seen: 'x' }, 400, '/api#invalid-body'],
    [
      'more than a line',
      { action: 'write', text: 'a\nb', scope: 'line', seen: 'x' },
      400,
      '/api#invalid-body',
    ],
  ])('is refused that is %s', async (_name, order, status, type) => {
    const { self, version } = await wordInDoubt();
    const own = typeof order === 'object' && 'seen' in order ? { ...order, seen: version } : order;
    const answer = await send(`${self}/decisions`, own);
    expect([answer.status, JSON.parse(answer.text)]).toMatchObject([status, { type }]);
    expect((await get(self, Matter)).decided).toBeNull();
  });

  it('is refused that is sent as something else than JSON, or is too much', async () => {
    const { self, version } = await wordInDoubt();
    const order = JSON.stringify({ action: 'keep', seen: version });
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', '']) {
      const answer = await send(`${self}/decisions`, order, { 'content-type': type });
      expect([answer.status, JSON.parse(answer.text)]).toMatchObject([
        415,
        { type: '/api#unsupported-media-type' },
      ]);
    }
    const much = await send(`${self}/decisions`, { action: 'write', text: 'a'.repeat(200_000) });
    expect([much.status, JSON.parse(much.text)]).toMatchObject([413, { type: '/api#too-much-sent' }]);
  });

  it('is made by nobody who may only read, and by no page of another’s', async () => {
    const { self, version } = await wordInDoubt();
    const order = { action: 'keep', seen: version };
    const reader = await send(`${self}/decisions`, order, { authorization: `Bearer ${tokens.reader}` });
    expect([reader.status, JSON.parse(reader.text)]).toMatchObject([403, { type: '/api#only-reads' }]);
    const nobody = await ask(site.address, `${self}/decisions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://ond.example' },
      body: JSON.stringify(order),
    });
    expect([nobody.status, JSON.parse(nobody.text)]).toMatchObject([403, { type: '/api#form-not-ours' }]);
    expect((await get(self, Matter)).decided).toBeNull();
  });
});

describe('the queue and the log', () => {
  it('are gone through whole while they change', async () => {
    const { items } = await get('/api/v1/review?limit=200', Queue);
    const met: string[] = [];
    const made: number[] = [];
    for (let next: string | null = '/api/v1/review?limit=1'; next !== null;) {
      const page: z.output<typeof Queue> = await get(next, Queue);
      for (const { id, self, version } of page.items) {
        met.push(id);
        const answer = await send(`${self}/decisions`, { action: 'keep', seen: version });
        made.push(Decided.parse(JSON.parse(answer.text)).correction.id);
      }
      ({ next } = page);
    }
    expect(met).toEqual(items.map(({ id }) => id));

    const logged: number[] = [];
    for (let next: string | null = '/api/v1/corrections?limit=1'; next !== null;) {
      const page: z.output<typeof Log> = await get(next, Log);
      logged.push(...page.items.map(({ id }) => id));
      ({ next } = page);
      if (logged.length === 1) await undo(made.at(-1) ?? 0);
    }
    const { total } = await get('/api/v1/corrections', Log);
    // The undo has come before the first page.
    expect(logged).toEqual(Array.from({ length: total - 1 }, (_, at) => total - 1 - at));
    const decided = await get('/api/v1/review?decided=true', Queue);
    // Whether a sentence decides is no matter any more once it is ruled.
    const staying = items.filter(({ code }) => !code.startsWith('decision-'));
    expect(decided.total).toBe(staying.length - 1);
  });
});
