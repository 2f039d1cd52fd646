import { describe, expect, it } from 'vitest';
import { paragraph, votes } from './proceedings/read-paragraph.ts';
import { lines, structureMeeting } from './structure-text.ts';

/** Councils that tell in whole sentences what others set out under labels. */
describe('what follows a decision without a label', () => {
  const read = paragraph(lines`
    Kommunfullmäktige hade således beslutat följande.
    Motion (2018:39) av Sara Sten (S) om elljusspår anses besvarad med vad som anförs i utlåtandet.
    Reservation anfördes av samtliga ledamöter för S med hänvisning till reservationen i kommunstyrelsen.
    Reservation anfördes av Clara Lind m.fl. (samtliga V) med hänvisning till motionen.
    Särskilt uttalande gjordes av samtliga ledamöter för C med hänvisning till uttalandet i kommunstyrelsen.
    Ersättaryttrande gjordes av Jonas Nad (KD).
  `);

  it('is no point of it', () => {
    expect(read.decisions.flatMap(({ points }) => points)).toEqual([
      'Motion (2018:39) av Sara Sten (S) om elljusspår anses besvarad med vad som anförs i utlåtandet.',
    ]);
  });

  it('is reservations and statements', () => {
    expect(read.reservations.map(({ by }) => by)).toEqual([['S'], ['Clara Lind']]);
    expect(read.statements.map(({ kind, by }) => [kind, by])).toEqual([
      ['separate', ['C']],
      ['separate', ['Jonas Nad']],
    ]);
  });
});

describe('a block of reservations', () => {
  it('is of all who reserve themselves in it', () => {
    const { reservations } = paragraph(lines`
      Reservationer
      Lotta Frisk (L) och Jan Brandt (M) reserverar sig mot beslutet till förmån för eget yrkande. Samtliga
      ledamöter i Vänsterpartiet reserverar sig mot beslutet med följande motivering:
      ”Vi hade velat se en annan lösning.”
    `);
    expect(reservations.map(({ by }) => by)).toEqual([['Lotta Frisk', 'Jan Brandt', 'Vänsterpartiet']]);
    expect(reservations[0]?.text).toContain('”Vi hade velat se en annan lösning.”');
  });
});

describe('a separate statement that is only attached', () => {
  it.each([
    ['Särskilt yttrande från V bifogas, bilaga 6.', ['V']],
    ['Särskilt yttrande av Siv Torell (C) biläggs protokollet.', ['Siv Torell']],
  ])('%s', (text, by) => {
    const { statements } = paragraph(`Beslut\nPlanen antas.\n\nSärskilt yttrande\n${text}`);
    expect(statements.map((each) => [each.kind, each.by])).toEqual([['separate', by]]);
  });
});

describe('voters behind a colon', () => {
  it('are those of the side before it', () => {
    expect(
      votes(
        'Omröstning begärs.\nVid omröstningen röstar 3 ledamöter ja: Ulla Ek (S), Sara Lind (V) och Bo Wik (S). 2 ledamöter röstar nej: Siv Torell (M) och Dan Alm (C).',
      ),
    ).toEqual(['3-2-0: +Ulla Ek +Sara Lind +Bo Wik -Siv Torell -Dan Alm']);
  });
});

describe('proposals', () => {
  it('accept another’s', () => {
    const { proposals } = paragraph(lines`
      Yrkanden
      Sara Lind (V) bifaller arbetsutskottets förslag.

      Bo Wik (S) avslår Sara Linds yrkande.
      Beslut
      Planen antas.
    `);
    expect(proposals.map(({ by }) => by)).toEqual([['Sara Lind'], ['Bo Wik']]);
  });
});

describe('points that tell what has come to pass', () => {
  it.each([
    ['Avsägelsen har bifallits.', 'approve'],
    ['Motionen har avslagits.', 'reject'],
    ['Till ny ledamot har utsetts Pia Berg (L).', 'elect'],
    ['Planen har antagits.', 'adopt'],
    ['Ärendet har bordlagts.', 'table'],
    ['Ärendet har återremitterats till nämnden.', 'refer-back'],
  ])('%s', (text, kind) => {
    expect(paragraph(`Beslut\nEnligt kommunstyrelsens förslag:\n${text}`).decisions[0]?.kind).toBe(kind);
  });
});

describe('a council’s head', () => {
  it('is held at, and not called so', () => {
    const { body } = structureMeeting(
      'PROTOKOLL 2019:9\nFÖRT VID KOMMUNFULLMÄKTIGES SAMMANTRÄDE\nMåndagen den 7 oktober 2019\nPlats: Rådssalen\n\n§ 1 Upprop\nUpprop förrättas.',
    );
    expect(body).toBe('Kommunfullmäktige');
  });

  it('breaks its name before the place', () => {
    const { body } = structureMeeting(
      'PROTOKOLL fört vid ordinarie föreningsstämma med\nBostadsrättsföreningen Rönnbäret i\nNorrsund den 25 april 2019 i\nNorrsunds bygdegård\n\n§ 1 Stämmans öppnande\nStämman öppnas.',
    );
    expect(body).toBe('Bostadsrättsföreningen Rönnbäret i Norrsund');
  });

  it('prints its paragraphs below the adjusters, who are not there during them alone', () => {
    const { paragraphRange, attendees } = structureMeeting(lines`
      Kommunfullmäktige
      Sammanträdesdatum 2020-11-26
      Beslutande Carina Nyhlén (S), ordförande
      Farida Stern (S)
      Nils Karlén (SD)
      § 201-202
      Utses att justera Nils Karlén, Farida Stern

      § 201 Motion om gångfartsområden
      Motionen avslås.
      § 202 Val
      Valet bordläggs.
    `);
    expect(paragraphRange).toEqual({ first: 201, last: 202 });
    expect(attendees.map(({ presentAt }) => presentAt)).toEqual([[], [], []]);
  });

  it('repeats the date below a title, which ends above it', () => {
    const { title } = paragraph('Dnr LS 2018-0123\nSammanträdesdatum 2018-11-13\n\nBeslut\nPlanen antas.');
    expect(title).toBe('Ärendet');
  });
});

describe('what was done with the matter before', () => {
  it('is no vote of this meeting', () => {
    expect(
      votes(lines`
        Kommunstyrelsen beslutade den 30 november 2009 med röstsiffrorna 8 mot 7 att föreslå bifall.
        Votering begärs och genomförs.
        6 ledamöter röstar ja och 4 ledamöter röstar nej.
      `),
    ).toEqual(['6-4-0:']);
  });
});

describe('a list of voters that goes on below', () => {
  it('goes on after its comma, however short the line was', () => {
    expect(
      votes(lines`
        Votering begärs och genomförs. Den som vill att ärendet ska avgöras idag röstar ja. Den som inte vill röstar nej.
        Ja röstar följande: Lena Ming, Lars Norin, Björn Sten,
        Hans Forn och Maria Åker.
        Nej röstar följande: Åke Ström, Eva Ask och
        Ola Berg.
        5 ledamöter röstar ja och 3 ledamöter röstar nej.
      `),
    ).toEqual([
      '5-3-0: +Lena Ming +Lars Norin +Björn Sten +Hans Forn +Maria Åker -Åke Ström -Eva Ask -Ola Berg',
    ]);
  });
});

describe('under the label of claims and propositions', () => {
  const read = paragraph(lines`
    Yrkanden och proposition
    Lars Elin (v) yrkar bifall till Vänsterpartiets förslag.

    Vid propositionsordning ställs regionstyrelsens förslag mot Lars Elins m.fl. yrkande varvid ordföranden finner
    att regionfullmäktige bifaller regionstyrelsens förslag.

    Beslut
    Planen antas.

    Reservationer
    Reservation lämnas av (v) för eget förslag.

    (mp) reserverar sig mot punkt 1.
  `);

  it('what is put to the vote is nobody’s proposal', () => {
    expect(read.proposals.map(({ by }) => by)).toEqual([['Lars Elin']]);
    expect(read.procedures).toHaveLength(1);
  });

  it('parties in brackets reserve themselves', () => {
    expect(read.reservations.map(({ by }) => by)).toEqual([['v'], ['mp']]);
  });
});

describe('a clerk among the others', () => {
  it('was there, as those below', () => {
    const { attendees, secretary } = structureMeeting(lines`
      Tekniska nämnden
      Sammanträdesprotokoll 2019-05-15
      Ledamöter: Klas Sven (C), ordförande
      Siv Torell (M)
      Övriga deltagare: Teknisk direktör Håkan Lock
      Nämndsekreterare Catherin Bark
      Ekonomichef Eva Rå
      Justerare: Siv Torell

      § 40 Budget
      Budgeten godkänns.
    `);
    expect(attendees.map(({ name }) => name)).toEqual([
      'Klas Sven',
      'Siv Torell',
      'Håkan Lock',
      'Catherin Bark',
      'Eva Rå',
    ]);
    expect(secretary).toBe('Catherin Bark');
  });
});

describe('two adjusters who sign on one line', () => {
  it('are two where the cover names them too', () => {
    const { adjusters } = structureMeeting(lines`
      Kommunfullmäktige
      Sammanträdesdatum 2023-04-24
      Beslutande Enligt bifogad närvarolista
      Justerare Harald Ström och Ylva Wigert
      Paragrafer 78-79

      Justerare ______________ ______________
      Harald Ström Ylva Wigert

      § 78 Budget
      Budgeten godkänns.
      § 79 Val
      Valet bordläggs.
    `);
    expect(adjusters).toEqual(['Harald Ström', 'Ylva Wigert']);
  });
});
