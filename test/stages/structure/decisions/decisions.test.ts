import { describe, expect, it } from 'vitest';
import { lines, outline } from '../structure-text.ts';

describe('announced decisions', () => {
  it('reads points with a bullet, over several lines', () => {
    expect(
      outline(lines`
        §46. Hyra av båthuset
        Kontraktet löper ut i juni.

        Beslut:
        = Föreningen hyr båthuset vid Norra bryggan av Norrsunds hamnbolag ett år till, båda

        rummen inräknade.
        = Hyran får vara högst tolvhundra kronor i månaden, och kontraktet ska kunna sägas upp på

        60 dagar.

        §47. Avslutning
        Mötet avslutades.
      `),
    ).toBe(lines`
      §46 Hyra av båthuset
        decision
          Föreningen hyr båthuset vid Norra bryggan av Norrsunds hamnbolag ett år till, båda rummen inräknade.
          Hyran får vara högst tolvhundra kronor i månaden, och kontraktet ska kunna sägas upp på 60 dagar.
      §47 Avslutning
    `);
  });

  it.each([
    [
      'Förbundsstyrelsens beslut\nAtt lägga rapporten till handlingarna.',
      'Förbundsstyrelsen',
      ['Att lägga rapporten till handlingarna.'],
    ],
    ['Kommunfullmäktiges beslut\nTaxan antas.', 'Kommunfullmäktige', ['Taxan antas.']],
    ['Stämman beslutar,\n\natt fastställa dagordningen.', 'Stämman', ['att fastställa dagordningen.']],
    [
      'Nämnden beslutar att\n- anta planen.\n- sända den på remiss.',
      'Nämnden',
      ['anta planen.', 'sända den på remiss.'],
    ],
    ['ARBETSUTSKOTTET BESLUTAR\natt notera informationen.', 'Arbetsutskottet', ['att notera informationen.']],
    [
      'Beslut\nKommunstyrelsen beslutar\natt anta planen,\natt sända den på remiss.',
      'Kommunstyrelsen',
      ['att anta planen,', 'att sända den på remiss.'],
    ],
    ['Utskottet beslutar föreslå landstinget\natt bifalla motionen.', 'Utskottet', ['att bifalla motionen.']],
    ['FSG beslutar, i egenskap av skyddskommitté,\natt köpa hjälmar.', 'FSG', ['att köpa hjälmar.']],
    ['Beslut: Nämnden utser Arne Lilja att justera.', 'Nämnden', ['Nämnden utser Arne Lilja att justera.']],
    [
      'Beslutades att\n1. anta planen.\n2. sända den på remiss.',
      null,
      ['anta planen.', 'sända den på remiss.'],
    ],
    ['Beslut\nEnligt arbetsutskottets förslag:\n\nTaxan antas.', null, ['Taxan antas.']],
  ])('reads %j', (text, maker, points) => {
    const said = points.map((point) => `    ${point}`).join('\n');
    expect(outline(`§ 1 Ärendet\nText före.\n${text}`)).toBe(
      `§1 Ärendet\n  decision${maker === null ? '' : ` of ${maker}`}\n${said}`,
    );
  });

  it('ends a decision at a label, an attachment line, a reservation, the foot of the page', () => {
    const decision = '§1 Motion\n  decision of Stämman\n    att avslå motionen.';
    for (const after of [
      'Bilaga 3.',
      'Justeras',
      'Ärendebeskrivning\nMotionen kom i mars.',
      'Arne Lilja reserverade sig mot beslutet.',
      'Protokollsutdrag till\nFörvaltningen',
    ]) {
      expect(outline(`§ 1 Motion\nStämman beslutar,\natt avslå motionen.\n\n${after}`)).toBe(decision);
    }
  });

  it('takes sentences without bullets up to the next label', () => {
    expect(
      outline(lines`
        § 34 Årsredovisning
        Kommunfullmäktiges beslut
        Årsredovisningen godkänns.
        11 miljoner kronor reserveras för pensioner.
        Sammanfattning
        Resultatet blev gott.
      `),
    ).toBe(lines`
      §34 Årsredovisning
        decision of Kommunfullmäktige
          Årsredovisningen godkänns.
          11 miljoner kronor reserveras för pensioner.
    `);
  });

  it('takes no proposal for a decision', () => {
    expect(
      outline(lines`
        § 1 Budget
        Förslag till beslut
        Budgeten antas.
        Arbetsutskottets förslag till beslut
        att anta budgeten.
        Valberedningen föreslår att arvodet höjs.
        Arne Lilja yrkar avslag.
      `),
    ).toBe('§1 Budget');
  });

  it('reads several decisions in one paragraph', () => {
    expect(
      outline(lines`
        § 20 Motioner

        Motion om bryggor

        Styrelsen yrkar avslag.

        Stämman beslutar,
        att avslå motionen.

        Motion om flaggor

        Styrelsen yrkar bifall.

        Stämman beslutar,
        att bifalla motionen.
      `),
    ).toBe(lines`
      §20 Motioner
        item Motion om bryggor
        item Motion om flaggor
        decision of Stämman
          att avslå motionen.
        decision of Stämman
          att bifalla motionen.
    `);
  });
});

describe('decisions in running text', () => {
  it.each([
    ['Beslöts att köpa en gräsklippare.', null],
    ['Slutligen beslöts att köpa en gräsklippare.', null],
    ['Dagordningen godkändes.', null],
    ['Styrelsen beviljades ansvarsfrihet för 2005 års förvaltning.', null],
    ['Valdes på två år Siv Torell och Arne Lilja.', null],
    ['Att leda mötet utsågs Siv Torell.', null],
    ['Berättelsen lades med godkännande till handlingarna.', null],
    ['Årsmötet godkände verksamhetsberättelsen.', 'Årsmötet'],
    ['Mötet beslutade att dra streck i debatten.', 'Mötet'],
    ['Efter diskussion beslöt stämman att sälja båten.', 'stämman'],
    ['Årsmötet gav styrelsen i uppdrag att sälja båten.', 'Årsmötet'],
  ])('reads %j', (sentence, maker) => {
    expect(
      outline(`Protokoll från årsmöte\n§ 1 Ärendet\nFrågan väcktes i fjol. ${sentence} Kaffe bjöds.`),
    ).toBe(`§1 Ärendet\n  decision${maker === null ? '' : ` of ${maker}`}\n    ${sentence}`);
  });

  it.each([
    'Förra årsmötet beslutade 2004-03-01 att sälja båten.',
    'Länsstyrelsen beviljade föreningen bidrag.',
    'När ansvarsfrihet beviljades applåderade alla.',
    'Planen antogs i januari.',
    'Arne Lilja berättade att båten inte godkändes vid besiktningen.',
    'Kommunstyrelsen beslutade att höja taxan.',
  ])('does not take %j for a decision of the meeting', (sentence) => {
    expect(
      outline(
        `Protokoll från årsmöte\n§ 1 Ärendet\nFrågan väcktes. ${sentence}\n§ 2 Val\nMötet beslutar\natt inget göra.`,
      ),
    ).toBe('§1 Ärendet\n§2 Val\n  decision of Mötet\n    att inget göra.');
  });

  it('takes sentences that decide further for decisions of their own', () => {
    expect(outline('§ 1 Bidrag\nBeslöts att bevilja bidraget. Beslöts vidare att tacka givaren.')).toBe(lines`
      §1 Bidrag
        decision
          Beslöts att bevilja bidraget.
        decision
          Beslöts vidare att tacka givaren.
    `);
  });
});

describe('sub-matters', () => {
  it('tells sub-matters from lists', () => {
    expect(
      outline(lines`
        §86. Informationsärenden
        e Ekonomisk rapport

        Kassören visade årets siffror.

        e Mål för arbetet
        Målen är:

        e Kortare köer till lotsen
        e Fler båtar på hösten
        e Bättre väder.

        Styrelsen tackade för redovisningen.
      `),
    ).toBe(lines`
      §86 Informationsärenden
        item Ekonomisk rapport
        item Mål för arbetet
    `);
  });

  it('reads numbered, lettered and plain headings of sub-matters', () => {
    expect(
      outline(lines`
        § 5 Rapporter
        § 5.1 Kåren
        Arbetet går bra.
        § 5.2 Ekonomi
        Läget är gott.
        § 6 Val
        a) Val av kassör
        Siv Torell föreslogs.
        b) Val av revisor
        Arne Lilja föreslogs.
        § 7 Sektionerna
        Fotboll
        Laget slutade femma.
        Skidor
        Tävlingen lockade 212 startande.
      `),
    ).toBe(lines`
      §5 Rapporter
        item Kåren
        item Ekonomi
      §6 Val
        item Val av kassör
        item Val av revisor
      §7 Sektionerna
        item Fotboll
        item Skidor
    `);
  });
});

describe('quotations from other protocols', () => {
  it('ends a quotation with its decision, and the paragraph with its own', () => {
    expect(
      outline(lines`
        §74. Svar till kassan
        I våras fattades ett beslut. (Se nedan)

        §61. Revision
        Två anmärkningar framfördes.

        Beslut:

        = Styrelsen har tagit emot berättelsen.
        Beslut:

        = Styrelsen svarar kassan.
        §75. Avslutning
        Mötet avslutades.
      `),
    ).toBe(lines`
      §74 Svar till kassan
        quoted decision
          Styrelsen har tagit emot berättelsen.
        decision
          Styrelsen svarar kassan.
      §75 Avslutning
    `);
  });

  it('goes on with the paragraph after a quotation in its middle', () => {
    expect(
      outline(lines`
        Protokoll från årsmöte
        §15 Skrivelse
        Förra årsmötet sade nej, se protokollet, som löd:
        §47 Begäran
        Källaren saknar golvbrunn.
        Beslut:
        Begäran avslås.
        Sedan dess har en golvbrunn satts in. Årsmötet biföll framställningen.
        §16 Avslutning
        Tack.
      `),
    ).toBe(lines`
      §15 Skrivelse
        quoted decision
          Begäran avslås.
        decision of Årsmötet
          Årsmötet biföll framställningen.
      §16 Avslutning
    `);
  });

  it('keeps the paragraphs around a paragraph that quotes many', () => {
    const quoted = [30, 44, 12, 8, 51].map((number) => `§ ${number} Gammalt ärende\nDet var då.`).join('\n');
    expect(
      outline(`§ 1 Öppnande\nSe nedan.\n${quoted}\n§ 2 Val\nA.\n§ 3 Budget\nB.\n§ 4 Avslutning\nC.`),
    ).toBe('§1 Öppnande\n§2 Val\n§3 Budget\n§4 Avslutning');
  });

  it('reads a quotation without § by its introduction', () => {
    expect(
      outline(lines`
        § 49 Per capsulam
        Beslutet har följande lydelse:
        Beslut per capsulam 1996-08-02
        Rådet beslutar
        att anta offerten.
        Arbetet utfördes i augusti.
        Rådet beslutar
        att bekräfta beslutet.
      `),
    ).toBe(lines`
      §49 Per capsulam
        quoted decision of Rådet
          att anta offerten.
        decision of Rådet
          att bekräfta beslutet.
    `);
  });
});
