import { describe, expect, it } from 'vitest';
import { headingsOf } from './numbering/headings-of.ts';
import { paragraph, votes } from './proceedings/read-paragraph.ts';
import { structureMeeting } from './structure-text.ts';

/** Each rule here was once wider than it was meant. */
describe('headings with the body before their number', () => {
  it.each(['Styrelsen', 'Nämnden', 'NÄMNDEN'])('are read: %s § 12', (body) => {
    expect(
      headingsOf(`${body} § 12\nVal av justerare\nVal sker.\n\n${body} § 13\nBudget\nBudgeten antas.`),
    ).toEqual(['§12 Val av justerare', '§13 Budget']);
  });
});

describe('a vote', () => {
  it.each([
    ['Nämnden godkänner med 7 röster mot 4 förslaget om bygglov på Hantverkaren 6 och Smeden 2.', 7, 4],
    [
      'Förslaget antas med 23 röster mot 14, varav Centern 5, Liberalerna 4, Vänstern 3 och Folket 2.',
      23,
      14,
    ],
    ['Omröstning. 24 röster för Alternativ 2 och 11 röster för Alternativ 1.', 24, 11],
  ])('is between nobody: %s', (text, yes, no) => {
    const [vote] = paragraph(text).votes;
    expect([vote?.yes, vote?.no, vote?.between]).toEqual([yes, no, undefined]);
  });
});

describe('a decision', () => {
  it.each([
    'Beslutsunderlag\nBeslut 2019-123\nKarta över området',
    'Handlingar\nBeslut 12/2021: Mark- och miljödomstolen avslår överklagandet.',
    'Efter olyckan som inträffade i går stannade man för att hjälpa de skadade.',
    'Motionen klubbades ned av riksdagen.',
    'Underskottet täcks i regel av staten.',
  ])('is none: %s', (text) => {
    expect(paragraph(text).decisions).toEqual([]);
  });

  it('is the body’s own below a letter of its office', () => {
    const minutes = structureMeeting(
      'Byggnadsnämnden\nSammanträdesdatum 2021-06-01\n\n§ 1 Taxa\nFörvaltningen har 2021-03-01 lämnat ett förslag enligt nedan:\nByggnadsnämndens beslut\nTaxan antas.\n\n§ 2 Val\nValet bordläggs.',
    );
    expect(minutes.paragraphs[0]?.decisions.map(({ quoted }) => quoted)).toEqual([false]);
  });

  it('names attachments by their letters', () => {
    expect(paragraph('Beslut\nBilagorna A B C D E F godkänns.').decisions[0]?.points).toEqual([
      'Bilagorna A B C D E F godkänns.',
    ]);
  });
});

describe('who reserves, steps aside or has something noted', () => {
  it('is not who speaks of it', () => {
    expect(
      paragraph(
        'Siv Torell (C) reserverar sig mot beslutet. Greta Ahl (S) påminner om att Bo Ek (V) reserverade sig förra året.',
      ).reservations.map(({ by }) => by),
    ).toEqual([['Siv Torell']]);
  });

  it.each([
    'Arne Lilja var ledamot i styrelsen 1999. Han lämnade salen för att hämta kaffe.',
    'Siv Torell är delägare i bolaget. Hon deltog inte i gårdagens möte.',
    'Bo Ek sitter i styrelsen. Han avstår kaffe.',
  ])('is nobody: %s', (text) => {
    expect(paragraph(text).recusals).toEqual([]);
  });

  it.each([
    'Protest av Arne Lilja mot vägbygget 1998 var bakgrunden.',
    'Till protokollet antecknas att Greta Ahl fyller 50 år.',
  ])('says nothing: %s', (text) => {
    expect(paragraph(text).statements).toEqual([]);
  });
});

it('a long list of what somebody votes on is read in its length', () => {
  const list = Array.from({ length: 1000 }, () => 'Anna Berg i Norrsund och Siv Torell röstar,').join('\n');
  expect(votes(list)).toEqual([]);
});
