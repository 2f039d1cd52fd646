import { describe, expect, it } from 'vitest';
import { headingsOf } from './numbering/headings-of.ts';
import { paragraph, votes } from './proceedings/read-paragraph.ts';
import { lines, structureMeeting } from './structure-text.ts';

const points = (text: string): readonly string[] => paragraph(text).decisions.flatMap((each) => each.points);

describe('a heading', () => {
  it('has its case number behind a comma', () => {
    const minutes = structureMeeting(lines`
      § 7, 0017/21
      Taxa för tillsyn
      Beslut
      Taxan antas.
      § 8, dnr KS 2021/33
      Avsägelser
      Beslut
      Avsägelserna godkänns.
    `);
    expect(minutes.paragraphs.map(({ title, caseNumber }) => [title, caseNumber])).toEqual([
      ['Taxa för tillsyn', '0017/21'],
      ['Avsägelser', 'KS 2021/33'],
    ]);
  });

  it('has its number behind it, be it of one word or more', () => {
    expect(
      headingsOf(
        'Årsmötesprotokoll\n\nMÖTETS ÖPPNANDE § 1\nSiv hälsade välkommen.\n\nRÖSTLÄNGD § 2\nLängden godkändes.\n\nMOTIONER § 3\nMotionen avslogs.\n\nAVSLUTNING § 4\nSiv tackade för visat intresse.',
      ),
    ).toEqual(['§1 MÖTETS ÖPPNANDE', '§2 RÖSTLÄNGD', '§3 MOTIONER', '§4 AVSLUTNING']);
  });

  it('is none where a reference goes on behind a comma', () => {
    expect(
      headingsOf('§ 1 Val\nBeslutet fattades enligt\n§ 68, samt stadgarna.\n§ 2 Budget\nBudgeten antas.'),
    ).toEqual(['§1 Val', '§2 Budget']);
  });

  it('ends above the paper that the matter rests on', () => {
    const { paragraphs } = structureMeeting(
      '§ 1\nTaxa för tillsyn\nHandling 2021 nr 89\nBeslut\nTaxan antas.\n§ 2 Val\nValet bordläggs.',
    );
    expect(paragraphs[0]?.title).toBe('Taxa för tillsyn');
  });

  it('goes on where its bracket is open', () => {
    const { paragraphs } = structureMeeting(
      '§ 1 Motion om väktare på biblioteken (utlåtande\n2019:53)\n\nBeslut\nMotionen avslås.\n\n§ 2 Val\nValet bordläggs.',
    );
    expect(paragraphs[0]?.title).toBe('Motion om väktare på biblioteken (utlåtande 2019:53)');
  });
});

const others = [2, 3, 4]
  .map((number) => `§ ${number} Ärende\nSocialnämnden beslutar\natt godkänna rapporten.\n`)
  .join('\n');

describe('what was decided elsewhere before', () => {
  it.each([
    'Kommunstyrelsen beslutade den 7 juni 2023, § 104, följande.\nKommunstyrelsen beslutar\natt återremittera ärendet till socialnämnden.',
    'Socialnämnden beslutade den 14 mars 2023, § 20, följande:\nSocialnämnden beslutar\natt utreda frågan.',
    'Byggnadsnämnden beslutade vid sitt sammanträde den 12 februari 2019, § 8, följande.\nByggnadsnämndens beslut\nByggnadsnämnden överlämnar programmet till kommunstyrelsen.',
  ])('is quoted: %#', (text) => {
    const minutes = structureMeeting(
      `Socialnämnden\nSammanträdesdatum 2023-09-14\n\n§ 1 Program\n${text}\n\nSocialnämnden beslutar\natt anta programmet.\n\n${others}`,
    );
    expect(minutes.paragraphs[0]?.decisions.map(({ quoted }) => quoted)).toEqual([true, false]);
    expect(minutes.paragraphs[0]?.decisions[1]?.points).toEqual(['att anta programmet.']);
  });
});

describe('decisions', () => {
  it('are set letter by letter, below a verb in capitals', () => {
    const minutes = structureMeeting(
      'Regionfullmäktige\n\n§ 1 Borgen\nRegionfullmäktige BESLUTAR med acklamation\na t t ingå borgen för stiftelsens lån, s a m t\na t t i övrigt bifalla förslaget.\n\n§ 2 Val\nValet bordläggs.',
    );
    expect(minutes.paragraphs[0]?.decisions).toMatchObject([
      {
        maker: 'Regionfullmäktige',
        points: ['att ingå borgen för stiftelsens lån, samt', 'att i övrigt bifalla förslaget.'],
      },
    ]);
  });

  it('choose one for each line', () => {
    expect(
      structureMeeting(
        'Stadsdelsnämnden\n\n§ 1 Kontakter\nFrågan om vem som ska hålla kontakt med skolor och servicehus i stadsdelen har vilat sedan årsskiftet.\n\nNämnden utsåg\nför Kvarnskolan Siv Torell (s) och Bo Ek (kd),\nför servicehuset Dan Ros (m), samt\nför daghemmen Eva Dal (v).\n\n§ 2 Val\nValet bordläggs.',
      ).paragraphs[0]?.decisions[0]?.points,
    ).toEqual([
      'för Kvarnskolan Siv Torell (s) och Bo Ek (kd),',
      'för servicehuset Dan Ros (m), samt',
      'för daghemmen Eva Dal (v).',
    ]);
  });

  it('are one word, where items are decided one by one', () => {
    const text = lines`
      a) Granlidens IK, klubbstuga
      Sökt belopp 150 000 kronor.
      Nämnden beslutar
      att bevilja 85 000 kronor.
      b) Pilens bågskyttar, mål
      Sökt belopp 12 400 kronor. Beviljas.
    `;
    expect(points(text)).toEqual(['att bevilja 85 000 kronor.', 'Beviljas.']);
  });

  it('conclude how the question was put', () => {
    const text = lines`
      Yrkanden
      Siv Torell yrkar att ärendet återremitteras.

      Beslutsgång
      Ordföranden finner att ärendet ska återremitteras.

      Nämnden återremitterar således ärendet till förvaltningen.
    `;
    expect(
      structureMeeting(`Miljönämnden\n\n§ 1 Avgift\n${text}\n\n§ 2 Val\nValet bordläggs.`).paragraphs[0]
        ?.decisions,
    ).toMatchObject([
      { points: ['Nämnden återremitterar således ärendet till förvaltningen.'], kind: 'refer-back' },
    ]);
  });

  it('are proposals to the councils of all members', () => {
    expect(
      structureMeeting(
        'Gemensamma nämnden för hjälpmedel\n\n§ 1 Avtal\nNämndens förslag till fullmäktige hos respektive huvudman\n1. Avtalet godkänns.\n2. Reglementet antas.\n\n§ 2 Val\nValet bordläggs.',
      ).paragraphs[0]?.decisions,
    ).toMatchObject([
      {
        points: ['Avtalet godkänns.', 'Reglementet antas.'],
        recommendedTo: 'fullmäktige hos respektive huvudman',
      },
    ]);
  });

  it('are proposals to the council under a label that names nobody, beside the body’s own', () => {
    const { paragraphs } = structureMeeting(
      'Kommunstyrelsen\nSammanträdesdatum 2023-10-11\n\n§ 1 KS.2023.288 Delårsrapport\nFörslag till kommunfullmäktige\nDelårsrapporten godkänns.\n\nBeslut för egen del\nKommundirektören ges i uppdrag att redovisa kostnaderna.\n\n§ 2 Val\nValet bordläggs.',
    );
    expect(paragraphs[0]).toMatchObject({ title: 'Delårsrapport', caseNumber: 'KS.2023.288' });
    expect(paragraphs[0]?.decisions).toMatchObject([
      { points: ['Delårsrapporten godkänns.'], recommendedTo: 'kommunfullmäktige' },
      { points: ['Kommundirektören ges i uppdrag att redovisa kostnaderna.'] },
    ]);
  });

  it.each([
    'Beslut 17-64: Anbudet antas.',
    'Beslut nr 12: Anbudet antas.',
    'Beslut 12: Anbudet antas.',
    'Beslut 17-65:\nAnbudet antas.',
  ])('have numbers of their own: %s', (text) => {
    expect(points(`Tre anbud har kommit in.\n\n${text}`)).toEqual(['Anbudet antas.']);
  });

  it('are none where the minutes are put up', () => {
    expect(
      points('Ordföranden tackar.\nProtokollet anslogs på stadens anslagstavla den 11 juni 2021.'),
    ).toEqual([]);
  });
});

describe('proposals', () => {
  it('are not what prepared the matter', () => {
    expect(
      paragraph('Regionstyrelsen föreslår att medlen överförs.\n\nBeslut\nMedlen överförs.').proposals,
    ).toEqual([]);
  });

  it('are joined in a block of its own, under no label', () => {
    const { proposals } = paragraph(
      'Arne Lilja (SD) yrkar avslag.\n\nBo Ek (M) instämmer i Arne Liljas yrkande.\n\nBeslut\nPlanen antas.',
    );
    expect(proposals.map(({ by }) => by)).toEqual([['Arne Lilja'], ['Bo Ek']]);
  });

  it('keep the mover’s seat out of the name, where somebody joins in', () => {
    const { proposals } = paragraph(
      'Yrkanden\nArne Lilja, Norrskoga kommun, yrkar att andelarna beräknas om, med instämmande av Siv Torell, Vrigby kommun.',
    );
    expect(proposals.map(({ by }) => by)).toEqual([['Arne Lilja', 'Siv Torell']]);
  });
});

describe('who has what noted', () => {
  it('stands behind att', () => {
    const { statements, decisions } = paragraph(
      'Beslut\natt anse motionen besvarad.\nTill protokollet antecknas att Siv Torell (V) förutsätter att avtalet sägs upp.',
    );
    expect(statements.map(({ kind, by }) => [kind, by])).toEqual([['note', ['Siv Torell']]]);
    expect(decisions.flatMap((each) => each.points)).toEqual(['att anse motionen besvarad.']);
  });
});

describe('reservations of those who prepared the matter', () => {
  it('are not of this meeting', () => {
    const { reservations } = paragraph(
      'Regionstyrelsen har den 29 januari 2020 beslutat föreslå en ny taxa. Mot regionstyrelsens beslut reserverade sig ledamöterna från M.\n\nBeslut\nTaxan antas.\n\nMot beslutet reserverar sig KD.',
    );
    expect(reservations.map(({ by }) => by)).toEqual([['KD']]);
  });
});

describe('votes', () => {
  it('are told in old plurals', () => {
    expect(
      votes(
        'Ja röstade herrar Berg och Ek.\nNej röstade fru Dal.\nHerrar Ros och Al samt fröken Sjö avstodo från att rösta.\nFörslaget hade bifallits med 2 röster mot 1.',
      ),
    ).toEqual(['2-1-3: +Berg +Ek -Dal 0Ros 0Al 0Sjö']);
    expect(
      votes('Vid rösträkning befunnos 16 ledamöter vara för ärendets avgörande och 9 för bordläggning.'),
    ).toEqual(['16-9-0:']);
  });

  it('stand side by side behind the minutes, under one §', () => {
    const { paragraphs } = structureMeeting(lines`
      § 1 Motion om bad
      Omröstning 1
      Omröstningen utföll med 2 ja mot 1 nej.
      Omröstning 2
      Omröstningen utföll med 1 ja mot 2 nej.
      Beslut
      Motionen avslås.
      § 2 Avslutning
      Mötet avslutas.
\fBilaga 1
      Omröstningar § 1
      Namn Parti Omröstning 1 Omröstning 2
      Anna Berg S Ja Ja
      Bo Ek M Ja Nej
      Siv Torell C Nej Nej
    `);
    expect(paragraphs[0]?.votes.map(({ members }) => members.map(({ vote }) => vote))).toEqual([
      ['yes', 'yes', 'no'],
      ['yes', 'no', 'no'],
    ]);
  });
});

describe('how the question was put', () => {
  it.each([
    'Efter proposition fann ordföranden kommunstyrelsens förslag bifallet.',
    'Ordföranden fann, att ärendet skulle avgöras i dag.',
    'Arne Liljas yrkande har därmed antagits som motförslag i huvudvoteringen.',
    'Härefter skedde huvudvotering enligt följande proposition: Den som bifaller förslaget röstar ja.',
  ])('%s', (text) => {
    expect(paragraph(`Siv Torell yrkade bifall.\n\n${text}\n\nBeslut\nPlanen antas.`).procedures).toEqual([
      text,
    ]);
  });
});

describe('a cover', () => {
  it('lists deputies beside whom they sit for', () => {
    const { attendees, absentees } = structureMeeting(lines`
      Regionfullmäktige
      Tid Onsdagen den 19 februari 2020
      Upprop
      Ledamot Parti Ersättare
      Greta Ahlmark, ordförande S
      Arne Lilja S Siv Torell
      Per Udd, §§ 1–13 M Dan Ros, §§ 14–17
      Lena Myr SjN
      Ted Sky, frånvarande SD –

      § 1 Val
      Valet bordläggs.
      § 2 Avslutning
      Mötet avslutas.
    `);
    expect(attendees.map(({ name, organisation, replaces }) => [name, organisation, replaces])).toEqual([
      ['Greta Ahlmark', 'S', null],
      ['Per Udd', 'M', null],
      ['Lena Myr', 'SjN', null],
      ['Siv Torell', 'S', 'Arne Lilja'],
      ['Dan Ros', 'M', 'Per Udd'],
    ]);
    expect(absentees.map(({ name }) => name)).toEqual(['Arne Lilja', 'Ted Sky']);
  });

  it('breaks a name at a line’s end', () => {
    const { attendees } = structureMeeting(lines`
      Stadsdelsnämnden Kvarnby
      Beslutande Inger Tholin (s), ordförande, Lars Rosvall (m), vice ordförande, Mats Oredsson
      Lind (mp), Seppo Niskanen (s)

      § 1 Val
      Valet bordläggs.
      § 2 Avslutning
      Mötet avslutas.
    `);
    expect(attendees.map(({ name }) => name)).toEqual([
      'Inger Tholin',
      'Lars Rosvall',
      'Mats Oredsson Lind',
      'Seppo Niskanen',
    ]);
  });

  it.each(['Norrsunds kommunfullmäktige', 'Norrsunds stads kommunfullmäktige'])(
    'names the council of a town: %s',
    (name) => {
      expect(structureMeeting(`${name}\nProtokoll 2021-05-27\n\n§ 1 Val\nValet bordläggs.`).body).toBe(
        'Kommunfullmäktige',
      );
    },
  );
});
