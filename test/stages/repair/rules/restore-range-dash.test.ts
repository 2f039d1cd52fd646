import { describe, expect, it } from 'vitest';
import { language, pagesOf, repairText } from '../repair-text.ts';
import { repairPages } from '../../../../src/stages/repair/repair-pages.ts';

const damaged = 'Forbundet foljer fragan till arsmotet.';
const mended = 'Förbundet följer frågan till årsmötet.';

describe('restore-range-dash', () => {
  it.each([
    ['Mötet hölls kl 13:30—-16:55 i maj.', 'Mötet hölls kl 13:30–16:55 i maj.'],
    ['Paus kl 15:00—\n\n15:20 för kaffe.', 'Paus kl 15:00–\n\n15:20 för kaffe.'],
  ])('reads %j', (text, printed) => {
    expect(repairText(`${damaged}\n${text}`)).toBe(`${mended}\n${printed}`);
  });

  it('lets the range go on into the next line', () => {
    const [page] = repairPages(pagesOf(`${damaged}\nPaus kl 15:00—\n15:20 i dag.`), language);
    expect(page?.lines[1]).toMatchObject({ text: 'Paus kl 15:00–', ending: 'keep-hyphen' });
  });

  it.each([
    'Det gäller unga 16—30 år.',
    'Priset blev 15 000—\nett rekord.',
    'Utfallet blev 12 — 3 mer än väntat.',
    'Kostnad 500:—',
  ])('leaves %j', (text) => {
    expect(repairText(`${damaged}\n${text}`)).toBe(`${mended}\n${text}`);
  });

  it('leaves a sound text', () => {
    const text = 'Mötet hölls kl 13:30—16:55 i maj.';
    expect(repairText(text)).toBe(text);
  });
});
