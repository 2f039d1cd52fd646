import { describe, expect, it } from 'vitest';
import type { QueryTerm } from '../../../src/store/search/query/query-term.ts';
import { readQuery } from '../../../src/store/search/query/read-query.ts';

/** A term as it was understood: `word`, `begin*`, `"in a row|or so"`, `§9a`; in brackets what may be missing. */
function shown({ wanted, needed }: QueryTerm): string {
  const text = {
    word: () => (wanted.type === 'word' ? wanted.word : ''),
    prefix: () => (wanted.type === 'prefix' ? `${wanted.letters}*` : ''),
    phrase: () =>
      wanted.type === 'phrase' ? `"${wanted.phrases.map((words) => words.join(' ')).join('|')}"` : '',
    person: () => (wanted.type === 'person' ? `person ${wanted.figures}` : ''),
    section: () => (wanted.type === 'section' ? `§${wanted.number}${wanted.suffix ?? ''}` : ''),
  }[wanted.type]();
  return needed ? text : `(${text})`;
}

describe('readQuery', () => {
  it.each([
    ['Budget 2023', 'budget, "2023"'],
    ['"val av justerare" Lind', '"val av justerare", lind'],
    ['”val av justerare”', '"val av justerare"'],
    ['förläng*', 'förläng*'],
    ['§85', '§85'],
    ['§ 9 a', '§9a'],
    ['§ 5.1', '§5.1'],
    ['85 §.', '§85'],
    ['§ 85 budget', '§85, budget'],
    ['5 kap. 42 § kommunallagen', '"5 kap 42", kommunallagen'],
    ['dnr KS 2023/45', '(dnr), ks, "2023 45"'],
    ['KS-2023/61', '"ks 2023 61"'],
    ['BUN/2013:112', '"bun 2013 112"'],
    ['1 480 000 kr', '"1 480 000|1480000", kr'],
    ['1480000', '"1 480 000|1480000"'],
    ['42,5 miljoner', '"42 5", miljoner'],
    ['2023-04-24', '"2023 04 24|24 april 2023"'],
    ['den 4 mars 2022', '(den), "2022 03 04|4 mars 2022"'],
    ['mars 2022', '"mars 2022"'],
    ['Jan-Olov Ek', '"jan olov", ek'],
    ['Wallby, Kristina', 'wallby, kristina'],
    ['vem valdes till ordförande?', 'valdes, (till), ordförande'],
    ['styrelsemöte mars 2022', '(styrelsemöte), "mars 2022"'],
    // nothing else is asked for
    ['vem är det', 'vem, är, det'],
    ['möte', 'möte'],
  ])('%s', (typed, terms) => {
    expect(readQuery(typed).terms.map(shown).join(', ')).toBe(terms);
  });

  it.each([
    ['avtal -hyra', 'hyra'],
    ['avtal -"hyra ut"', '"hyra ut"'],
    ['avtal -2023', '2023'],
    ['avtal - hyra', ''],
    ['e-post', ''],
  ])('%s excludes %s', (typed, unwanted) => {
    expect(readQuery(typed).unwanted.map(shown).join(', ')).toBe(unwanted);
  });
});
