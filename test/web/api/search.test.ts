import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { serveSamples } from '../browser/sample-site.ts';
import type { SampleSite } from '../browser/sample-site.ts';
import { ask } from './ask-api.ts';
import type { Answer } from './ask-api.ts';

const Hits = z.object({
  total: z.int(),
  more: z.boolean(),
  next: z.string().nullable(),
  relaxed: z.string().nullable(),
  suggestions: z.array(z.string()),
  items: z.array(
    z.looseObject({
      kind: z.string(),
      label: z.string().nullable(),
      title: z.string(),
      snippet: z.string(),
      page: z.int(),
      marks: z.object({
        title: z.array(z.tuple([z.int(), z.int()])),
        snippet: z.array(z.tuple([z.int(), z.int()])),
      }),
      meeting: z.looseObject({ id: z.string(), body: z.string().nullable() }),
      self: z.string(),
    }),
  ),
});
type Hits = z.infer<typeof Hits>;

let site: SampleSite;
beforeAll(async () => {
  site = await serveSamples();
});
afterAll(() => site.stop());

function asked(parameters: Record<string, string>): Promise<Answer> {
  return ask(site.address, `/api/v1/search?${new URLSearchParams(parameters).toString()}`);
}

async function found(parameters: Record<string, string>): Promise<Hits> {
  const answer = await asked(parameters);
  expect(answer.status, answer.text).toBe(200);
  return Hits.parse(JSON.parse(answer.text));
}

describe('/api/v1/search', () => {
  it('gives hits that are found where they say, with the words marked', async () => {
    const { items, total } = await found({ q: 'budget' });
    expect(items).toHaveLength(total);
    expect(total).toBeGreaterThan(2);
    for (const { self, snippet, title, marks, label } of items) {
      const words = [
        ...marks.snippet.map(([start, end]) => snippet.slice(start, end)),
        ...marks.title.map(([start, end]) => title.slice(start, end)),
      ];
      expect(words.length, self).toBeGreaterThan(0);
      for (const word of words) expect(word.toLowerCase()).toContain('budget');
      const there = await ask(site.address, self);
      expect(there.status, self).toBe(200);
      if (label !== null) expect(JSON.parse(there.text)).toMatchObject({ label, title });
    }
  });

  it('narrows', async () => {
    const all = await found({ q: 'budget' });
    const one = await found({ q: 'budget', body: 'Samordningsförbundet Ljungsele' });
    expect(one.total).toBeGreaterThan(0);
    expect(one.total).toBeLessThan(all.total);
    expect(new Set(one.items.map(({ meeting }) => meeting.body))).toEqual(
      new Set(['Samordningsförbundet Ljungsele']),
    );
    expect((await found({ q: 'budget', from: '2030' })).total).toBe(0);
    expect((await found({ withAmount: 'true', limit: '100' })).total).toBeGreaterThan(0);
  });

  it('goes through all hits page by page', async () => {
    const all = await found({ q: 'styrelsen', limit: '100' });
    const met: string[] = [];
    let address: string | null = '/api/v1/search?q=styrelsen&limit=3';
    while (address !== null) {
      const page: Hits = Hits.parse(JSON.parse((await ask(site.address, address)).text));
      met.push(...page.items.map(({ self, kind, snippet }) => `${self} ${kind} ${snippet}`));
      address = page.next;
    }
    expect(met).toEqual(all.items.map(({ self, kind, snippet }) => `${self} ${kind} ${snippet}`));
  });

  it('takes any text for a question', async () => {
    const questions = [
      '"',
      '"obruten fras',
      '-budget',
      '*',
      'NEAR(a b, 5)',
      'title:budget OR text:*',
      'budget AND',
      ') UNION SELECT * FROM web_tokens --',
      '§',
      '§ 99999999999999',
      '\u0000\u0002\u0003',
      '\ud800',
      '%',
      '<script>alert(1)</script>',
      'å'.repeat(400),
      'a* b* c* d* e* f* g* h*',
    ];
    for (const q of questions) expect((await asked({ q })).status, q).toBe(200);
  });

  it.each([
    [{ q: 'å'.repeat(401) }, 'q'],
    [{ q: '' }, 'q'],
    [{ q: 'budget', kind: 'elect,note' }, 'kind'],
    [{ q: 'budget', withAmount: '1' }, 'withAmount'],
    [{ q: 'budget', limit: '-1' }, 'limit'],
    [{ q: 'budget', limit: '5.5' }, 'limit'],
    [{ q: 'budget', offset: '99999999999999999999' }, 'offset'],
    [{ q: 'budget', from: '2019-02-31x' }, 'from'],
    [{ q: 'budget', sort: 'date' }, 'sort'],
  ])('refuses %j by name', async (parameters, name) => {
    const answer = await asked(parameters);
    expect(answer.status).toBe(400);
    expect(answer.type).toBe('application/problem+json');
    const { type, parameter } = z
      .looseObject({ type: z.string(), parameter: z.string().optional() })
      .parse(JSON.parse(answer.text));
    // A question that is too long is refused before anything looks at it.
    expect(type === '/api#question-too-long' ? 'q' : parameter).toBe(name);
  });

  it('refuses a parameter that is given twice', async () => {
    const answer = await ask(site.address, '/api/v1/search?q=budget&q=avgift');
    expect([answer.status, JSON.parse(answer.text)]).toMatchObject([400, { parameter: 'q' }]);
  });
});
