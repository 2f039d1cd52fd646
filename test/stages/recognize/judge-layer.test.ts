import { describe, expect, test } from 'vitest';
import type { ScanPage } from '../../../src/records/scan.ts';
import { arrangeLines } from '../../../src/stages/recognize/arrange-lines.ts';
import { judgeLayer } from '../../../src/stages/recognize/judge-layer.ts';
import { wordsOfArt } from './words-of-art.ts';

const minutes = `
§1 Val av justerare
Till att justera protokollet för mötet valdes Eva Ek, som också är ledamot i styrelsen.
§2 Ekonomin
Kassören gick igenom läget och sade att årets resultat är bättre än det som var väntat.
Av de pengar som föreningen fått från kommunen går två tredjedelar till lokaler, och på
det sättet har hyran för året kunnat betalas. Mötet beslutade att lägga rapporten till
handlingarna, och att återkomma till frågan när bidraget för nästa år är känt.`;

const english = `
Annual report of the association for the year of our general meeting, with a summary
of the work that has been done by the board and the members for the common good. The
board has met eight times and has followed the budget that the members have approved.`;

function judge(art: string, options: { seen: boolean; coverage: number }): string {
  const words = wordsOfArt(art);
  const font = options.seen ? { name: 'Arial', size: 10, bold: false, italic: false } : null;
  const page: ScanPage = {
    number: 1,
    width: 595,
    height: 842,
    words: words.map(({ text, box }) => ({ text, box, font })),
    imageCoverage: options.coverage,
    textLines: null,
  };
  return judgeLayer(page, arrangeLines(words)).code;
}

/** As an engine without å ä ö prints it. */
function withoutDiacritics(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

describe('text that is seen', () => {
  test.each([
    ['minutes', minutes, 0, 'digital-good'],
    ['minutes on a letterhead picture', `${minutes}\n${minutes}`, 1, 'digital-good'],
    ['a page with few words', 'Bilaga 1', 0, 'digital-good'],
    ['an English attachment', english, 0, 'digital-good'],
    ['nothing', '', 0, 'image'],
    ['a stamp on a scan', 'Undertecknat av Eva Ek 2024-05-04', 1, 'scan-with-bad-layer'],
    ['minutes that have lost å ä ö', withoutDiacritics(minutes), 0, 'digital-garbled'],
    ['glyphs without letters', minutes.replace(/[a-z]/gu, '\uE001'), 0, 'digital-garbled'],
  ])('%s', (_, art, coverage, code) => {
    expect(judge(art, { seen: true, coverage })).toBe(code);
  });
});

describe('a scanner’s layer', () => {
  test.each([
    ['with § and å ä ö', minutes, 'scan-with-good-layer'],
    ['that has lost å ä ö', withoutDiacritics(minutes), 'scan-with-bad-layer'],
    ['that has lost some å ä ö', minutes.replace('för mötet', 'for mötet'), 'scan-with-bad-layer'],
    ['that has lost §', minutes.replace('§1', '$1').replace('§2', '82.'), 'scan-with-bad-layer'],
    ['without any §', minutes.replace(/§\d/gu, ''), 'scan-with-bad-layer'],
    [
      'with figures in words',
      minutes.replace('Kassören', 'Kass6ren').replace('föreningen', 'f6reningen'),
      'scan-with-bad-layer',
    ],
  ])('%s', (_, art, code) => {
    expect(judge(art, { seen: false, coverage: 1 })).toBe(code);
  });
});
