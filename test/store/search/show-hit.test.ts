import { describe, expect, it } from 'vitest';
import { findHits } from '../../../src/store/search.ts';
import { archiveOf, board, meetingOf, shown, village } from './sample-archive.ts';

describe('how a hit is shown', () => {
  it.each([
    ['vagn', 'Hjul', 'En rad nya hjul till [vagnen] köptes på lan.'],
    ['hjul vagnar', '[Hjul]', 'En rad nya [hjul] till [vagnen] köptes på lan.'],
    ['"nya hjul"', 'Hjul', 'En rad [nya hjul] till vagnen köptes på lan.'],
    ['vag*', 'Hjul', 'En rad nya hjul till [vagnen] köptes på lan.'],
    ['hjul och vagn', '[Hjul]', 'En rad nya [hjul] till [vagnen] köptes på lan.'],
    ['§ 85 byalag', 'Hjul', 'En rad nya hjul till vagnen köptes på lan.'],
  ])('%s', (query, title, snippet) => {
    const [hit] = findHits(archiveOf(village), query, 1);
    expect([hit?.markedTitle, hit?.snippet].map((text) => shown(text ?? ''))).toEqual([title, snippet]);
  });

  it('with the best place of a long text, whole words and no more', () => {
    const filler = 'Ordföranden redogjorde för ärendet. '.repeat(60);
    const store = meetingOf(`Hamnen: ${filler}Bron nämndes. ${filler}Bron vid hamnen lagas i vår. ${filler}`);
    const snippet = shown(findHits(store, 'bron hamnen', 1)[0]?.snippet ?? '');
    expect(snippet).toContain('[Bron] vid [hamnen] lagas i vår.');
    expect(snippet).toMatch(/^… \S.*\S …$/u);
    expect(snippet.length).toBeLessThan(230);
  });

  it('with all that tells where it is', () => {
    expect(findHits(archiveOf(board), 'lån', 1)).toEqual([
      expect.objectContaining({
        label: '§9a',
        kind: 'paragraph',
        title: 'Lån',
        body: 'Samordningsförbundet Sjöland',
        date: '2021-03-04',
        file: '0-protokoll.pdf',
        page: 1,
        caseNumber: 'KS 2021/45',
        versionOf: null,
        without: [],
      }),
    ]);
  });
});
