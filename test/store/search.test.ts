import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { saveFile } from '../../src/store/save-file.ts';
import { search } from '../../src/store/search.ts';
import { markEnd, markStart } from '../../src/store/stem-snippet.ts';
import { sampleFile } from './sample-file.ts';

function archive(): ReturnType<typeof openStore> {
  const database = openStore(':memory:');
  const board = sampleFile('styrelsen.pdf', {
    body: 'Samordningsförbundet Sjöland',
    date: '2021-03-04',
    paragraphs: [
      { number: 8, title: 'Val av justerare', text: 'Greta Lind valdes.', decisions: ['Greta Lind valdes.'] },
      {
        number: 85,
        title: 'Årsbudget',
        text: 'Budgeten för rådet om 85 kronor i år antogs.',
        decisions: ['Budgeten antogs.'],
        page: 2,
      },
      {
        number: 9,
        suffix: 'a',
        title: 'Lån',
        text: 'Ett lån på två år.',
        quoted: ['Lånet beviljades tidigare.'],
      },
    ],
    pages: ['Val av justerare', 'Årsbudget', 'Bilaga: enkät om cykelbanor'],
  });
  const parish = sampleFile('byalaget.txt', {
    body: 'Norrby byalag',
    date: '1994-03-20',
    paragraphs: [{ number: 85, title: 'Hjul', text: 'En rad nya hjul till vagnen köptes på lan.' }],
  });
  for (const file of [board, parish])
    saveFile(database, file, { path: `/arkiv/${file.name}`, bytes: 1, run: 'natt' });
  return database;
}

function found(query: string): string[] {
  return search(archive(), query, 20).map((hit) =>
    `${hit.kind} ${hit.label ?? `p. ${hit.page}`} ${hit.title}`.trim(),
  );
}

describe('search', () => {
  it.each([
    // å is not a
    ['rådet', ['paragraph §85 Årsbudget']],
    ['rad', ['paragraph §85 Hjul']],
    ['lån', ['paragraph §9a Lån']],
    ['lan', ['paragraph §85 Hjul']],
    // as typed in another normal form, and in capitals
    ['ra\u030Adet', ['paragraph §85 Årsbudget']],
    ['LÅN', ['paragraph §9a Lån']],
    // inflected
    ['hjulen', ['paragraph §85 Hjul']],
    // a paragraph by its number, newest first; the 85 kronor are no paragraph
    ['§85', ['paragraph §85 Årsbudget', 'paragraph §85 Hjul']],
    ['§ 85', ['paragraph §85 Årsbudget', 'paragraph §85 Hjul']],
    ['85 §', ['paragraph §85 Årsbudget', 'paragraph §85 Hjul']],
    ['§ 9a', ['paragraph §9a Lån']],
    ['§ 9 b', []],
    ['§ 85 hjul', ['paragraph §85 Hjul']],
    // i is a word here, no suffix
    ['§ 85 i', ['paragraph §85 Årsbudget']],
    ['§ 85 budgeten', ['paragraph §85 Årsbudget', 'decision §85 Årsbudget']],
    ['§ 9 a', ['paragraph §9a Lån']],
    ['§ 855', []],
    // words that stand in no paragraph
    ['cykelbanor', ['page p. 3']],
    // phrases, prefixes, exclusions
    ['"av justerare"', ['paragraph §8 Val av justerare', 'decision §8 Val av justerare']],
    ['"justerare av"', []],
    ['års*', ['decision §85 Årsbudget', 'paragraph §85 Årsbudget']],
    ['justerare -val', []],
    ['', []],
    ['"', []],
    ['* AND NEAR( ^', []],
  ])('%s', (query, expected) => {
    expect(found(query).sort()).toEqual([...expected].sort());
  });

  it('finds no quoted decision as a decision', () => {
    expect(found('beviljades')).toEqual([]);
  });

  it('puts a decision before the discussion around it', () => {
    expect(found('greta')[0]).toBe('decision §8 Val av justerare');
  });

  it('marks another form of the word too', () => {
    const [hit] = search(archive(), 'vagn', 1);
    expect(hit?.snippet).toBe(`En rad nya hjul till ${markStart}vagnen${markEnd} köptes på lan.`);
  });

  it('marks what was found in the snippet', () => {
    const [hit] = search(archive(), 'rådet', 1);
    expect(hit?.snippet).toContain(`${markStart}rådet${markEnd}`);
    expect(hit).toMatchObject({ body: 'Samordningsförbundet Sjöland', date: '2021-03-04', page: 2 });
  });
});
