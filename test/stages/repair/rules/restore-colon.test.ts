import { describe, expect, it } from 'vitest';
import { editsOf } from '../repair-text.ts';

describe('restore-colon', () => {
  it.each([
    ['Grus och dammbindning 62.000;:-', [';: -> :']],
    ['Avgiften fastställs till 350;- per år och 9.500;-.', ['; -> :', '; -> :']],
    ['Närvarande; Anna Berg, ordf, och Bo Ek', ['; -> :']],
    ['Beslut; Taxan antas.', ['; -> :']],
    ['Ja; 14', ['; -> :']],
  ])('puts it back in %j', (text, edits) => {
    expect(editsOf(text)).toEqual(edits);
  });

  it.each([
    'Kostnaden blev 350 kr; det är mindre än i fjol.',
    'Närvarande var 23 delägare; ombud för fem av dem.',
    'Se punkterna 3;5 och 8; 9 utgår.',
    'Ja; Nej; Avstår',
    'Plats; Tid',
    'Sammanträden hålls i Kalmar; Växjö; Ronneby.',
  ])('leaves the semicolon in %j', (text) => {
    expect(editsOf(text)).toEqual([]);
  });
});
