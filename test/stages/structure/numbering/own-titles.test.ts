import { describe, expect, it } from 'vitest';
import { lines } from '../structure-text.ts';
import { headingsOf } from './headings-of.ts';

const ofAssociation = (title: string): string =>
  lines`
    Rönnbackens bryggförening
    TITEL
    Goddag
    Föreningens kassör Eskil Brandt öppnade stämman och hälsade alla välkomna till sommaren.
    Folk vid bordet
    Tyra Fors valdes att leda stämman och Eskil Brandt att skriva.
    Pengar
    Eskil Brandt visade räkenskaperna:
    Inkomster
    Avgifter 12 400 kr
    Båtplatser 9 000 kr
    Utgifter
    Virke och bult 7 150 kr
    Städning 1 200 kr
    Stämman godkände räkenskaperna.
    Nya bommar
    Två anbud har kommit in. Stämman beslutade att köpa tio bommar.
    Hemgång
    Tyra Fors tackade för uppmärksamheten och avslutade stämman.
  `.replace('TITEL', title);

const ofFaculty = (title: string): string =>
  lines`
    Protokoll fört vid sammanträde med Antagningsnämnden
    Mötet öppnas § 11
    Ordföranden hälsar välkommen.
    Val av justerare § 12
    Tyra Fors väljs.
    TITEL § 13
    Protokollet läggs till handlingarna. Jämför § 7 i det.
    Mötet avslutas § 14
    Ordföranden avslutar mötet.
  `.replace('TITEL', title);

describe('titles of a secretary’s own, without numbers', () => {
  const titles = ['(1) Goddag', '(2) Folk vid bordet', '(3) Pengar', '(4) Nya bommar', '(5) Hemgång'];

  it.each([
    'Årsstämma lördagen den 8 juni 2019 kl. 14.00–15.30 i Sjöboden',
    'Föreningsstämma 2019-06-08, klockan 14',
    'Extra stämma söndagen den 9 juni 2019 på Norra bryggan',
    'Protokoll från årsstämman 2019-06-08',
  ])('are found under %j', (title) => {
    expect(headingsOf(ofAssociation(title))).toEqual(titles);
  });

  it('are no titles where nothing says that it is a meeting’s minutes', () => {
    expect(headingsOf(ofAssociation('Årsstämman den 8 juni 2019 i Sjöboden blev en lugn historia.'))).toEqual(
      [],
    );
  });
});

describe('a § after its title', () => {
  it.each([
    'Föregående protokoll',
    'Föregående mötes protokoll',
    'Protokoll från föregående sammanträde',
    'Justering av protokollet',
    'Genomgång av föregående protokoll',
  ])('%s', (title) => {
    expect(headingsOf(ofFaculty(title))[2]).toBe(`§13 ${title}`);
  });

  it.each(['Enligt styrelsens protokoll', 'Se föregående protokoll'])('is a reference in %j', (title) => {
    expect(headingsOf(ofFaculty(title)).join(' ')).not.toContain('§13');
  });
});
