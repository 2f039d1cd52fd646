import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../src/store/search/words/stem-swedish.ts';

describe('keyOf', () => {
  it.each(
    `tak taket taken takens
skola skolan skolor skolorna skolans
beslut beslutet besluten beslutets
möte mötet möten mötena
ärende ärendet ärenden ärendena
protokoll protokollet protokollen
taxa taxan taxor taxorna
ansökan ansökningar ansökningen
budget budgeten budgetens
paket paketet paketen
organ organet organen
revisor revisorn revisorer revisorerna
cykel cykeln cyklar cyklarna
fönster fönstret fönstren
museum museet museer
medlem medlemmen medlemmar
nämnd nämnden nämnder nämndens
väg vägen vägar vägarna
förening föreningen föreningar föreningarnas
räddningstjänst raddningstjanst räddningstjänsten`.split('\n'),
  )('is one of %s', (forms) => {
    expect(new Set(forms.split(' ').map(keyOf)).size).toBe(1);
  });

  it.each(['tak takt', 'skola skål', 'plan plats', 'bro brott', 'hus husse', 'barn bar', 'vägen vägra'])(
    'is two of %s',
    (words) => {
      expect(new Set(words.split(' ').map(keyOf)).size).toBe(2);
    },
  );
});
