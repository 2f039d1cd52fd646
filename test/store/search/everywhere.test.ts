import { describe, expect, it } from 'vitest';
import { search } from '../../../src/store/search.ts';
import { archiveOf } from './sample-archive.ts';

/** `beslut` in every paragraph but the last two, `bryggan` in some, in other forms too. */
const store = archiveOf({
  paragraphs: [
    ...Array.from({ length: 40 }, (_, at) => ({
      number: at + 1,
      title: `Ärende ${at + 1}`,
      text: at % 5 === 0 ? 'Beslut om bryggor.' : 'Beslut.',
    })),
    { number: 41, title: 'Bryggan', text: 'Bryggan visas.' },
    { number: 42, title: 'Bryggan', text: 'Bryggan lagas.' },
  ],
});
const labels = (text: string): readonly (string | null)[] =>
  search(store, { text, limit: 50 }).hits.map(({ label }) => label);

describe('a word that is nearly everywhere', () => {
  it('must be there all the same', () => {
    expect(new Set(labels('beslutet bryggan'))).toEqual(
      new Set(['§1', '§6', '§11', '§16', '§21', '§26', '§31', '§36']),
    );
  });

  it('is left out only where nothing has all words', () => {
    const { hits, relaxed } = search(store, { text: 'beslutet lagas' });
    expect(relaxed).toBe('fewer-words');
    expect(hits[0]?.label).toBe('§42');
  });

  it('is looked for by itself as any other', () => {
    expect(labels('beslutet')).toHaveLength(40);
    expect(labels('beslut ärende')).toHaveLength(40);
  });

  it('may stand far into a long text', () => {
    const long = `Bryggan lagas. ${'Det sägs mycket. '.repeat(1500)} Beslut.`;
    const others = Array.from({ length: 40 }, (_, at) => ({
      number: at + 1,
      title: 'Ärende',
      text: 'Beslut.',
    }));
    const bridges = Array.from({ length: 6 }, (_, at) => ({
      number: at + 50,
      title: 'Bryggan',
      text: 'Beslut.',
    }));
    const archive = archiveOf({
      paragraphs: [...others, ...bridges, { number: 90, title: 'Lång', text: long }],
    });
    const found = search(archive, { text: 'beslutet bryggan', limit: 50 }).hits.map(({ label }) => label);
    expect(found).toHaveLength(7);
    expect(found).toContain('§90');
  });

  it('is told apart from damaged words that were looked for too', () => {
    const paragraphs = [
      ...Array.from({ length: 40 }, (_, at) => ({ number: at + 1, title: 'Ärende', text: 'Beslut.' })),
      ...Array.from({ length: 6 }, (_, at) => ({
        number: at + 50,
        title: 'Ärende',
        text: 'Beslut om bryygan.',
      })),
      { number: 60, title: 'Bryggan', text: 'Visas.' },
      { number: 61, title: 'Bryggan', text: 'Lagas.' },
    ];
    expect(search(archiveOf({ paragraphs }), { text: 'beslutet bryggan' }).relaxed).toBe('like-words');
  });
});
