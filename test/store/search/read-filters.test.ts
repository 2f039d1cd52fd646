import { describe, expect, it } from 'vitest';
import type { SearchAsked } from '../../../src/records/search-request.ts';
import { search } from '../../../src/store/search.ts';
import { saveFile } from '../../../src/store/save-file.ts';
import { sampleFile } from '../sample-file.ts';
import { archiveOf } from './sample-archive.ts';
import type { Sample } from './sample-archive.ts';

describe('filters', () => {
  const council: Sample = {
    body: 'Kommunfullmäktige i Sjöby',
    date: '2023-04-24',
    paragraphs: [
      {
        number: 1,
        title: 'Taxa för vatten',
        text: 'Taxan, 500 kronor, antas enligt bilaga 1.',
        decisions: ['Taxan antas.'],
        kind: 'adopt',
        amount: '500 kronor',
        attachment: 'bilaga 1',
      },
      {
        number: 2,
        title: 'Taxa för båtplats',
        text: 'Avslås.',
        decisions: ['Avslås.'],
        kind: 'reject',
        doubt: 'Beloppet är inte detsamma i ord.',
      },
    ],
  };
  const committee: Sample = {
    body: 'Byggnadsnämnden',
    date: '2021-12-31',
    paragraphs: [{ number: 3, title: 'Taxa för bygglov', text: 'Bordläggs.' }],
  };

  it.each<[Partial<SearchAsked>, readonly string[]]>([
    [{}, ['§1', '§2', '§3']],
    [{ body: 'kommunfullmäktige' }, ['§1', '§2']],
    [{ body: 'byggnadsnämndens' }, ['§3']],
    [{ body: 'Sjöby kommunfullmäktige' }, ['§1', '§2']],
    [{ body: 'socialnämnden' }, []],
    [{ from: '2022' }, ['§1', '§2']],
    [{ from: '2021-12-31', to: '2021-12-31' }, ['§3']],
    [{ to: '2021' }, ['§3']],
    [{ from: '2023-04', to: '2023-04' }, ['§1', '§2']],
    [{ to: '2021-12-30' }, []],
    [{ kind: 'reject' }, ['§2']],
    [{ kind: 'refer-back' }, []],
    [{ withAmount: true }, ['§1']],
    [{ withAttachment: true }, ['§1']],
    [{ withAmount: true, kind: 'reject' }, []],
    [{ needsReview: true }, ['§2']],
  ])('%j', (filters, expected) => {
    const store = archiveOf(council, committee);
    for (const text of ['taxa', '']) {
      const { hits } = search(store, { ...filters, text });
      const labels = hits.map(({ label }) => label ?? '').toSorted((a, b) => a.localeCompare(b));
      if (text !== '' || Object.keys(filters).length > 0) expect(labels, text).toEqual(expected);
    }
  });

  it('finds what still asks for a person, and what stands on a page that does', () => {
    const store = archiveOf(council);
    const file = sampleFile('b.pdf', { ...committee, pages: ['Taxa för bygglov'] });
    const blurred = { code: 'hard-to-read', severity: 'review', message: 'Svår att läsa.', page: 1 } as const;
    const pages = file.repairedPages.map((page) => ({ ...page, notices: [blurred] }));
    saveFile(store, { ...file, repairedPages: pages }, { path: '/b.pdf', bytes: 1, run: 'natt' });
    const found = (): readonly (string | null)[] =>
      search(store, { text: 'taxa', needsReview: true }).hits.map(({ label }) => label);
    expect(new Set(found())).toEqual(new Set(['§2', '§3']));
    store.exec("UPDATE notices SET settled = 1 WHERE paragraph = '§2'");
    expect(found()).toEqual(['§3']);
  });

  it('refuses what no date or number can be', () => {
    expect(() => search(archiveOf(council), { text: 'taxa', from: 'i fjol' })).toThrow(/from/u);
    expect(() => search(archiveOf(council), { text: 'taxa', limit: 0 })).toThrow(/limit/u);
  });
});
