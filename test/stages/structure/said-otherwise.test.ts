import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../../src/records/minutes.ts';
import { lines, structureMeeting } from './structure-text.ts';

const wide =
  'Varvsmästaren berättade länge och väl om hur lotsbåten hade klarat vintern ute vid yttre bryggan.';

function paragraph(text: string, cover = 'Hamnstyrelsen i Norrsund'): Paragraph {
  const [first] = structureMeeting(
    `${cover}\nProtokoll 2021-05-04\n§ 1 Båten\n${wide}\n\n${text}`,
  ).paragraphs;
  if (!first) throw new Error('the heading is clear');
  return first;
}

function pointsOf(text: string, cover?: string): readonly string[] {
  return paragraph(text, cover).decisions.flatMap(({ points }) => points);
}

describe('decisions', () => {
  it('are those of the body that stands alone on the line above their verbs', () => {
    const { decisions } = paragraph(
      lines`
        Beslut

        Hamn- och sjöfartsnämnden

        godkänner rapporten.
      `,
      'Hamn- och sjöfartsnämnden',
    );
    expect(decisions).toMatchObject([
      {
        maker: 'Hamn- och sjöfartsnämnden',
        points: ['godkänner rapporten.'],
      },
    ]);
  });

  it('stand below what the body is said to have decided', () => {
    const points = pointsOf(
      lines`
        Vid voteringen avgavs 40 ja-röster och 17 nej-röster.

        Fullmäktige hade således beslutat enligt styrelsens förslag

        att fastställa taxan

        att godkänna ramarna
      `,
      'Fullmäktige i Norrsunds hamnförbund',
    );
    expect(points).toEqual(['att fastställa taxan', 'att godkänna ramarna']);
  });

  it.each([
    'Hamnstyrelsen hade icke något att erinra.',
    'Hamnstyrelsen har inget att invända mot förslaget.',
    'Till att jämte ordföranden justera dagens protokoll utsågos Arvid Ek och Elsa Berg.',
    'Motionen föranledde ingen åtgärd.',
    'Enhälligt stannade hamnstyrelsen för elvärme.',
    'På ordförandens fråga svarade mötet enhälligt ja till styrelsens förslag.',
    'Hamnstyrelsen föreslår kommunfullmäktige anta varvets förslag till taxa.',
  ])('may be said as %j', (sentence) => {
    expect(pointsOf(sentence)).toEqual([sentence]);
  });

  it.each([
    'Styrelsen avslog en motsvarande begäran den 10 december 2010, 61 §.',
    'I tur att avgå voro Oskar Ljung, Gunnar Fors och Albin Rask.',
    'Kvarstående ledamöter äro Anna Sjö, Hilma Wess och Erik Täng.',
  ])('are not told by %j', (sentence) => {
    expect(pointsOf(`${sentence}\n\nOrdföranden tackade.`)).toEqual([]);
  });

  it('are no proposals of the board where the members meet', () => {
    const text = 'Styrelsen avstyrkte motionen och föreslog skyltar.\n\nStämman avslog motionen.';
    expect(pointsOf(text, 'Norrsunds vägförening\nProtokoll fört vid ordinarie stämma\nStyrelsen')).toEqual([
      'Stämman avslog motionen.',
    ]);
  });

  it.each(['noterade rapporten.', 'avslog begäran.', 'godkände avtalet.', 'fastställde taxan.'])(
    'have the maker that their sentence names: %j',
    (rest) => {
      expect(
        paragraph(`Beslut\n\nStyrelsen ${rest}`, 'Norrsund Energi AB\nStyrelsemöte').decisions,
      ).toMatchObject([{ maker: 'Styrelsen' }]);
    },
  );
});

describe('who is to do what', () => {
  it('is told without the body that asks it', () => {
    const text = 'Efter diskussion gav hamnstyrelsen presidiet i uppdrag att anta det bästa anbudet.';
    expect(paragraph(text).decisions.flatMap(({ assignments }) => assignments)).toMatchObject([
      { who: 'presidiet' },
    ]);
  });

  it('may be charged to somebody', () => {
    const text = 'Hamnstyrelsen beslutar\natt uppdra till varvsmästaren att teckna avtal.';
    expect(paragraph(text).decisions.flatMap(({ assignments }) => assignments)).toMatchObject([
      { who: 'varvsmästaren' },
    ]);
  });
});

describe('votes', () => {
  it('may name the voters of the smaller side between its figure and its proposal', () => {
    const { votes } = paragraph(
      'Vid omröstningen avgåvos fem röster för Kårs yrkande och två, Karl Myr och Rune Häger, för Myrs.',
    );
    expect(votes).toMatchObject([{ yes: 5, no: 2 }]);
  });

  it('may be called out: those who said yes first', () => {
    const { votes } = paragraph(
      lines`
        Vid upprop röstar följande ja: Anna Hult, Elon Bro och Tord Asp. Nej röstar Kurt Väs och Rune Stock. Bengt Skön avstår. Hamnstyrelsen har alltså med 3 ja mot 2 nej bifallit förslaget.
      `,
    );
    expect(votes).toMatchObject([{ yes: 3, no: 2, abstain: 1 }]);
    expect(votes[0]?.members.filter(({ vote }) => vote === 'yes').map(({ name }) => name)).toEqual([
      'Anna Hult',
      'Elon Bro',
      'Tord Asp',
    ]);
  });
});

describe('reservations', () => {
  it('may be those of all members of a group', () => {
    const text =
      'Styrelsen beslutade att måla båten.\n\nMot beslutet reserverade sig samtliga ledamöter i sjöpartiets grupp.';
    expect(paragraph(text).reservations).toMatchObject([{ by: ['samtliga ledamöter i sjöpartiets grupp'] }]);
  });
});

it('are of those named, whose party is no member beside them', () => {
  const text =
    'Styrelsen beslutade att måla båten.\n\nLedamöterna Erik Sund, Anna Lew och Hamid Tav från S reserverar sig mot beslutet.';
  expect(paragraph(text).reservations).toMatchObject([{ by: ['Erik Sund', 'Anna Lew', 'Hamid Tav'] }]);
});

describe('a title', () => {
  it('is not what somebody moves in points below it', () => {
    const text = lines`
      Kårstyrelsen yrkade
      att avgiften höjs
      Mötet beslutade
      att avgiften höjs
    `;
    const [, second] = structureMeeting(
      `Norrsunds studentkår\n§ 1 Öppnande\n${wide}\n§ 2 Avgift\n${text}`,
    ).paragraphs;
    expect(second).toMatchObject({ title: 'Avgift', proposals: [{ by: ['Kårstyrelsen'] }] });
  });
});

describe('a recommendation', () => {
  it('is to the body that is to decide at last', () => {
    const text = lines`
      Beslut
      Hamnstyrelsen föreslår regionstyrelsen föreslå regionfullmäktige
      besluta
      1. Underlaget fastställs.
      2. Ersättningen fastställs till 6 150 kronor.
    `;
    expect(paragraph(text).decisions).toMatchObject([
      {
        recommendedTo: 'regionfullmäktige',
        points: ['Underlaget fastställs.', 'Ersättningen fastställs till 6 150 kronor.'],
      },
    ]);
  });
});

describe('references', () => {
  it('to a paragraph of a meeting may have the sign behind the number, and the committee before it', () => {
    expect(
      paragraph('Se styrelsens beslut den 10 december 2010, 61 §, och förslag 1994-09-27, Au § 201.')
        .references,
    ).toMatchObject([
      { kind: 'paragraph', number: 61, date: '2010-12-10' },
      { kind: 'paragraph', number: 201, date: '1994-09-27' },
    ]);
  });
});

describe('titles without numbers', () => {
  it('do not begin with whose minutes they are', () => {
    const file = new URL('../../../fixtures/truth/samfallighet-almhojden-2022-04-26.txt', import.meta.url);
    const [first] = structureMeeting(readFileSync(file, 'utf8')).paragraphs;
    expect(first?.title).toBe('Först det formella');
  });
});
