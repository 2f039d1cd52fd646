import { describe, expect, it } from 'vitest';
import { editsOf, pagesOf, language, repairText } from '../repair-text.ts';
import { repairPages } from '../../../../src/stages/repair/repair-pages.ts';

describe('restore-line-hyphen', () => {
  it.each([
    ['Ordföranden redogjor—\nde för läget.', '— -> -'],
    ['Delarna var av in-—\ntresse för alla.', '-— -> -'],
    ['Ärendet gäller samordnings—\nförbundet.', '— -> -'],
    ['Avtalet kostar 84 000 kro—\nnor om året.', '— -> -'],
  ])('reads %j', (text, edit) => {
    expect(editsOf(text)).toEqual([edit]);
  });

  it('reads no half of the word as one of its own', () => {
    const page = repairText(
      'Ordféranden halsade ledaméterna valkomna. Under aret skedde en Vat-—\ntenskada i kallaren.',
    );
    expect(page).toContain('en Vat-\ntenskada i källaren.');
  });

  it('lets the word go on into the next line', () => {
    const [page] = repairPages(pagesOf('Ordföranden redogjor—\nde för läget.'), language);
    expect(page?.lines[0]).toMatchObject({ text: 'Ordföranden redogjor-', ending: 'drop-hyphen' });
  });

  it.each([
    'Frågan är avgjord —\nmötet gick vidare.',
    'Frågan är avgjord—\nmötet gick vidare.',
    'Han kom under—\nlag och ordning rådde.',
    'Öppet april–\noktober.',
    'Saken är klar—\nVi går vidare.',
  ])('leaves %j', (text) => {
    expect(editsOf(text)).toEqual([]);
  });
});
