import { describe, expect, it } from 'vitest';
import { editsOf } from '../repair-text.ts';

const votes = 'Bo Ek V Ja Nej\nLisa Ask V Nej Nej\nNils Ask (V) Ja Ja\nOla Ed (S) Ja Ja';

describe('restore-party-letter', () => {
  it('drops the small letter that a party’s was read with', () => {
    expect(editsOf(`${votes}\nSara Ås Vv Ja Nej\nEva Ås (Vv) Ja Ja`)).toEqual(['Vv -> V', 'Vv -> V']);
  });

  it('leaves the small letter where the text writes parties small', () => {
    const roll = 'Bo Ek s Ja\nLisa Ask s Nej\nNils Ask m Ja\nOla Ed s Ja\nIda Ås c Ja';
    expect(editsOf(`${roll}\nSara Ås Ss Ja`)).toEqual(['Ss -> s']);
  });

  it('drops it at the head of a row of figures', () => {
    expect(editsOf(`${votes}\nParti Ja Nej Avstår\nVv 2 10 0 0\nSD 0 1 0`)).toEqual(['Vv -> V']);
    expect(editsOf(`${votes}\nVv 12 i Sockenby`)).toEqual([]);
  });

  it('drops it from crosses too', () => {
    expect(editsOf('Bo Ek   X\nLisa Ask   X\nOla Ed   X\nSara Ås   xX\nEva Ås   Xx')).toEqual([
      'xX -> X',
      'Xx -> X',
    ]);
  });

  it('drops it from crosses behind a party', () => {
    expect(
      editsOf('Bo Ek M X\nLisa Ask s X\nOla Ed (C) X\nSara Ås M xX\nEva Ås s Xx\nNils Ek (C) Xx\nIda Ek Xx'),
    ).toEqual(['xX -> X', 'Xx -> X', 'Xx -> X', 'Xx -> X']);
  });

  it('makes all crosses behind parties alike where some were read twice', () => {
    const roll = 'Bo Ek M Xx Ja\nOla Ed C xX\nIda Ås, ordförande V X Nej\nNils Ek KD 2X Nej';
    expect(editsOf(`${roll}\nLisa Ask S x Avstår\nEva Ås M x\nKvarteret Ek m x n`)).toEqual([
      'Xx -> X',
      'xX -> X',
      '2X -> X',
      'x -> X',
      'x -> X',
    ]);
  });

  it('leaves small crosses that were read once', () => {
    expect(editsOf('Bo Ek M x\nOla Ed C x\nIda Ås V x\nLisa Ask S X\nEva Ek S X\nBo Ås S X')).toEqual([]);
  });

  it.each(['Vv: kommunchefen', 'Vv Anna Berg', 'Kv Vv 12', 'Åsa Ås och Vv revisorn', 'Åsa Vv revisorn'])(
    'leaves %j, which is no party',
    (line) => {
      expect(editsOf(`${votes}\n${line}`)).toEqual([]);
    },
  );

  it.each(['Sara Ås Ss Ja Nej', 'Avd. Vv. 3', 'Enhet Vv2'])('leaves %j', (line) => {
    expect(editsOf(`${votes}\n${line}`)).toEqual([]);
  });
});
