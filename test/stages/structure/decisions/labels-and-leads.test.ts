import { describe, expect, it } from 'vitest';
import type { Minutes } from '../../../../src/records/minutes.ts';
import { structureMeeting } from '../structure-text.ts';

function meeting(text: string): Minutes {
  return structureMeeting(`Hamnstyrelsen i Norrsund\nSammanträdesprotokoll 2021-05-04\n\n${text}\n`);
}

function pointsOf(text: string): readonly (readonly string[])[] {
  return meeting(text).paragraphs.flatMap(({ decisions }) => decisions.map(({ points }) => points));
}

describe('a decision', () => {
  it('is not what a committee proposed on a day under a paragraph', () => {
    const text = `§ 4 Direktiv

Arbetsutskottets förslag 2021-04-20, § 13

Hamnstyrelsen antar direktiven för nästa år.

Hamnstyrelsens beslut

Hamnstyrelsen antar direktiven med en ändring.`;
    expect(pointsOf(text)).toEqual([['Hamnstyrelsen antar direktiven med en ändring.']]);
  });

  it('is made for its own part before a list of one', () => {
    const text = `§ 4 Rapport

Beslut

Hamnstyrelsen föreslår kommunfullmäktige besluta

1. Rapporten godkänns.

För egen del beslutar hamnstyrelsen

1. Hamnchefen får i uppdrag att till mötet i december återkomma med en plan för kajerna.`;
    expect(pointsOf(text)).toEqual([
      ['Rapporten godkänns.'],
      ['Hamnchefen får i uppdrag att till mötet i december återkomma med en plan för kajerna.'],
    ]);
  });

  it('ends where somebody proposes', () => {
    const text = `§ 4 Taxa

Hamnstyrelsen beslutar

Ärendet bordläggs.

Greta Ahlmark (S) föreslår att ärendet bordläggs till mötet i januari. Ingen har något att invända.`;
    expect(pointsOf(text)).toEqual([['Ärendet bordläggs.']]);
  });

  it('names those elected in the list below, colon or not', () => {
    const text = `§ 4 Val av styrelse

Till ny styrelse för ett år valdes

Ordförande: Greta Ahlmark (nyval)

Kassör: Bo Ek (omval)

Siv Torell avtackades med blommor efter fyra år som ordförande.

§ 5 Avgift
Mötet beslutade att höja avgiften.`;
    expect(pointsOf(text)).toEqual([
      ['Ordförande: Greta Ahlmark (nyval)', 'Kassör: Bo Ek (omval)'],
      ['Mötet beslutade att höja avgiften.'],
    ]);
  });

  it.each([
    'Överläggningen förklaras härmed avslutad.',
    'Siv Torell avtackades med blommor.',
    'Omröstningen utföll sålunda med 9 ja mot 7 nej.',
  ])('is not %j', (sentence) => {
    expect(pointsOf(`§ 4 Skolan\nFrågan dryftades länge.\n\n${sentence}`)).toEqual([]);
  });
});

it('a vote is not another body’s on a day under a paragraph', () => {
  const text =
    '§ 4 Skolan\nKommunstyrelsen har 8.4.2021, § 80, med fem röster mot fyra föreslagit Kvarnbacken.';
  expect(meeting(text).paragraphs[0]?.votes).toEqual([]);
});

it('members are listed by who appointed them or whom they speak for', () => {
  const text = `Ledamöter utsedda av regeringen   Greta Ahlmark, ordförande
                                  Bo Ek
Lärarrepresentanter               Siv Torell
Personalföreträdare               Arne Lilja

§ 4 Skolan
Frågan dryftades.`;
  expect(meeting(text).attendees.map(({ name, deciding }) => [name, deciding])).toEqual([
    ['Greta Ahlmark', true],
    ['Bo Ek', true],
    ['Siv Torell', true],
    ['Arne Lilja', false],
  ]);
});
