import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { openExistingStore, openStore } from '../../../src/store/open-store.ts';
import { listMinutes } from '../../../src/store/read-minutes.ts';
import { readQueue } from '../../../src/store/review/read-queue.ts';
import { saveWebToken } from '../../../src/store/web-tokens.ts';
import { hashOfToken, newToken } from '../../../src/web/safety/bearer.ts';
import { serveSamples } from '../browser/sample-site.ts';
import type { SampleSite } from '../browser/sample-site.ts';
import { ask } from './ask-api.ts';
import type { Answer } from './ask-api.ts';
import { complaintsOf, Description } from './described-answers.ts';

let site: SampleSite;
let description: Description;
let meeting = '';
/** A meeting whose file was a scan; a matter of the queue that is about a word, and the version of its line. */
let scanned = '';
let matter = '';
let version = '';
const token = newToken();
beforeAll(async () => {
  site = await serveSamples([], (file) => {
    const store = openStore(file);
    saveWebToken(store, { name: 'Rättaren', mayCorrect: true }, hashOfToken(token));
    store.close();
  });
  description = Description.parse(JSON.parse((await get('/openapi.json')).text));
  const database = openExistingStore(site.database);
  const all = listMinutes(database);
  meeting = all.find(({ body }) => body === 'Samordningsförbundet Ljungsele')?.id ?? '';
  scanned = all.find(({ file }) => file.endsWith('signed.pdf'))?.id ?? '';
  const waiting = readQueue(database, { decided: false }, 200).items.find(({ word }) => word !== null);
  ({ id: matter = '', version = '' } = waiting ?? {});
  database.close();
});
afterAll(() => site.stop());

function get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return ask(site.address, `/api/v1${path}`, { headers });
}

/** As a program that may correct; without a body where there is no order. */
function post(path: string, order: unknown): Promise<Answer> {
  const headers = { authorization: `Bearer ${token}` };
  if (order === null) return ask(site.address, `/api/v1${path}`, { method: 'POST', headers });
  return ask(site.address, `/api/v1${path}`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(order),
  });
}

/** Every operation that reads, with requests for it and what they are answered with. */
function requests(): readonly (readonly [operation: string, path: string, status: number])[] {
  return [
    ['showDescription', '/openapi.json', 200],
    ['showStatus', '/status', 200],
    ['search', '/search?q=budget&limit=2', 200],
    ['search', '/search?withAmount=true&from=2022&to=2024-12', 200],
    ['search', '/search?q=kvastfening', 200],
    ['search', '/search', 400],
    ['search', '/search?q=budget&offset=1000000', 400],
    ['search', '/search?q=budget&from=2022-13', 400],
    ['listMeetings', '/meetings', 200],
    ['listMeetings', '/meetings?body=Samordningsf%C3%B6rbundet%20Ljungsele&from=2024-01-01&limit=1', 200],
    ['listMeetings', '/meetings?needsReview=yes', 400],
    ['listMeetings', '/meetings?limit=1000', 400],
    ['listMeetings', '/meetings?after=nowhere', 400],
    ['showMeeting', `/meetings/${meeting}`, 200],
    ['showMeeting', '/meetings/0000000000000000-1', 404],
    ['showMeeting', `/meetings/${meeting}?text=false`, 400],
    ['listParagraphs', `/meetings/${meeting}/paragraphs`, 200],
    ['listParagraphs', '/meetings/0000000000000000-1/paragraphs', 404],
    ['showParagraph', `/meetings/${meeting}/paragraphs/2`, 200],
    ['showParagraph', `/meetings/${meeting}/paragraphs/999`, 404],
    ['showPage', `/meetings/${meeting}/pages/1`, 200],
    ['showPage', `/meetings/${scanned}/pages/1`, 200],
    ['showPage', `/meetings/${meeting}/pages/999`, 404],
    ['showPage', `/meetings/${meeting}/pages/one`, 400],
    ['listDecisions', '/decisions?limit=200', 200],
    ['listDecisions', '/decisions?kind=elect&responsible=kansli&q=val&versions=true', 200],
    ['listDecisions', '/decisions?kind=fr%C3%A5ga', 400],
    ['listDecisions', '/decisions?from=2019-02-30', 400],
    ['listReview', '/review', 200],
    ['listReview', `/review?meeting=${scanned}&decided=true`, 200],
    ['listReview', '/review?decided=ja', 400],
    ['showMatter', `/review/${matter}`, 200],
    ['showMatter', '/review/0000000000000000', 404],
    ['listCorrections', '/corrections', 200],
    ['listCorrections', '/corrections?by=ingen&limit=1', 200],
    ['listCorrections', '/corrections?after=0', 400],
    ['showLine', `/meetings/${scanned}/pages/1/lines/0`, 200],
    ['showLine', `/meetings/${meeting}/pages/1/lines/3`, 200],
    ['showLine', `/meetings/${meeting}/pages/1/lines/99999`, 404],
    ['showLine', `/meetings/${meeting}/pages/1/lines/first`, 400],
    ['listSame', '/corrections/1/same', 404],
    ['showCorrection', '/corrections/1', 404],
    ['showCorrection', '/corrections/one', 400],
  ];
}

/** Those that change something, in their order. */
function changes(): readonly (readonly [operation: string, path: string, body: unknown, status: number])[] {
  return [
    ['decideMatter', `/review/${matter}/decisions`, { action: 'keep', seen: 'other' }, 409],
    ['decideMatter', `/review/${matter}/decisions`, { action: 'drop', seen: version }, 400],
    ['decideMatter', `/review/0000000000000000/decisions`, { action: 'keep', seen: version }, 404],
    ['decideMatter', `/review/${matter}/decisions`, { action: 'keep', seen: version }, 201],
    ['showCorrection', '/corrections/1', null, 405],
    ['correctLine', `/meetings/${meeting}/pages/1/lines/0/corrections`, { text: 'x', seen: 'other' }, 409],
    ['correctLine', `/meetings/${meeting}/pages/1/lines/0/corrections`, { text: 'x' }, 400],
    ['correctLine', `/meetings/${meeting}/pages/9999/lines/0/corrections`, { text: 'x', seen: 'other' }, 404],
    ['applySame', '/corrections/1/same', { places: [] }, 400],
    ['applySame', '/corrections/1/same', { places: [{ id: 'x', seen: 'y' }] }, 409],
    ['applySame', '/corrections/999/same', { places: [{ id: 'x', seen: 'y' }] }, 404],
    ['undoCorrection', '/corrections/1/undo', null, 201],
    ['undoCorrection', '/corrections/1/undo', null, 409],
    ['undoCorrection', '/corrections/999/undo', null, 409],
  ];
}

describe('the description', () => {
  it('describes every answer as it comes', async () => {
    for (const [operation, path, status] of requests()) {
      const answer = await get(path);
      expect.soft(answer.status, path).toBe(status);
      expect.soft(complaintsOf(description, operation, answer), path).toEqual([]);
    }
  });

  it('describes what comes of every change', async () => {
    for (const [operation, path, order, status] of changes()) {
      const answer = await post(path, order);
      expect.soft(answer.status, `${path}: ${answer.text}`).toBe(status);
      expect.soft(complaintsOf(description, operation, answer), path).toEqual([]);
    }
    for (const [operation, path] of [
      ['showCorrection', '/corrections/1'],
      ['listSame', '/corrections/1/same'],
    ] as const) {
      const done = await get(path);
      expect(done.status).toBe(200);
      expect(complaintsOf(description, operation, done)).toEqual([]);
    }
  });

  it('has no operation that is not asked for here', () => {
    const described = Object.values(description.paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    );
    const asked = [...requests(), ...changes()].map(([operation]) => operation);
    expect(new Set(asked)).toEqual(new Set(described));
  });
});

describe('an answer', () => {
  it('is not sent again to who has it', async () => {
    const first = await get('/status');
    const tag = String(first.headers['etag']);
    expect(tag).toMatch(/^"[\w-]{27}"$/u);
    const again = await get('/status', { 'if-none-match': `"other", W/${tag}` });
    expect([again.status, again.text, again.headers['etag']]).toEqual([304, '', tag]);
    expect((await get('/status', { 'if-none-match': '"other"' })).status).toBe(200);
    expect((await get('/status', { 'if-none-match': '*' })).status).toBe(304);
  });

  it('is asked for anew each time, and kept by no cache on the way', async () => {
    const { headers } = await get(`/meetings/${meeting}`);
    expect(headers['cache-control']).toBe('private, no-cache');
    expect(headers['vary']).toBe('Cookie, Authorization');
  });

  it('has the same head without its body', async () => {
    const whole = await get('/status');
    const head = await ask(site.address, '/api/v1/status', { method: 'HEAD' });
    expect([head.status, head.text, head.headers['etag']]).toEqual([200, '', whole.headers['etag']]);
  });
});

it('tells by OPTIONS what an address takes', async () => {
  const { status, headers } = await ask(site.address, '/api/v1/status', { method: 'OPTIONS' });
  expect([status, headers['allow']]).toEqual([204, 'GET, HEAD, OPTIONS']);
});

const Problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  parameter: z.string().optional(),
});

function problemOf(answer: Answer): z.infer<typeof Problem> {
  expect(answer.type).toBe('application/problem+json');
  const problem = Problem.parse(JSON.parse(answer.text));
  expect(problem.status).toBe(answer.status);
  return problem;
}

describe('a problem', () => {
  it('names a parameter that the operation does not have', async () => {
    for (const name of ['limt', '__proto__', 'constructor', '%00', 'q[]']) {
      const problem = problemOf(await get(`/status?${name}=1`));
      expect(problem).toMatchObject({ status: 400, parameter: decodeURIComponent(name) });
      expect(problem.detail).toContain('is not a parameter of /api/v1/status');
    }
  });

  it('sends back little of what was sent', async () => {
    const answer = await get(`/status?${'x'.repeat(3000)}=1`);
    expect(problemOf(answer).status).toBe(400);
    expect(answer.text.length).toBeLessThan(1000);
  });

  it('says of an address that leads nowhere where there are some', async () => {
    for (const path of [
      '/api/v1',
      '/api/v1/',
      '/api/v1/status/',
      '/api/v1/nothing',
      '/api/v2/status',
      '/api/',
    ]) {
      expect(problemOf(await ask(site.address, path)).detail).toContain('/api lists');
    }
  });

  it('is all that a path that is no id gets', async () => {
    const tricks = [
      '../../etc/passwd',
      '..%2f..%2f..%2fetc%2fpasswd',
      '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
      '%00',
      '%E0%A4%A',
      "'%20OR%201=1--",
      '%25',
      `${'9'.repeat(3000)}-1`,
    ];
    for (const trick of tricks) {
      for (const path of [trick, `${trick}/paragraphs`, `${meeting}/paragraphs/${trick}`]) {
        const answer = await get(`/meetings/${path}`);
        expect.soft(answer.status, path).toBe(404);
        expect.soft(answer.text, path).not.toContain('root:');
      }
    }
  });
});
