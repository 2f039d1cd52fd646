import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../../../src/records/minutes.ts';
import { structureMeeting } from '../structure-text.ts';

const minutes = (matter: string, behind = ''): readonly Paragraph[] =>
  structureMeeting(
    `Hamnlagets styrelse\nProtokoll 2012-06-09\n\n§ 3 Öppnande\nOrdföranden öppnade mötet.\n\n§ 4 Taxa\n${matter}\n\n§ 5 Mötets avslutande\nOrdföranden avslutade mötet.${behind}`,
  ).paragraphs;

const matterOf = (text: string): Paragraph => {
  const [, matter] = minutes(text);
  if (!matter) throw new Error('the heading is clear');
  return matter;
};

describe('votes behind the last paragraph', () => {
  it.each(['Voteringsprotokoll', 'VOTERINGSLISTA', 'Röstlista:', 'Omröstningsbilaga'])(
    'under %j are of the paragraph that they name',
    (title) => {
      const [, matter, last] = minutes(
        'Efter votering avslogs förslaget.',
        `\n\n${title}\n\n§ 4, sammanslagning\nJa: Ahl, Berg\nNej: Dal, Ek, Fors\nAvstår: Gran`,
      );
      expect(matter?.votes).toMatchObject([{ yes: 2, no: 3, abstain: 1, absent: 0 }]);
      expect(matter?.votes[0]?.members.map(({ name, vote }) => `${name} ${vote}`)).toContain('Ek no');
      expect([last?.votes, last?.text]).toEqual([[], 'Ordföranden avslutade mötet.']);
    },
  );
});

describe('the figures of a voting system', () => {
  it.each(['Ärende: § 4   Ja: 2   Nej: 1   Avstår: 1   Frånvarande: 0', 'Punkt 12 Ja: 2, Nej: 1, Avstår: 1'])(
    'are no others than the answers’: %j',
    (figures) => {
      const { votes } = matterOf(
        `OMRÖSTNINGSBILAGA\n${figures}\nJa:      Anna Berg (S),\n         Bo Ek (M)\nNej:     Cid Al (C)\nAvstår:  Eva Dal (L)`,
      );
      expect(votes).toMatchObject([{ yes: 2, no: 1, abstain: 1, absent: 0 }]);
      expect(votes[0]?.members.map(({ name, vote }) => `${name} ${vote}`)).toEqual([
        'Anna Berg yes',
        'Bo Ek yes',
        'Cid Al no',
        'Eva Dal abstain',
      ]);
    },
  );
});

describe('reservations', () => {
  it.each([
    [
      'Rösterna utföll med 27 för, 4 emot och 2 nedlagda. Anna Berg reserverade sig mot beslutet.',
      ['Anna Berg'],
    ],
    ['Reservation, Anna Berg.', ['Anna Berg']],
    ['Reservation\nAnna Berg (S) och Bo Ek (M), se bilaga.', ['Anna Berg', 'Bo Ek']],
    ['Reservation\nAnna Berg (S), bilaga 2', ['Anna Berg']],
    ['Anna Berg anmälde avvikande åsikt.', ['Anna Berg']],
    ['Mot beslutet anmäldes reservation av Anna Berg och Bo Ek.', ['Anna Berg', 'Bo Ek']],
  ])('are read from %j', (text, by) => {
    expect(
      matterOf(`Styrelsen beslutade att anta taxan.\n\n${text}`).reservations.map((one) => one.by),
    ).toEqual([by]);
  });
});

describe('recusals', () => {
  it.each([
    'Deltar ej i beslutet på grund av jäv',
    'Deltar inte i beslutet på grund av jäv:',
    'DELTAR EJ PÅ GRUND AV JÄV',
    'Deltog ej i handläggningen på grund av jäv',
  ])('stand as names under %j', (label) => {
    expect(matterOf(`Styrelsens beslut\nTaxan antas.\n\n${label}\nAnna Berg (S)`).recusals).toEqual([
      { name: 'Anna Berg' },
    ]);
  });
});

describe('proposals', () => {
  it.each([
    ['Anna Berg föreslog understödd av Bo Ek att ärendet bordläggs.', [['Anna Berg', 'Bo Ek']]],
    [
      'Förslag till beslut på sammanträdet\nAnna Berg (S) föreslår bifall till förslaget. Bo Ek (M) föreslår avslag.',
      [['Anna Berg'], ['Bo Ek']],
    ],
  ])('name all their movers, each with what they move: %j', (text, by) => {
    expect(matterOf(text).proposals.map((one) => one.by)).toEqual(by);
  });
});
