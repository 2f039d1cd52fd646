import { describe, expect, it } from 'vitest';
import type { Minutes, Paragraph } from '../../../src/records/minutes.ts';
import { lines, outline, structureMeeting } from './structure-text.ts';

function paragraph(text: string): Paragraph {
  const [first] = meeting(text).paragraphs;
  if (!first) throw new Error('the heading is clear');
  return first;
}

function meeting(text: string, cover = 'Hamnstyrelsen i Norrsund'): Minutes {
  const wide =
    'Varvsmästaren berättade länge och väl om hur lotsbåten hade klarat vintern ute vid yttre bryggan.';
  return structureMeeting(`${cover}\nProtokoll 2021-05-04\n§ 1 Båten\n${wide}\n\n${text}`);
}

function pointsOf(text: string, cover?: string): readonly string[] {
  const [first] = meeting(text, cover).paragraphs;
  return first?.decisions.flatMap(({ points }) => points) ?? [];
}

describe('what is no decision of the meeting', () => {
  it.each([
    'Vid mötet 2019-03-04 beslutade styrelsen att måla båten.',
    'I våras beslutade styrelsen att måla båten.',
    'Siv Torell valdes till lotsdirektör i fjol.',
    'Hamnstyrelsen beslutar inte\natt måla båten.',
    'Förslag till beslut\nHamnstyrelsen beslutar\natt måla båten.',
  ])('leaves %j', (text) => {
    expect(pointsOf(text)).toEqual([]);
  });

  it('takes a vote among three persons for no yes and no', () => {
    expect(
      paragraph('Sluten votering begärdes. Siv Torell fick 9 röster, Arne Lilja 6 röster, Bo Ek 2 röster.')
        .votes,
    ).toEqual([]);
  });

  it('counts the list of voters and its figures once', () => {
    const text = lines`
      Votering
      Ja röstar: Siv Torell (S) och Greta Ahl (C). Nej röstar: Arne Lilja (M).
      Ordföranden finner att nämnden med 2 ja-röster mot 1 nej-röst har bifallit förslaget.
    `;
    expect(paragraph(text).votes).toMatchObject([{ yes: 2, no: 1, abstain: 0, absent: 0 }]);
  });

  it('takes somebody who does not take part for nobody with a conflict of interest', () => {
    const text = lines`
      Deltar ej i beslutet
      Siv Torell (M) deltar inte i beslutet.
      Yttranden vid sammanträdet
      Arne Lilja (S): Bifall till förslaget.
    `;
    expect(paragraph(text).recusals).toEqual([]);
  });
});

describe('decisions of the own body', () => {
  it.each([
    [
      'Styrelsen beslöt alltså\natt måla båten, samt\natt köpa färg.',
      ['att måla båten, samt', 'att köpa färg.'],
    ],
    ['Styrelsen beslutar enligt förslaget\natt måla båten.', ['att måla båten.']],
    ['Styrelsen beslutar efter omröstning med 3 röster mot 2\n\natt måla båten.', ['att måla båten.']],
    ['Hamnstyrelsen föreslår fullmäktige besluta\n\natt måla båten.', ['att måla båten.']],
    ['Beslut i hamnstyrelsen\nBåten målas.', ['Båten målas.']],
    ['Beslut\nHamnstyrelsen\n1. godkänner färgen.\n2. antar planen.', ['godkänner färgen.', 'antar planen.']],
    ['Två anbud kom in. Beslut: vi målar båten.', ['vi målar båten.']],
    ['Ärendet återremitteras till varvet.', ['Ärendet återremitteras till varvet.']],
    ['Frågan bordläggs.', ['Frågan bordläggs.']],
    ['Rapporten läggs till handlingarna.', ['Rapporten läggs till handlingarna.']],
  ])('reads %j', (text, points) => {
    expect(pointsOf(text)).toEqual(points);
  });

  it.each([
    ['Lotsnämndens arbetsutskott', 'Arbetsutskottet'],
    ['Hamnskolans elevråd', 'Elevrådet'],
    ['Fyrbyns byalag', 'Byalaget'],
  ])('knows %j as %j', (cover, name) => {
    const decision = `${name} beslutade att måla båten.`;
    expect(pointsOf(decision, cover)).toEqual([decision]);
  });

  it('reads the heading line that is the decision', () => {
    expect(outline('§ 1 Varvets rapport\nDen gicks igenom.\n§ 2 Beslöts att måla båten.')).toBe(
      '§1 Varvets rapport\n§2\n  decision\n    Beslöts att måla båten.',
    );
  });

  it('lets a reservation be made by somebody named Inga', () => {
    const text = 'Beslut\nBåten målas.\nReservationer\nInga Torell (C) reserverar sig mot beslutet.';
    expect(paragraph(text).reservations.map(({ by }) => by)).toEqual([['Inga Torell']]);
  });
});

describe('headings', () => {
  it('reads one that covers two numbers as one paragraph, without a gap', () => {
    const minutes = structureMeeting(
      'Datum 2021-05-04\n§ 10 Budget\nKassören redogjorde.\n§§ 11-12 Val av lots och maskinist\nVal skedde.\n§ 13 Slut\nTack.',
    );
    expect(minutes.paragraphs.map(({ label, title }) => `${label} ${title}`)).toEqual([
      '§10 Budget',
      '§11 Val av lots och maskinist',
      '§13 Slut',
    ]);
    expect(minutes.notices).toEqual([]);
  });

  it("takes the committee's number for no title", () => {
    const [first] = structureMeeting('Hs § 4   Au § 32   Dnr 2021/77\n\nNy brygga\n\nText.').paragraphs;
    expect(first).toMatchObject({ number: 4, title: 'Ny brygga', caseNumber: '2021/77' });
  });

  it('leaves a contents list with entries over two lines', () => {
    expect(
      outline(lines`
        Föredragningslista
        § 1
        Val av justerare
        § 2
        Ny brygga
        § 3
        Avslutning

        § 1 Val av justerare
        Beslut
        Siv Torell utses.
        § 2 Ny brygga
        Beslut
        Bryggan byggs.
        § 3 Avslutning
        Mötet avslutas.
      `),
    ).toBe(lines`
      §1 Val av justerare
        decision
          Siv Torell utses.
      §2 Ny brygga
        decision
          Bryggan byggs.
      §3 Avslutning
    `);
  });
});

describe('facts', () => {
  it('ends the place at the next label and reads the chosen secretary', () => {
    const minutes = structureMeeting(lines`
      Hamnstyrelsen
      Protokoll 2021-05-04
      Plats: Lotshuset
      Mötets början: 17.20
      Mötets slut: 18.40
      § 1 Val
      Styrelsen beslutar
      att utse Siv Torell att justera protokollet, samt
      att utse Arne Lilja till mötets sekreterare.
    `);
    expect(minutes).toMatchObject({ place: 'Lotshuset', startTime: '17:20', secretary: 'Arne Lilja' });
  });
});
