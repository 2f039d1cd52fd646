import type { Database } from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { correctLine } from '../../../src/pipeline/desk/correct-line.ts';
import { decide } from '../../../src/pipeline/desk/decide.ts';
import { openExistingStore } from '../../../src/store/open-store.ts';
import { findFile, readSourcePages } from '../../../src/store/read-files.ts';
import { listMinutes, readMinutes } from '../../../src/store/read-minutes.ts';
import { readQueue } from '../../../src/store/review/read-queue.ts';
import { lineVersion } from '../../../src/store/review/review-id.ts';
import { listLog } from '../../../src/store/review/review-log.ts';
import { saveWebToken } from '../../../src/store/web-tokens.ts';
import { hashOfToken, newToken } from '../../../src/web/safety/bearer.ts';
import { importPages, itemOf, language, orderOf, scannedPages } from '../../pipeline/desk/archive.ts';
import { day, protocol, short, tracesIn } from '../../records/planted-protocol.ts';
import { openSampleApp, user } from '../safety/sample-app.ts';
import type { Browser, SampleApp } from '../safety/sample-app.ts';
import { Description } from './described-answers.ts';

const tokens = { corrector: newToken(), reader: newToken() };
/** Another reading of each of these numbers, with another figure. */
const misread = Object.fromEntries(
  ['title', 'attendee', 'assignment', 'reservation'].map((place) => {
    const number = short(place);
    return [number, `${day(place)}-${String((Number(number.slice(-4)) + 1111) % 10_000).padStart(4, '0')}`];
  }),
);
/** The ends of those. */
const otherEnds = Object.values(misread).map((number) => number.slice(-4));

/** Two meetings whose words are in doubt, with numbers wherever they can stand; some of it decided and corrected. */
function fill(database: Database): string {
  const store = { database, language, repair: {} };
  const text = protocol.replace('sal Björken', 'sal Vikbcrg');
  const others = { ...misread, Vikbcrg: 'Vikberg' };
  const first = importPages(store, `utredning ${short('fileName')}.pdf`, scannedPages(text, others));
  importPages(store, 'b.pdf', scannedPages(text.replace('2023-03-14', '2023-04-18'), others));
  decide(store, orderOf(itemOf(database, short('title')), { action: 'keep' }));
  decide(store, orderOf(itemOf(database, 'Vikbcrg'), { action: 'take', text: 'Vikberg' }));
  const line = text.split('\n').findIndex((each) => each.includes('Rättad rad'));
  const old = text.split('\n')[line] ?? '';
  const typed = `Ordföranden avslutar mötet om ${short('corrected')}.`;
  const order = { sha256: first, page: 1, line, text: typed, by: 'Eva', seen: lineVersion(old, old) };
  correctLine(store, order);
  saveWebToken(database, { name: 'Rättaren', mayCorrect: true }, hashOfToken(tokens.corrector));
  saveWebToken(database, { name: 'Läsaren', mayCorrect: false }, hashOfToken(tokens.reader));
  return listMinutes(database).find(({ file }) => file.startsWith('utredning'))?.id ?? '';
}

/** What there is to be asked for. */
interface Known {
  readonly ids: readonly string[];
  readonly paragraphs: readonly string[];
  readonly lines: readonly string[];
  readonly matters: readonly { readonly id: string; readonly version: string }[];
  readonly corrections: readonly number[];
}

function knownOf({ database }: SampleApp): Known {
  const store = openExistingStore(database);
  const ids = listMinutes(store).map(({ id }) => id);
  const known = {
    ids,
    paragraphs: ids.flatMap((id) =>
      (readMinutes(store, id)?.paragraphs ?? []).map(({ number }) => `/meetings/${id}/paragraphs/${number}`),
    ),
    lines: ids.flatMap((id) => {
      const { id: file } = findFile(store, readMinutes(store, id)?.source.sha256 ?? '') ?? { id: 0 };
      const [page] = readSourcePages(store, file);
      return (page?.lines ?? []).map((_, line) => `/meetings/${id}/pages/1/lines/${line}`);
    }),
    matters: readQueue(store, {}, 500).items.map(({ id, version }) => ({ id, version })),
    corrections: listLog(store, {}, 100).entries.map(({ id }) => id),
  };
  store.close();
  return known;
}

const questions = ['bistånd', 'granne', 'utredning', '§ 12', short('title'), short('text').replace('-', '')];

/** For every operation that reads, all that it can be asked. */
const reading: Readonly<Record<string, (known: Known) => readonly string[]>> = {
  showDescription: () => ['/openapi.json'],
  showStatus: () => ['/status'],
  search: () => [
    ...questions.map((question) => `/search?q=${encodeURIComponent(question)}`),
    '/search?withAmount=true',
    '/search?withAttachment=true&limit=1',
    '/search?needsReview=true',
  ],
  listMeetings: () => ['/meetings', '/meetings?limit=1', '/meetings?needsReview=true'],
  showMeeting: ({ ids }) => ids.map((id) => `/meetings/${id}`),
  listParagraphs: ({ ids }) => ids.map((id) => `/meetings/${id}/paragraphs`),
  showParagraph: ({ paragraphs }) => paragraphs,
  showPage: ({ ids }) => ids.map((id) => `/meetings/${id}/pages/1`),
  showLine: ({ lines }) => lines,
  listDecisions: () => [
    '/decisions',
    '/decisions?q=bist%C3%A5nd',
    '/decisions?responsible=handl%C3%A4ggaren',
  ],
  listReview: () => ['/review?limit=200', '/review?limit=1', '/review?decided=true'],
  showMatter: ({ matters }) => matters.map(({ id }) => `/review/${id}`),
  listCorrections: () => ['/corrections', '/corrections?by=Eva', '/corrections?limit=1'],
  showCorrection: ({ corrections }) => corrections.map((id) => `/corrections/${id}`),
  listSame: ({ corrections }) => corrections.map((id) => `/corrections/${id}/same`),
};

/** Asks the API; with an order it is sent. */
type Ask = (path: string, order?: unknown) => Promise<Response>;

const Versioned = z.looseObject({ cleanText: z.string(), version: z.string() });
const Places = z.looseObject({ items: z.array(z.looseObject({ id: z.string(), version: z.string() })) });

async function read<Shape extends z.ZodType>(
  ask: Ask,
  path: string,
  shape: Shape,
): Promise<z.output<Shape> | null> {
  const answer = shape.safeParse(await (await ask(path)).json());
  return answer.success ? answer.data : null;
}

interface Sent {
  readonly path: string;
  readonly order: unknown;
}

/** For every operation that changes something, orders as whoever asks may send them by what was shown. */
const changing: Readonly<Record<string, (known: Known, ask: Ask) => Promise<readonly Sent[]>>> = {
  applySame: ({ corrections }, ask) =>
    Promise.all(
      corrections.map(async (id) => {
        const path = `/corrections/${id}/same`;
        const items = (await read(ask, path, Places))?.items ?? [{ id: 'x', version: 'y' }];
        return { path, order: { places: items.map((each) => ({ id: each.id, seen: each.version })) } };
      }),
    ),
  undoCorrection: async ({ corrections }) =>
    corrections.map((id) => ({ path: `/corrections/${id}/undo`, order: null })),
  decideMatter: async ({ matters }) =>
    matters.slice(0, 8).map(({ id, version }) => ({
      path: `/review/${id}/decisions`,
      order: { action: 'keep', seen: version },
    })),
  correctLine: async ({ lines }, ask) => {
    const some = lines.filter((_, at) => at % 4 === 0);
    return Promise.all(
      some.map(async (path) => {
        const { cleanText: text, version: seen } = (await read(ask, path, Versioned)) ?? {
          cleanText: '',
          version: 'x',
        };
        return { path: `${path}/corrections`, order: { text: `${text} `, seen } };
      }),
    );
  },
};

interface Leak {
  readonly operation: string;
  readonly path: string;
  readonly found: readonly string[];
}

async function leakOf(operation: string, path: string, answer: Response): Promise<Leak[]> {
  const told = ['location', 'link', 'content-disposition'].map((name) => answer.headers.get(name) ?? '');
  const said = [await answer.text(), ...told].join('\n');
  const bare = said.replaceAll(/[0-9a-f]{16,}/gu, '');
  const found = [
    ...tracesIn(said),
    ...otherEnds.filter((end) => new RegExp(`(?<!\\d)${end}(?!\\d)`, 'u').test(bare)),
  ];
  return found.length === 0 ? [] : [{ operation, path, found }];
}

/** Asks for all that there is, and changes all that can be changed. @returns what was told, and the statuses of each operation. */
async function goThrough(
  sample: SampleApp,
  ask: Ask,
  operations: readonly string[],
): Promise<{ readonly leaks: readonly Leak[]; readonly statuses: ReadonlyMap<string, ReadonlySet<number>> }> {
  const leaks: Leak[] = [];
  const statuses = new Map<string, Set<number>>(operations.map((each) => [each, new Set()]));
  const meet = async (operation: string, path: string, answer: Response): Promise<void> => {
    statuses.get(operation)?.add(answer.status);
    leaks.push(...(await leakOf(operation, path, answer)));
  };
  for (const operation of operations.filter((each) => each in reading)) {
    for (const path of reading[operation]?.(knownOf(sample)) ?? []) {
      await meet(operation, path, await ask(path));
    }
  }
  for (const operation of operations.filter((each) => each in changing)) {
    for (const { path, order } of (await changing[operation]?.(knownOf(sample), ask)) ?? []) {
      await meet(operation, path, await ask(path, order));
    }
  }
  // What has come of it is listed too.
  for (const operation of ['listCorrections', 'showCorrection', 'listReview', 'showMeeting']) {
    for (const path of reading[operation]?.(knownOf(sample)) ?? []) {
      await meet(operation, path, await ask(path));
    }
  }
  return { leaks, statuses };
}

/** As a browser on one of the site's own pages asks. */
function asBrowser(browser: Browser, formToken: string, more: Record<string, string> = {}): Ask {
  const own = { origin: 'http://127.0.0.1:8480', 'sec-fetch-site': 'same-origin', 'x-form-token': formToken };
  return (path, order) => askWith(browser, path, order, { ...more, ...own });
}

function asProgram(browser: Browser, token: string): Ask {
  return (path, order) => askWith(browser, path, order, { authorization: `Bearer ${token}` });
}

function askWith(
  browser: Browser,
  path: string,
  order: unknown,
  headers: Record<string, string>,
): Promise<Response> {
  const address = `/api/v1${path}`;
  if (order === undefined) return browser.get(address, { headers });
  if (order === null) return browser.get(address, { method: 'POST', headers });
  const body = JSON.stringify(order);
  return browser.get(address, {
    method: 'POST',
    body,
    headers: { ...headers, 'content-type': 'application/json' },
  });
}

interface VisitorKind {
  readonly who: string;
  readonly withUser: boolean;
  readonly flags?: Parameters<typeof openSampleApp>[0];
  readonly enter: (browser: Browser) => Promise<Ask>;
  /** What a change is answered with, if nothing else hinders it. */
  readonly may: 'read and correct' | 'read' | 'nothing';
}

const proxied = { 'x-remote-user': Buffer.from(user.name, 'utf8').toString('latin1') };
const kinds: readonly VisitorKind[] = [
  {
    who: 'whoever sits at the computer',
    withUser: false,
    enter: async (browser) => asBrowser(browser, await browser.tokenOf('/logga-ut')),
    may: 'read and correct',
  },
  {
    who: 'who has signed in',
    withUser: true,
    enter: async (browser) => {
      await browser.signIn();
      return asBrowser(browser, await browser.tokenOf('/logga-ut'));
    },
    may: 'read and correct',
  },
  {
    who: 'whom a proxy names',
    withUser: false,
    flags: { trustUserHeader: 'X-Remote-User', trustedProxies: '127.0.0.1' },
    enter: async (browser) => {
      const page = await (await browser.get('/logga-ut', { headers: proxied })).text();
      const [, formToken = ''] = /name="token" value="([^"]+)"/u.exec(page) ?? [];
      return asBrowser(browser, formToken, proxied);
    },
    may: 'read and correct',
  },
  {
    who: 'a program that corrects',
    withUser: true,
    enter: async (browser) => asProgram(browser, tokens.corrector),
    may: 'read and correct',
  },
  {
    who: 'a program that reads',
    withUser: true,
    enter: async (browser) => asProgram(browser, tokens.reader),
    may: 'read',
  },
  {
    who: 'nobody that is known',
    withUser: true,
    enter: async (browser) => asProgram(browser, newToken()),
    may: 'nothing',
  },
];

async function operationsOf(sample: SampleApp): Promise<string[]> {
  const headers = { authorization: `Bearer ${tokens.reader}` };
  const answer = await sample.newBrowser().get('/api/v1/openapi.json', { headers });
  const { paths } = Description.parse(await answer.json());
  return Object.values(paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  );
}

describe('every operation of the API', () => {
  it.each(kinds)('tells $who no personal identity number', async ({ withUser, flags, enter, may }) => {
    const sample = await openSampleApp(flags ?? {}, { withUser, store: fill });
    const operations = await operationsOf(sample);
    expect(Object.keys({ ...reading, ...changing }).toSorted()).toEqual(operations.toSorted());
    const { leaks, statuses } = await goThrough(sample, await enter(sample.newBrowser()), operations);
    expect(leaks).toEqual([]);
    const wanted = {
      read: may === 'nothing' ? 401 : 200,
      change: { 'read and correct': 201, read: 403, nothing: 401 }[may],
    };
    for (const [operation, met] of statuses) {
      expect([...met], operation).toContain(operation in reading ? wanted.read : wanted.change);
    }
    await sample.end();
  });

  it('tells those of a protocol to who has opened them, and of no other', async () => {
    const sample = await openSampleApp({}, { withUser: true, store: fill });
    const browser = sample.newBrowser();
    await browser.signIn();
    const token = await browser.tokenOf('/logga-ut');
    await browser.send(`/protokoll/${sample.id}/personnummer`, { token });
    const operations = (await operationsOf(sample)).filter((each) => each in reading);
    const { leaks } = await goThrough(sample, asBrowser(browser, token), operations);
    expect(new Set(leaks.map(({ operation }) => operation))).toEqual(
      new Set(['showMeeting', 'listParagraphs', 'showParagraph', 'showPage', 'showLine']),
    );
    expect(leaks.filter(({ path }) => !path.includes(sample.id))).toEqual([]);
    await sample.end();
  });
});
