import { describe, expect, it } from 'vitest';
import { findHits, search } from '../../../src/store/search.ts';
import { archiveOf, board, meetingOf, places, village } from './sample-archive.ts';

describe('what is found', () => {
  it.each<[string, readonly string[]]>([
    // å is not a; typed without its ring it is found, below what is written so
    ['rådet', ['decision §85 Årsbudget']],
    ['rad', ['paragraph §85 Hjul', 'paragraph §85 Årsbudget']],
    ['lån', ['paragraph §9a Lån']],
    ['lan', ['paragraph §85 Hjul', 'paragraph §9a Lån']],
    // as typed in another normal form, and in capitals
    ['ra\u030Adet', ['paragraph §85 Årsbudget']],
    ['LÅN', ['paragraph §9a Lån']],
    // inflected
    ['hjulens', ['paragraph §85 Hjul']],
    ['vagnar', ['paragraph §85 Hjul']],
    // parts of compounds
    ['budget', ['decision §85 Årsbudget']],
    // a paragraph by its number, newest first; the 85 kronor are no paragraph
    ['§85', ['paragraph §85 Årsbudget', 'paragraph §85 Hjul']],
    ['§ 85', ['paragraph §85 Årsbudget', 'paragraph §85 Hjul']],
    ['85 §', ['paragraph §85 Årsbudget', 'paragraph §85 Hjul']],
    ['§ 9', ['paragraph §9a Lån']],
    ['§ 9a', ['paragraph §9a Lån']],
    ['§ 9 a', ['paragraph §9a Lån']],
    ['§ 9 b', []],
    ['§ 855', []],
    ['§ 85 hjul', ['paragraph §85 Hjul']],
    // i is a word here, no suffix
    ['§ 85 i', ['paragraph §85 Årsbudget', 'paragraph §85 Hjul']],
    ['§ 85 budgeten', ['decision §85 Årsbudget']],
    // case numbers in any way of typing them
    ['KS 2021/45', ['paragraph §9a Lån']],
    ['dnr KS 2021/45', ['paragraph §9a Lån']],
    ['Dnr 2021/45', ['paragraph §9a Lån']],
    ['2021/46', []],
    // words that stand in no paragraph
    ['cykelbanor', ['page p. 3']],
    // phrases, prefixes, exclusions
    ['"av justerare"', ['paragraph §8 Val av justerare']],
    ['"justerare av"', []],
    ['års*', ['paragraph §85 Årsbudget']],
    ['justerare -val', []],
    ['hjul -"nya hjul"', []],
    // a person, whichever name comes first
    ['Lind Greta', ['decision §8 Val av justerare']],
    ['Lind, Greta', ['decision §8 Val av justerare']],
    // whose meeting it was and when stands in no paragraph
    ['byalaget 1994', ['paragraph §85 Hjul']],
    ['budget mars 2021', ['decision §85 Årsbudget']],
    ['budget 2021-03-04', ['decision §85 Årsbudget']],
    ['budget 4 mars 2021', ['decision §85 Årsbudget']],
    ['budget mars 1994', []],
    // questions
    ['vem valdes till justerare?', ['decision §8 Val av justerare']],
    ['när antogs budgeten', ['decision §85 Årsbudget']],
    // nothing is asked for
    ['', []],
    ['"', []],
    ['-', []],
    ['-hjul', []],
    ['* ^ ( )', []],
  ])('%s', (query, expected) => {
    const { hits, relaxed } = search(archiveOf(board, village), { text: query });
    expect(relaxed === null ? places(hits).map(kindless) : []).toEqual(expected.map(kindless));
  });

  it('tells a decision that says what was asked for from the discussion around it', () => {
    const store = archiveOf({
      paragraphs: [
        { number: 1, title: 'Bron', text: 'Bron är gammal. Bron lagas.', decisions: ['Bron lagas.'] },
        { number: 2, title: 'Vägen', text: 'Bron nämndes.', decisions: ['Vägen lagas.'] },
      ],
    });
    expect(places(findHits(store, 'bron', 5))).toEqual(['decision §1 Bron', 'paragraph §2 Vägen']);
    expect(places(findHits(store, 'gammal', 5))).toEqual(['paragraph §1 Bron']);
  });

  it('finds no quoted decision', () => {
    expect(findHits(archiveOf(board), 'beviljades', 5)).toEqual([]);
  });

  it.each([
    ['1480000', '1 480 000 kronor'],
    ['1 480 000', '1480000 kronor'],
    ['1.480.000', '1 480 000 kronor'],
    ['42,5 miljoner', 'inom 42,5 miljoner kronor'],
    ['5 kap. 42 § kommunallagen', 'enligt 5 kap. 42 § kommunallagen'],
    ['ledamöter', 'en ledamot'],
    ['styrelseledamöter', 'en styrelseledamot'],
    ['taket', 'ett tak'],
    ['skola', 'skolan'],
    ['ansökningar', 'en ansökan'],
    ['avslogs', 'ska avslås'],
    ['kontor', 'gatukontoret'],
    ['gata', 'gatukontoret'],
    ['skolan', 'Hedstaskolan'],
    ['samordning', 'en sam ordning'],
    ['sam ordning', 'en samordning'],
    ['fjärrvärmenät', 'ett fjarrvärmenäf'],
    ['alternativ', 'ett a1ternativ'],
  ])('%s finds %s', (query, text) => {
    expect(places(findHits(meetingOf(`Ärendet: ${text} nämndes.`, 'Annat: Ingenting.'), query, 5))).toEqual([
      'paragraph §1 Ärendet',
    ]);
  });

  it.each([
    ['hus', 'en husse'],
    ['bil', 'en bilaga'],
    ['ord', 'en ordförande'],
    ['tal', 'ett avtal'],
    ['råd', 'en rad'],
    ['skola', 'en skål'],
  ])('%s does not find %s', (query, text) => {
    expect(findHits(meetingOf(`Ärendet: ${text} nämndes.`), query, 5)).toEqual([]);
  });
});

function kindless(place: string): string {
  return place.replace(/^(?:decision|paragraph) /u, '');
}
