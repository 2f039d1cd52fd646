import { describe, expect, it } from 'vitest';
import { editsOf } from '../repair-text.ts';

describe('restore-page-counter', () => {
  it('reads 203) as 2(3) where the other pages count to 3', () => {
    expect(
      editsOf('Norra byn 1(3)\nMötet.\n---\nNorra byn 203)\nMötet.\n---\nNorra byn 3(3)\nMötet.'),
    ).toEqual(['203) -> 2(3)']);
  });

  it('reads it in the words of a header where no other page is counted', () => {
    expect(editsOf('Mötet.\n---\nMötet.\n---\nSAMMANTRÄDESPROTOKOLL 2021-03-04 303)')).toEqual([
      '303) -> 3(3)',
    ]);
  });

  it.each([
    ['Utdragsbestyrkan Sid2av5', 'Sid2av5 -> Sid 2 av 5'],
    ['Sid lav5', 'Sid lav5 -> Sid 1 av 5'],
  ])('parts the words of a counter that stand glued: %j', (line, edit) => {
    expect(editsOf(`Mötet.\n${line}`)).toEqual([edit]);
  });

  it.each([
    ['a sum in running text', 'Kostnaden blev (enligt bilagan 707)\noch betalades.'],
    ['a number that ends a sentence', 'Kostnaden är beräknad för hela året 707)'],
    ['a page beyond the last', 'SAMMANTRÄDESPROTOKOLL 2021-03-04 907)'],
    ['a page far from its place', 'Ett.\n---\nSAMMANTRÄDESPROTOKOLL 2021-03-04 809)\n---\nTre.'],
  ])('leaves %s', (_, text) => {
    expect(editsOf(text)).toEqual([]);
  });
});
