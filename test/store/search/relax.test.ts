import { describe, expect, it } from 'vitest';
import { search } from '../../../src/store/search.ts';
import { meetingOf } from './sample-archive.ts';

describe('where nothing has all words', () => {
  const store = meetingOf(
    'Konstgräsplan: Planen anläggs på Hästhagen.',
    'Parkering: Avgiften i zon 4 höjs.',
    'Simhallen: Hallen får nytt kakel.',
  );

  it.each([
    ['hästhagen kakel', ['§1', '§3']],
    ['parkering zon hästhagen', ['§2', '§1']],
    ['vad kostar parkering i zon 4', ['§2']],
  ])('%s gives those that have most of them', (text, labels) => {
    const { hits, relaxed } = search(store, { text });
    expect(hits.map(({ label }) => label)).toEqual(labels);
    expect(relaxed).toBe('fewer-words');
  });

  it('says what each lacks', () => {
    const { hits } = search(store, { text: 'parkering zon hästhagen' });
    expect(hits.map(({ without }) => without)).toEqual([['hästhagen'], ['parkering', 'zon']]);
  });

  it.each([
    ['konstgräspaln', 'konstgräsplan'],
    ['parkerning zon', 'parkering zon'],
    ['simhalen', 'simhallen'],
  ])('%s is taken for %s, and that is suggested', (text, meant) => {
    const { hits, relaxed, suggestions } = search(store, { text });
    expect(hits).toHaveLength(1);
    expect(relaxed).toBe('like-words');
    expect(suggestions).toContain(meant);
  });

  it('suggests fewer words where these have no hit', () => {
    expect(search(store, { text: 'kakel qwertyuiop' }).suggestions).toEqual(['kakel']);
    expect(search(store, { text: 'qwertyuiop' })).toEqual({
      hits: [],
      total: { count: 0, more: false },
      relaxed: null,
      suggestions: [],
    });
  });
});
