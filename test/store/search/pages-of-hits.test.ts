import { describe, expect, it } from 'vitest';
import { findHits, search } from '../../../src/store/search.ts';
import { meetingOf } from './sample-archive.ts';

describe('pages of hits', () => {
  it('are parts of one list, whatever their size', () => {
    const texts = Array.from(
      { length: 23 },
      (_, at) => `Ärende ${at}: Om ${at % 3 === 0 ? 'vägar' : 'en väg'}.`,
    );
    const store = meetingOf(...texts);
    const all = findHits(store, 'väg', 100).map(({ label }) => label);
    expect(all).toHaveLength(23);
    const pages = [0, 10, 20, 30].map((offset) => search(store, { text: 'väg', offset, limit: 10 }));
    expect(pages.flatMap(({ hits }) => hits.map(({ label }) => label))).toEqual(all);
    expect(pages.map(({ total }) => total)).toEqual(pages.map(() => ({ count: 23, more: false })));
  });

  it('say that there are more than anyone has counted', () => {
    const many = Array.from({ length: 230 }, (_, at) => `Ärende ${at}: Om en väg.`);
    const { total, hits } = search(meetingOf('Vägen: Den plogas.', ...many), { text: 'väg' });
    expect(total.more).toBe(true);
    expect(total.count).toBeGreaterThanOrEqual(150);
    expect(hits).toHaveLength(20);
    // Of very many the one that is about it still comes first.
    expect(hits[0]?.title).toBe('Vägen');
  });
});
