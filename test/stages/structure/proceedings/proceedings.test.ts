import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../../../src/records/minutes.ts';
import { lines, structureMeeting } from '../structure-text.ts';

function paragraph(text: string): Paragraph {
  const [first] = structureMeeting(`§ 1 Ärendet\n${text}`).paragraphs;
  if (!first) throw new Error('the heading is clear');
  return first;
}

describe('votes', () => {
  it.each([
    ['Omröstningen utfaller med 40 Ja mot 37 Nej. 3 ledamöter är frånvarande.', [40, 37, 0, 3]],
    ['Omröstningen utfaller med 7 ja-röster och 4 nej-röster. En ledamot avstår.', [7, 4, 1, 0]],
    ['Stämman beslutar,\natt bifalla förslaget. 23 röster för mot 12 röster emot.', [23, 12, 0, 0]],
    [
      'Votering: 11 röster för styrelsens yrkande och 7 röster för Arne Liljas. 1 ledamot avstod.',
      [11, 7, 1, 0],
    ],
    ['24 röster för alternativ 2, 11 för alternativ 1 och 2 blanka.', [24, 11, 2, 0]],
    [
      'För styrelsens förslag röstade 33, för Arne Liljas 19. Fem medlemmar lade ned sina röster.',
      [33, 19, 5, 0],
    ],
    ['Vid omröstning fick Liljas yrkande 2 röster, Torells 4.', [2, 4, 0, 0]],
    [
      'Fyra ledamöter röstade ja (Arne Lilja och tre andra) och två nej. Siv Torell avstod från att rösta.',
      [4, 2, 1, 0],
    ],
    ['Omröstning\nJa: 6\nNej: 5', [6, 5, 0, 0]],
  ])('reads %j', (text, [yes, no, abstain, absent]) => {
    expect(paragraph(text).votes).toMatchObject([{ yes, no, abstain, absent }]);
  });

  it.each(['Rösträkning begärdes.', 'Röstlängden tar upp 31 röstberättigade, tre av dem genom ombud.'])(
    'reads none in %j',
    (text) => {
      expect(paragraph(text).votes).toMatchObject([]);
    },
  );
});

describe('proposals, reservations and recusals', () => {
  it('names those who propose', () => {
    expect(
      paragraph(lines`
        Yrkanden
        Arne Lilja (S) och Siv Torell (M) yrkar bifall.
        Greta Ahlmark (C) yrkar, med instämmande av Ivar Stenlund (V), återremiss.
        Beslut
        Ärendet återremitteras.
      `).proposals,
    ).toEqual([
      { by: ['Arne Lilja', 'Siv Torell'], text: 'Arne Lilja (S) och Siv Torell (M) yrkar bifall.' },
      {
        by: ['Greta Ahlmark', 'Ivar Stenlund'],
        text: 'Greta Ahlmark (C) yrkar, med instämmande av Ivar Stenlund (V), återremiss.',
      },
    ]);
  });

  it('reads reservations and recusals, and not that there are none', () => {
    const found = paragraph(lines`
      Siv Torell anmälde jäv och deltog inte i beslutet.
      Mot beslutet reserverade sig Arne Lilja och Greta Ahlmark.
    `);
    expect(found.recusals).toEqual([{ name: 'Siv Torell' }]);
    expect(found.reservations.map(({ by }) => by)).toEqual([['Arne Lilja', 'Greta Ahlmark']]);
    const none = paragraph('Ingen ledamot anmälde jäv.\nInga reservationer anmäldes av Arne Lilja.');
    expect([none.recusals, none.reservations]).toEqual([[], []]);
  });
});

describe('references', () => {
  it.each([
    ['Se § 68.', [['paragraph', '§ 68', 68, null]]],
    ['Vid sammanträdet 2022-09-30 gavs klartecken (§68).', [['paragraph', '§68', 68, '2022-09-30']]],
    ['Frågan väcktes 1949, § 6 den 14 mars 1949.', [['paragraph', '§ 6', 6, '1949-03-14']]],
    ['Rapporten läggs till handlingarna. (Bilaga 1)', [['attachment', 'Bilaga 1', 1, null]]],
    ['Se bilaga 4-7 och bilagan.', [['attachment', 'bilaga 4-7', 4, null]]],
    ['Enligt 5 kap. 42 § kommunallagen.', [['law', '5 kap. 42 § kommunallagen', null, null]]],
    [
      'Enligt 5 § lagen (1998:412) om hamnlotsning.',
      [['law', '5 § lagen (1998:412) om hamnlotsning', null, null]],
    ],
    ['Svar på dnr SN 2023/14.', [['case', 'dnr SN 2023/14', null, null]]],
    ['Grupp § 5.1 finns.', [['paragraph', '§ 5.1', 5, null]]],
  ])('reads %j', (text, references) => {
    expect(
      paragraph(text).references.map(({ kind, text: printed, number, date }) => [
        kind,
        printed,
        number,
        date,
      ]),
    ).toEqual(references);
  });

  it('reckons the date of the protocol that is gone through', () => {
    const [first] = structureMeeting(
      'Sammanträdesdatum 2013-10-09\n§ 2 Föregående protokoll\nProtokollet från den 4 september gås igenom. Under § 6 står att alla fått nya kläder.',
    ).paragraphs;
    expect(first?.references).toEqual([{ kind: 'paragraph', text: '§ 6', number: 6, date: '2013-09-04' }]);
  });

  it('leaves out what a quotation says', () => {
    const [first] = structureMeeting(
      '§ 40 Svar\nEtt beslut fattades då:\n§ 12 Revision\nSe bilaga 9 och 500 kr.\nBeslut:\nJa.\n§ 41 Val\nNej.',
    ).paragraphs;
    expect([first?.references, first?.amounts]).toEqual([[], []]);
  });
});
