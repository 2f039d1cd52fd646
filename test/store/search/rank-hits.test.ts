import { describe, expect, it } from 'vitest';
import { findHits } from '../../../src/store/search.ts';
import { archiveOf, meetingOf, places } from './sample-archive.ts';
import type { Sample } from './sample-archive.ts';

describe('what comes first', () => {
  it.each([
    [
      'the title before the text',
      'bryggan',
      ['Bryggan: Den lagas.', 'Båtar: Bryggan och åter bryggan nämndes.'],
    ],
    ['the word before its other forms', 'brygga', ['En: Vid en brygga.', 'Två: Vid bryggorna.']],
    ['the word before its compounds', 'brygga', ['En: Vid en brygga.', 'Två: Vid en badbrygga.']],
    ['the word before what only lacks accents', 'lan', ['En: Ett lan.', 'Två: Ett lån, ett lån.']],
    ['words near each other', 'gul båt', ['En: En gul båt.', 'Två: En gul sol, ett hav och en röd båt.']],
    ['words in their order', 'val av ledamot', ['Val av ledamot: Så.', 'Ledamot: Av val följer.']],
    ['all words in the title', 'taxa vatten', ['Taxa för vatten: Så.', 'Taxa: För vatten.']],
    ['the sound word before the damaged', 'fjärrvärme', ['En: Om fjärrvärme.', 'Om fjärrvärmc: Så.']],
  ])('%s', (_, query, texts) => {
    for (const order of [texts, texts.toReversed()]) {
      const hits = findHits(meetingOf(...order), query, 5);
      expect(hits.map(({ title }) => title)).toEqual(texts.map((text) => text.split(': ')[0]));
    }
  });

  it('of equals the newest meeting, and of a meeting the first paragraph', () => {
    const matters = [1, 2].map((number) => ({ number, title: 'Rapport', text: 'Rapporten lades fram.' }));
    const meeting = (date: string): Sample => ({ body: `Nämnden ${date}`, date, paragraphs: matters });
    const store = archiveOf(meeting('2020-01-02'), meeting('2022-01-02'), meeting('2021-01-02'));
    expect(findHits(store, 'rapport', 9).map(({ date, label }) => `${date} ${label}`)).toEqual([
      '2022-01-02 §1',
      '2022-01-02 §2',
      '2021-01-02 §1',
      '2021-01-02 §2',
      '2020-01-02 §1',
      '2020-01-02 §2',
    ]);
  });

  it('a paragraph before a page, and of a page nothing that its paragraph says too', () => {
    const store = archiveOf({
      paragraphs: [{ number: 1, title: 'Bron', text: 'Bron lagas.' }],
      pages: ['Bron lagas.\nKarta över bron, ritad av Siv', 'Bilaga om bron'],
    });
    expect(places(findHits(store, 'bron', 5))).toEqual(['paragraph §1 Bron', 'page p. 2']);
    expect(places(findHits(store, 'Siv', 5))).toEqual(['page p. 1']);
  });
});
