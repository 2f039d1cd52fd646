import { describe, expect, it } from 'vitest';
import { editsOf, repairText } from '../repair-text.ts';

describe('normalize-characters', () => {
  it.each([
    ['letters in two parts', 'Mo\u0308tet', 'Mötet'],
    ['the sign for ångström', '\u212Brsbo', 'Årsbo'],
    ['a ligature', '\uFB01nansiering', 'finansiering'],
    ['a byte order mark', '\uFEFFProtokoll', 'Protokoll'],
    ['a carriage return', 'Protokoll\r', 'Protokoll'],
    ['a soft hyphen within a line', 'proto\u00ADkollet', 'protokollet'],
  ])('puts %s right', (_, odd, usual) => {
    expect(repairText(odd)).toBe(usual);
  });

  it('records each as an edit', () => {
    expect(editsOf('\uFB01nansiering av mo\u0308tet')).toEqual(['\uFB01 -> fi', 'o\u0308 -> ö']);
  });

  it('makes one edit of what is mended again', () => {
    expect(editsOf('Forslag till a\u030Arsredovisnmg\nFran a\u030Arsmotet')).toEqual([
      'Forslag -> Förslag',
      'a\u030A -> å',
      'Fran -> Från',
      'a\u030Arsmotet -> årsmötet',
    ]);
  });
});
