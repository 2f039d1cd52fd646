import { describe, expect, it } from 'vitest';
import { lines, structureMeeting } from './structure-text.ts';

const board = lines`
  Kommunstyrelsen
  Protokoll nr 11
  Sammanträdesdatum: 2024-04-10

  § 286 Ärendenummer SLK-2024-00402
  Yrkande från V och C angående ökad trygghet vid
  stadens badplatser
  Beslut
  Enligt yrkande från S:
  Yrkandet från V och C avslås.
  Omröstning
  Godkänd voteringsproposition: "Ja för bifall till Siv Torells yrkande och Nej för bifall till
  Arne Liljas yrkande."
  Dag Ber (V), Viola Tryggve Rolander (S), Ingela Andréewa (S), Marina Jol (S), Karin
  Plejd (MP), tjänstgörande ersättarna Johan Hult (S) och Marie Bryn (V)
  samt ordföranden Siv Torell röstar
  Ja (8).
  Arne Lilja (D) röstar Nej (1).
  Axel Jons (M) och Nina Misk (M) avstår från att rösta (2).

  § 287 Ärendenummer SLK-2024-00118
  Modell för intern hyra
  Beslut
  Enligt stadsledningskontorets förslag:
  Kommunstyrelsen tillstyrker stadsledningskontorets förslag och föreslår att
  kommunfullmäktige beslutar:
  1. Ny modell för intern hyra fastställs.
  2. Nuvarande modell upphör att gälla.
`;

describe('a large city’s board', () => {
  const [motion, rent] = structureMeeting(board).paragraphs;

  it('decides on a request, which is the title under a case number', () => {
    expect(motion?.title).toBe('Yrkande från V och C angående ökad trygghet vid stadens badplatser');
    expect(motion?.decisions[0]?.points).toEqual(['Yrkandet från V och C avslås.']);
  });

  it('proposes to the council what two parties have moved, in a sentence of three lines', () => {
    const text = lines`
      Kommunstyrelsen
      Protokoll nr 11
      Sammanträdesdatum: 2024-04-10

      § 756 Ärendenummer SLK-2024-00762
      Yrkande från V, S och MP angående insatser vid hamnen
      Beslut
      Kommunstyrelsen tillstyrker yrkande från V, S och MP den 21 augusti 2024 med tillägg
      enligt yrkande från M, D, L och KD den 20 september 2024 och föreslår att
      kommunfullmäktige beslutar:
      1. Hamnnämnden får i uppdrag att mäta djupet.
      2. Kulturnämnden får i uppdrag att synliggöra varvets historia.
    `;
    expect(structureMeeting(text).paragraphs[0]?.decisions).toMatchObject([
      {
        maker: 'Kommunstyrelsen',
        points: [
          'Hamnnämnden får i uppdrag att mäta djupet.',
          'Kulturnämnden får i uppdrag att synliggöra varvets historia.',
        ],
        recommendedTo: 'kommunfullmäktige',
      },
    ]);
  });

  it('votes in prose whose lines break in names and before the answer', () => {
    expect(motion?.votes[0]?.members.map(({ name, vote }) => `${name} ${vote}`)).toEqual([
      'Dag Ber yes',
      'Viola Tryggve Rolander yes',
      'Ingela Andréewa yes',
      'Marina Jol yes',
      'Karin Plejd yes',
      'Johan Hult yes',
      'Marie Bryn yes',
      'Siv Torell yes',
      'Arne Lilja no',
      'Axel Jons abstain',
      'Nina Misk abstain',
    ]);
  });

  it('proposes to the council, in a sentence of two lines below whose proposal it is', () => {
    expect(rent?.decisions).toMatchObject([
      {
        maker: 'Kommunstyrelsen',
        points: ['Ny modell för intern hyra fastställs.', 'Nuvarande modell upphör att gälla.'],
        recommendedTo: 'kommunfullmäktige',
      },
    ]);
  });
});

const council = lines`
  Kommunfullmäktige
  Sammanträdesdatum: 2023-02-23
  Tid: 16:00–21:43

  §14
  Avsägelse av Julia Lund (S)
  Beslut
  Avsägelsen godkänns.

  §15 1435/22
  Genomförandeavtal avseende detaljplan för bostäder
  vid Kvarngatan
  Beslut
  Enligt kommunstyrelsens förslag:
  1. Genomförandeavtalet godkänns.
\f§15 1435/22 forts.
  2. Exploateringsnämnden bemyndigas att teckna avtalet.
  Omröstning
  Omröstningen utfaller med 2 Ja mot 1 Nej.

  §16 1317/22 Motion om ljuset i parken
  Beslut
  Motionen avslås.
\f§16 1317/22
  Reservation
  Ledamöterna från SD reserverar sig mot beslutet.
\f                                                  BILAGA 1
  Namn                          Parti    Ankom    Utgick    Plats
  Rask, Malte                   S        15:48    21:43     Ledamot 1
  Berg Dale, Ulla-Mai           S        15:51    20:10     Ersättare 31
\f                                                  BILAGA 2
  Ärende: 8:2
  Ärendemening: Genomförandeavtal avseende detaljplan för
  Antal Ja: 2
  Antal Nej: 1
  Antal Avstår: 1
  Resultat
  Malte Rask                    S        1         Ordförande      Ja
  Ulla-Mai Berg                 S        31        Ersättare       Ja
  Dale
  Torsten Alms                  SD       72        Ledamot         Nej
  Viktor Anders
  Hagelsborg                    S        22        Ledamot         Avstår
`;

describe('a large city’s council', () => {
  const minutes = structureMeeting(council);

  it('numbers its cases without a register, on the heading’s line', () => {
    expect(minutes.paragraphs.map(({ label, caseNumber, title }) => [label, caseNumber, title])).toEqual([
      ['§14', null, 'Avsägelse av Julia Lund (S)'],
      ['§15', '1435/22', 'Genomförandeavtal avseende detaljplan för bostäder vid Kvarngatan'],
      ['§16', '1317/22', 'Motion om ljuset i parken'],
    ]);
  });

  it('goes on with a decision below a heading that is printed again', () => {
    expect(minutes.paragraphs[1]?.decisions[0]?.points).toEqual([
      'Genomförandeavtalet godkänns.',
      'Exploateringsnämnden bemyndigas att teckna avtalet.',
    ]);
    expect(minutes.paragraphs[2]?.reservations.map(({ by }) => by)).toEqual([['SD']]);
  });

  it('has its votes in a list that names the matter, not the §', () => {
    expect(minutes.paragraphs[1]?.votes).toEqual([
      {
        yes: 2,
        no: 1,
        abstain: 1,
        absent: 0,
        members: [
          { name: 'Malte Rask', organisation: 'S', vote: 'yes' },
          { name: 'Ulla-Mai Berg Dale', organisation: 'S', vote: 'yes' },
          { name: 'Torsten Alms', organisation: 'SD', vote: 'no' },
          { name: 'Viktor Anders Hagelsborg', organisation: 'S', vote: 'abstain' },
        ],
      },
    ]);
    expect(minutes.attachments[1]).toMatchObject({
      label: 'BILAGA 2',
      title: 'Genomförandeavtal avseende detaljplan för',
    });
  });

  it('lists who came and went in an attachment, surname first', () => {
    expect(minutes.attendees).toMatchObject([
      { name: 'Malte Rask', organisation: 'S', note: '15:48–21:43' },
      { name: 'Ulla-Mai Berg Dale', organisation: 'S', role: 'ersättare', note: '15:51–20:10' },
    ]);
    expect(minutes.notices).toEqual([]);
  });
});

const contents = lines`
  Kommunfullmäktige
  Sammanträdesdatum 2026-02-18
  Innehållsförteckning
            § 31 Dnr 00123/20252.6.
                    Plan för laddplatser ................................ 3
            § 32 Diarienummer 00322/2025
                    Svar på motion om skolköken .................. 4
\f§ 31                                                 Dnr 00123/20252.6.
  Plan för laddplatser
  Beslut
  Kommunfullmäktige antar planen.

  § 32                                                 Diarienummer 00322/2025
  Svar på motion om skolköken
  Beslut
  Kommunfullmäktige avslår motionen.
  Omröstningsresultat
  1 Ja-röst, 2 Nej-röster.
\f                                         Omröstningslista nr. 1
                     § 32. Svar på motion om skolköken
                 Ledamöter           Parti          Ersättare          Ja   Nej      Avst   Frånv
                Stefan Gustav         (S)                                    X
                 Elpida Georg         (S)         Emil Forsmark              X
                                     Transport:                         0     2       0       0
                                       Omröstningslista nr. 1
                     § 32. Svar på motion om skolköken
                 Ledamöter           Parti          Ersättare          Ja   Nej      Avst   Frånv
                Lennart Jonell        (SD)                              X
                 Jan Jakob            (SD)                                                    X
                                         Summa:                         1     2       0       1
`;

describe('minutes with a table of contents and a list of crosses', () => {
  const minutes = structureMeeting(contents);

  it('begin where text stands, however few the entries of the table are', () => {
    expect(minutes.paragraphs.map(({ label, caseNumber, title }) => [label, caseNumber, title])).toEqual([
      ['§31', '00123/2025', 'Plan för laddplatser'],
      ['§32', '00322/2025', 'Svar på motion om skolköken'],
    ]);
  });

  it('follow the list over its pages, to the deputies who voted', () => {
    expect(minutes.paragraphs[1]?.votes).toEqual([
      {
        yes: 1,
        no: 2,
        abstain: 0,
        absent: 1,
        members: [
          { name: 'Stefan Gustav', organisation: 'S', vote: 'no' },
          { name: 'Emil Forsmark', organisation: 'S', vote: 'no' },
          { name: 'Lennart Jonell', organisation: 'SD', vote: 'yes' },
          { name: 'Jan Jakob', organisation: 'SD', vote: 'absent' },
        ],
      },
    ]);
    expect(minutes.attachments).toMatchObject([{ label: null, title: 'Omröstningslista nr. 1' }]);
    expect(minutes.paragraphs[1]?.pages).toEqual([2, 2]);
  });
});
