import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { openStore } from '../../../src/store/open-store.ts';
import { listMinutes, readMinutes } from '../../../src/store/read-minutes.ts';
import { saveFile } from '../../../src/store/save-file.ts';
import { sampleFile } from '../../store/sample-file.ts';
import { serveSamples } from '../browser/sample-site.ts';
import type { SampleSite } from '../browser/sample-site.ts';
import { ask } from './ask-api.ts';

const List = z.object({
  total: z.int(),
  next: z.string().nullable(),
  items: z.array(z.looseObject({ id: z.string(), body: z.string().nullish(), date: z.string().nullish() })),
});
type List = z.infer<typeof List>;

let site: SampleSite;
beforeAll(async () => {
  site = await serveSamples([], (database) => {
    storeMeeting(database, 'Hamnnämnden', '2021-03-04', 3);
    storeMeeting(database, 'Hamnnämnden', '2021-03-04', 2);
    storeMeeting(database, 'Byggnadsnämnden', null, 2);
    storeMeeting(database, null, null, 1);
  });
});
afterAll(() => site.stop());

let stored = 0;
/** A meeting of so many paragraphs, each with two decisions. */
function storeMeeting(file: string, body: string | null, date: string | null, paragraphs: number): void {
  stored += 1;
  const name = `${stored}-${body ?? 'ingen'}.txt`;
  const database = openStore(file);
  const sample = sampleFile(name, {
    ...(body === null ? {} : { body }),
    ...(date === null ? {} : { date }),
    paragraphs: Array.from({ length: paragraphs }, (_, at) => ({
      number: at + 1,
      title: `Ärende ${stored}.${at}`,
      decisions: ['Nämnden godkänner förslaget.', `Förslag ${stored}.${at} läggs till handlingarna.`],
    })),
  });
  saveFile(database, sample, { path: `/arkiv/${name}`, bytes: 1, run: 'prov' });
  database.close();
}

async function get(path: string): Promise<List> {
  const answer = await ask(site.address, path);
  expect(answer.status, answer.text).toBe(200);
  const list = List.parse(JSON.parse(answer.text));
  const link = list.next === null ? undefined : `<${list.next}>; rel="next"`;
  expect(answer.headers['link']).toBe(link);
  return list;
}

function sortedIds({ items }: List): string[] {
  return items.map(({ id }) => id).toSorted();
}

/** All ids, page by page; between two pages something happens. */
async function walk(first: string, between: () => void = () => {}): Promise<string[]> {
  const ids: string[] = [];
  for (let next: string | null = first; next !== null;) {
    const page: List = await get(next);
    ids.push(...page.items.map(({ id }) => id));
    next = page.next;
    between();
  }
  return ids;
}

describe.each(['/api/v1/meetings', '/api/v1/decisions'])('%s', (path) => {
  it.each([1, 2, 3, 7])('gives each once, in the same order, %i at a time', async (limit) => {
    const { total, items, next } = await get(`${path}?limit=200`);
    expect(next).toBeNull();
    expect(items).toHaveLength(total);
    expect(await walk(`${path}?limit=${limit}`)).toEqual(items.map(({ id }) => id));
  });

  it('keeps what else was asked for on the way', async () => {
    const ids = await walk(`${path}?body=Hamnn%C3%A4mnden&limit=1`);
    const { items, total } = await get(`${path}?body=Hamnn%C3%A4mnden`);
    expect(total).toBeGreaterThan(1);
    expect(ids).toEqual(items.map(({ id }) => id));
  });

  it('misses nothing, and gives nothing twice, when meetings are stored meanwhile', async () => {
    const before = await walk(`${path}?limit=200`);
    const dates = ['2030-01-01', '2021-03-04', '1990-01-01'];
    const met = await walk(`${path}?limit=2`, () => {
      const date = dates.pop();
      if (date !== undefined) storeMeeting(site.database, 'Hamnnämnden', date, 2);
    });
    expect(new Set(met).size).toBe(met.length);
    expect(met.filter((id) => before.includes(id))).toEqual(before);
  });
});

describe('/api/v1/meetings', () => {
  it('narrows by body, days and what asks for a person', async () => {
    const database = openStore(site.database);
    const all = listMinutes(database);
    database.close();
    const expected = (test: (one: (typeof all)[number]) => boolean): string[] =>
      all
        .filter(test)
        .map(({ id }) => id)
        .toSorted();
    expect(sortedIds(await get('/api/v1/meetings?from=2010-01-01&to=2021-03-04&limit=200'))).toEqual(
      expected(({ date }) => date !== null && date >= '2010-01-01' && date <= '2021-03-04'),
    );
    const review = expected(({ toReview }) => toReview > 0);
    expect(review.length).toBeGreaterThan(0);
    expect(sortedIds(await get('/api/v1/meetings?needsReview=true&limit=200'))).toEqual(review);
    expect(sortedIds(await get('/api/v1/meetings?needsReview=false&limit=200'))).toEqual(
      expected(({ toReview }) => toReview === 0),
    );
    expect(await get('/api/v1/meetings?body=Hamnn')).toEqual({ total: 0, next: null, items: [] });
  });
});

describe('/api/v1/decisions', () => {
  it('says of each where it stands, so that it is found there', async () => {
    const { items } = await get('/api/v1/decisions?limit=200');
    const Entry = z.looseObject({
      id: z.string(),
      points: z.array(z.string()),
      paragraph: z.looseObject({ key: z.string(), self: z.string() }),
      meeting: z.looseObject({ id: z.string() }),
    });
    for (const item of items.slice(0, 40)) {
      const { id, points, paragraph, meeting } = Entry.parse(item);
      const [, key, number] = id.slice(meeting.id.length).split(':');
      expect(key).toBe(paragraph.key);
      const { text } = await ask(site.address, paragraph.self);
      const { decisions } = z
        .looseObject({ decisions: z.array(z.looseObject({ text: z.string() })) })
        .parse(JSON.parse(text));
      expect(decisions[Number(number) - 1]?.text).toBe(points.join('\n'));
    }
  });

  it('has all decisions of a meeting, and no quoted ones', async () => {
    const { items } = await get('/api/v1/decisions?body=Samordningsf%C3%B6rbundet%20Ljungsele');
    const database = openStore(site.database);
    const id = listMinutes(database).find(({ body }) => body === 'Samordningsförbundet Ljungsele')?.id ?? '';
    const own = readMinutes(database, id)?.paragraphs.flatMap(({ decisions }) =>
      decisions.filter(({ quoted }) => !quoted),
    );
    database.close();
    expect(items.length).toBeGreaterThan(0);
    expect(items).toHaveLength(own?.length ?? 0);
  });
});
