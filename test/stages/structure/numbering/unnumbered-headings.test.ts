import { describe, expect, it } from 'vitest';
import { structureText } from '../structure-text.ts';
import { headingsOf } from './headings-of.ts';

describe('minutes with headings and no numbers', () => {
  it.each<[string, string, string[]]>([
    [
      'between blank lines',
      `Protokoll från styrelsemöte i Brf Lindan 2021-05-04
Närvarande: Arne Lilja, Siv Torell, Bo Ek

Mötets öppnande

Arne Lilja öppnade mötet och hälsade alla välkomna.

Val av justerare

Siv Torell valdes.

Ekonomi

Bo Ek redovisade läget. Kassan är god.

Fönsterbyte

Styrelsen beslutade att ta in tre offerter.

Nästa möte

Den 8 juni kl. 18.

Mötets avslutande

Arne Lilja avslutade mötet.

Vid protokollet

Bo Ek
`,
      [
        '(1) Mötets öppnande',
        '(2) Val av justerare',
        '(3) Ekonomi',
        '(4) Fönsterbyte',
        '(5) Nästa möte',
        '(6) Mötets avslutande',
      ],
    ],
    [
      'close above their text',
      `Minnesanteckningar
Samverkansgruppen, möte den 4 maj 2021
Deltagare: Arne Lilja, Siv Torell, Bo Ek

Inledning och öppnande
Arne Lilja hälsade alla välkomna.

Föregående anteckningar
Inget att tillägga.

Rapport från skolorna
Siv Torell berättade om elevhälsan.
Arbetet fortsätter i höst.

Lokaler
Bo Ek visade ritningar.

Övriga frågor
Inga.

Nästa möte
Den 8 juni kl. 18.
`,
      [
        '(1) Inledning och öppnande',
        '(2) Föregående anteckningar',
        '(3) Rapport från skolorna',
        '(4) Lokaler',
        '(5) Övriga frågor',
        '(6) Nästa möte',
      ],
    ],
    [
      'in capitals',
      `STYRELSEMÖTE 2004-02-11
Plats: Föreningshuset
Närvarande: Arne Lilja, Siv Torell
MÖTETS ÖPPNANDE
Arne Lilja öppnade mötet.
EKONOMI
Kassan är god.
GRUSPLANEN
Planen ska sladdas i april.
MÖTETS AVSLUTANDE
Arne Lilja avslutade mötet.
`,
      ['(1) MÖTETS ÖPPNANDE', '(2) EKONOMI', '(3) GRUSPLANEN', '(4) MÖTETS AVSLUTANDE'],
    ],
    [
      'set off by nothing, in everyday words',
      `Anteckningar från byamötet i bystugan den 4 maj 2014
Vi var 18 stycken.
Välkommen
Siv Torell hälsade alla välkomna.
Vem gör vad
Bo Ek valdes till ordförande och Siv Torell till sekreterare.
Pengarna
Bo visade kassaboken.
Ingående kassa 4 210 kr
Medlemsavgifter 2 400 kr
Mötet godkände räkenskaperna.
Vägen
Den ska grusas i maj. Bo fick i uppdrag att beställa.
Samarbete med Norra byn
Vi frågar om de vill vara med.
Fika och slut
Siv avslutade mötet.
Antecknat av
Siv Torell
`,
      [
        '(1) Välkommen',
        '(2) Vem gör vad',
        '(3) Pengarna',
        '(4) Vägen',
        '(5) Samarbete med Norra byn',
        '(6) Fika och slut',
      ],
    ],
    [
      'in everyday words between blank lines',
      `Mötesanteckningar 2014-05-04

Hej och hå

Siv Torell öppnade mötet.

Bryggan

Mötet beslutade att laga den i juni.
Bo Ek köper virke
för högst 3 000 kr.

Midsommar

Bo valdes till stångansvarig.

Grannarna

De vill ha en häck. Ingen sade emot.

Till sist

Siv avslutade mötet.
`,
      ['(1) Hej och hå', '(2) Bryggan', '(3) Midsommar', '(4) Grannarna', '(5) Till sist'],
    ],
  ])('are read %s', (_, text, expected) => {
    expect(headingsOf(text)).toEqual(expected);
  });

  it.each([
    [
      'a letter to members',
      'Kära medlemmar\n\nNu är våren här.\n\nEkonomi\n\nKassan är god.\n\nÖvrigt\n\nMärk din cykel.\n\nNästa möte\n\nDen 8 juni.\n\nKontakt\n\nRing oss.\n',
    ],
    [
      'an annual report',
      'Verksamhetsberättelse 2020\n\nStyrelsen\n\nStyrelsen har haft tio möten.\n\nEkonomi\n\nÅrets resultat blev 4 000 kr.\n\nMedlemmar\n\nFöreningen har 212 medlemmar.\n\nÖvrigt\n\nVi tackar alla.\n',
    ],
    [
      'minutes of which no one sees which titles stand under others',
      'Protokoll från styrelsemöte 2020-05-04\nHälsning\nSiv öppnade mötet.\nIdrott\nFotboll\nStyrelsen beslutade att köpa bollar.\nHandboll\nInställd.\nLokaler\nBo valdes till värd.\nSlut\nSiv avslutade mötet.\n',
    ],
    [
      'a diary of a day that no one settles anything on',
      'Anteckningar från årsmötet i Norrby\nMorgon\nVi hälsade på hos Siv.\nVädret\nSolen sken hela dagen.\nKaffet\nDet var varmt.\nKväll\nVi avslutade med sång.\n',
    ],
    [
      'minutes whose lines are mere text',
      'Protokoll fört vid möte 2020-05-04\n\nArne Lilja öppnade mötet.\n\nBo Ek redovisade kassan.\n\nMötet avslutades.\n',
    ],
  ])('are not found in %s', (_, text) => {
    expect(headingsOf(text)).toEqual([]);
  });
});

function minutes(day: string, money: string): string {
  return `Protokoll från styrelsemöte i Norrby byalag ${day}
Närvarande: Arne Lilja, Siv Torell, Bo Ek

Mötets öppnande

Arne Lilja öppnade mötet.

Ekonomi

${money}

Fönsterbyte

Styrelsen beslutade att ta in tre offerter.

Övriga frågor

Siv Torell frågade om bryggan.

Mötets avslutande

Arne Lilja avslutade mötet.
`;
}

describe('files of two protocols without numbers', () => {
  it('hold two meetings where a title tells of another', () => {
    const file = `${minutes('2021-05-04', 'Kassan är god.')}\f${minutes('2021-06-08', 'Elräkningen blev dyr, och avgiften höjs nog till hösten.')}`;
    expect(structureText(file).map(({ date, paragraphs }) => [date, paragraphs.length])).toEqual([
      ['2021-05-04', 5],
      ['2021-06-08', 5],
    ]);
  });

  it('hold one where it stands there twice', () => {
    const once = minutes('2021-05-04', 'Kassan är god.');
    const [meeting, ...more] = structureText(`${once}\f${once}`);
    expect(meeting?.paragraphs.map(({ title }) => title)).toEqual([
      'Mötets öppnande',
      'Ekonomi',
      'Fönsterbyte',
      'Övriga frågor',
      'Mötets avslutande',
    ]);
    expect(more).toEqual([]);
  });
});
