import { describe, expect, it } from 'vitest';
import { repairPages } from '../../../../src/stages/repair/repair-pages.ts';
import { language, pagesOf } from '../repair-text.ts';

function endingOfFirstLine(text: string): string | undefined {
  return repairPages(pagesOf(text), language)[0]?.lines[0]?.ending;
}

describe('join-hyphenated-word', () => {
  it.each([
    ['styrelsen för samordnings-\nförbundet beslutar', 'drop-hyphen'],
    ['styrelsen för samordnings\u00AD\nförbundet beslutar', 'drop-hyphen'],
    ['enligt PROTO-\nKOLL', 'drop-hyphen'],
    ['ordförande Per-\nOlof Berg', 'keep-hyphen'],
    ['svar till AFN-\nstyrelsens förslag', 'keep-hyphen'],
    ['under 60-\ntalet', 'keep-hyphen'],
    ['för åren 2022-\n2023.', 'keep-hyphen'],
    ['öppet april–\noktober', 'keep-hyphen'],
    ['rast kl. 15:00–\n15:20 varje dag', 'keep-hyphen'],
    ['sträckan Norrbyn–\nSöderbyn lagas', 'keep-hyphen'],
    ['öppet sön–\noch helgdagar', 'space'],
    ['mötet börjar 15:00–\nkaffe serveras', 'space'],
    ['frågan är avgjord –\nmötet gick vidare', 'space'],
    ['i kommun-\noch landsting', 'space'],
    ['vid höst-\neller vårterminen', 'space'],
    ['frågan är avgjord -\nmötet gick vidare', 'space'],
    ['Hyra 5000:-\nbetald', 'space'],
    ['bland punkterna-\n- Rapport', 'space'],
    ['enligt års-\n3. Ekonomi', 'space'],
  ])('ends %j with %s', (text, ending) => {
    expect(endingOfFirstLine(text)).toBe(ending);
  });

  it('keeps a hyphen that the document has within a line, in the same word', () => {
    const text = 'på Brygg-\nkollot. Vi ser fram mot Brygg-kollot.';
    expect(endingOfFirstLine(text)).toBe('keep-hyphen');
  });

  it('records a dropped hyphen as an edit that leaves the line as it is', () => {
    const [page] = repairPages(pagesOf('för samordnings-\nförbundet'), language);
    expect(page?.lines[0]?.text).toBe('för samordnings-');
    expect(page?.edits).toEqual([
      {
        page: 1,
        line: 0,
        start: 15,
        end: 16,
        before: '-\n',
        after: '',
        rule: 'join-hyphenated-word',
        runnerUp: null,
        confidence: 0.98,
      },
    ]);
  });

  it('joins over a page end with a page number and a header between', () => {
    const header = 'Föreningen Norra byn, protokoll 2021-03-04';
    const text = [
      `${header} 1(3)\nMötet öppnades av ordföranden.`,
      `${header} 2(3)\nStyrelsen beslutade att samordnings-`,
      `${header} 3(3)\nförbundet skall höras.`,
    ].join('\n---\n');
    expect(repairPages(pagesOf(text), language)[1]?.lines.at(-1)?.ending).toBe('drop-hyphen');
  });
});
