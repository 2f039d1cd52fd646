import { describe, expect, it } from 'vitest';
import { restOfPage } from '../../../src/store/search/index/rest-of-page.ts';

const paragraphs = ['§ 7 Bron', 'Nämnden gick igenom samordningen av arbetet.\nBron lagas i vår.'];

describe('restOfPage', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['leaves nothing of lines that a paragraph was made of', ['§ 7 Bron', 'Bron lagas i vår.'], []],
    ['knows lines whose ends were joined', ['Nämnden gick igenom sam-', 'ordningen av arbetet. Bron'], []],
    [
      'keeps covers, signatures and attachments',
      ['Närvarande: Siv Ek', 'Bron lagas i vår.'],
      ['Närvarande: Siv Ek'],
    ],
    ['keeps a short line with a word of its own', ['Siv Ek', 'Bron'], ['Siv Ek']],
    ['keeps no line without words', ['———', ''], []],
    ['keeps words in another order', ['vår i lagas Bron'], ['vår i lagas Bron']],
  ])('%s', (_, lines, rest) => {
    expect(restOfPage(lines, paragraphs)).toEqual(rest);
  });
});
