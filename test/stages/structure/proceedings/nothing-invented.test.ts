import { describe, expect, it } from 'vitest';
import { lines, structureMeeting } from '../structure-text.ts';
import { paragraph, votes } from './read-paragraph.ts';

describe('votes', () => {
  it.each([
    [
      'Voteringen utföll så att ordföranden avstod, Anna Berg (S) röstade ja och Bo Ek (M) nej.',
      '+Anna Berg',
    ],
    ['Det var sju som röstade ja, Anna Berg (S) och Bo Ek (M) röstade nej.', '-Anna Berg'],
  ])('keep their sides: %s', (text, voter) => {
    expect(votes(text).join('\n')).toContain(voter);
  });

  it.each([
    'Bygglov avges för fastigheten Björken 1 och för fastigheten Eken 2.',
    'Yttrande avges för ansökan 12 och för ansökan 14.',
    'Betyg avges för årskurs 6 och årskurs 9.',
    'Rösträkning\n12 för Anna Berg, 8 för Bo Ek, 3 för Cid Al.',
    'Fem röstade för, Anna Berg (S) och Bo Ek (M) röstade emot.',
    'För röstade ordföranden och kassören, emot röstade Anna Berg (S).',
    'För röstade Anna Berg (S) och ytterligare fyra ledamöter, emot röstade Bo Ek (M).',
    'Mot röstade Anna Berg (S) och för röstade övriga.',
    'För avslag röstade Anna Berg (S) och Bo Ek (M). För bifall röstade Cid Al (C) och Dan Ros (V).',
    'För Lisa Ahls motförslag röstade Anna Berg (S). För styrelsens förslag röstade Bo Ek (M) och Cid Al (C).',
  ])('are not invented: %s', (text) => {
    expect(votes(text)).toEqual([]);
  });

  it.each([
    'Förslaget fick 17 röster och beslutades därför den 3 maj.',
    'Förslaget fick 12 röster i en första omröstning, 14 i den andra.',
    'Förslaget fick 17 röster, vilket är två mer än i fjol.',
  ])('have no side that is not told: %s', (text) => {
    expect(votes(text)).toEqual([]);
  });

  it('of the body itself are its own', () => {
    expect(votes('Kommunstyrelsen har med 8 röster mot 5 beslutat att avslå motionen.')).toEqual(['8-5-0:']);
  });
});

describe('recusals', () => {
  it.each([
    'Anna Berg (S), som kom senare, var inte närvarande när beslutet fattades.',
    'Anna Berg (S) representerar Socialdemokraterna och deltar inte i beslutet.',
    'Bo Ek arbetar med en ny motion och deltog inte i beslutet.',
    'Bo Ek (M), vice ordförande, deltar inte i beslutet till förmån för eget yrkande.',
    'Anna Berg (S), som yrkat avslag, avstår från att delta i beslutet.',
    'Anna Berg (S) lämnade salen under ärendet på grund av sjukdom.',
    'Förvaltningschefen Eva Ek lämnar lokalen under punkten.',
  ])('are not invented: %s', (text) => {
    expect(paragraph(text).recusals).toEqual([]);
  });
});

describe('reservations and statements', () => {
  it.each([
    'Anna Berg (S) lämnar in skriftlig reservation från den socialdemokratiska gruppen.',
    'Anna Berg (S) anmäler reservation från Vänsterpartiet.',
    'Reservation\nAnna Berg (S) mot beslutet.',
  ])('name who reserves themselves: %s', (text) => {
    expect(paragraph(text).reservations.map(({ by }) => by)).toEqual([['Anna Berg']]);
  });

  it.each([
    'Nämnden låter anteckna att informationen har mottagits.',
    'Kommunstyrelsen hemställer att fullmäktige antecknar ärendet till protokollet.',
  ])('are no body’s: %s', (text) => {
    expect(paragraph(text).statements).toEqual([]);
  });
});

describe('decisions', () => {
  it.each([
    'Bo Ek föreslår att frågan tas upp före den 1 oktober.',
    'Bo Ek undrar om planen blir klar före den 1 oktober.',
    'Tobias berättar att klubben flyttar snarast.',
    'Kassören Bo Ek blev uppringd av banken.',
    'Kallelsen anses inte ha skett i rätt tid.',
  ])('are not invented: %s', (text) => {
    expect(paragraph(text).decisions).toEqual([]);
  });

  it('are of whom the announcer names', () => {
    const [decision] = paragraph(
      'Kommunstyrelsens beslut: Fullmäktige beslutar\nAtt avslå motionen',
    ).decisions;
    expect(decision?.maker).toBe('Kommunstyrelsen');
  });
});

describe('numbers', () => {
  it('are kept where each has a title in bold below it, between headings that nothing numbers', () => {
    const text = lines`
      Protokoll 2020-05-04

      SAMMANTRÄDETS ÖPPNANDE
      Ordföranden öppnade sammanträdet.

      UPPROP
      Upprop förrättades.

      § 45
      BUDGET 2020
      Budgeten gicks igenom.

      § 46
      LOKALER
      Lokalerna gicks igenom.

      § 47
      MOTION OM SKOLAN
      Motionen gicks igenom.

      § 48
      INTERPELLATION OM VÄGEN
      Interpellationen besvarades.

      SAMMANTRÄDETS AVSLUTANDE
      Ordföranden avslutade sammanträdet.
    `;
    const labels = structureMeeting(text).paragraphs.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['§45', '§46', '§47', '§48']));
  });
});

describe('what is moved', () => {
  it('is no decision, however far down the list of its clauses', () => {
    const [first] = structureMeeting(
      'Norrvalla läns landsting\nProtokoll 1994-03-08\n\n§ 1 Ärendet\nUnder överläggningen yrkar dels Anna Berg bifall till utskottets förslag\n\natt ändra reglerna; samt\n\natt motionen därmed anses besvarad.\n\nLandstinget beslutar i enlighet härmed.\n\n§ 2 Avslutning\nMötet avslutas.',
    ).paragraphs;
    const { decisions = [], proposals = [] } = first ?? {};
    expect(decisions.map(({ text }) => text)).toEqual(['Landstinget beslutar i enlighet härmed.']);
    expect(proposals.map(({ by }) => by)).toEqual([['Anna Berg']]);
  });
});

describe('how the question was put', () => {
  it('ends before who reserves themselves, be it a party or many', () => {
    const { procedures, reservations } = paragraph(
      'Propositionsordning\nOrdföranden ställer proposition på bifall respektive avslag och finner att fullmäktige beslutar att avslå motionen.\nFolkpartisterna reserverar sig mot beslutet.\nMot beslutet anmäler Anna Berg, Bo Ek, Cid Al, Dan Ros, Eva Lund, Frans Hed, Greta Ahl och Hans Udd reservation till förmån för motionen.',
    );
    expect(procedures.join('\n')).not.toContain('reserv');
    expect(reservations.map(({ by }) => by.length)).toEqual([1, 8]);
  });
});
