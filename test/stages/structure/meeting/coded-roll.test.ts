import { describe, expect, it } from 'vitest';
import type { Minutes } from '../../../../src/records/minutes.ts';
import { lines, structureMeeting } from '../structure-text.ts';

const cover = lines`
  Hamnfullmäktige 2011-09-26
  Plats och tid   Tullhuset, kl 18.00-22.10
  Beslutande      Enligt förteckning
  Övriga deltagande   Gun Moss, sekreterare
`;

const paragraphs = lines`
  § 83
  Taxa
  Beslut
  Hamnfullmäktige beslutar att anta taxan.
  Beslutsgång
  Voteringen utfaller med 3 ja-röster och 2 nej-röster, se omröstningsprotokoll.

  § 84
  Plan
  Beslut
  Hamnfullmäktige beslutar att anta planen.
  Beslutsgång
  Voteringen utfaller med 1 ja-röst och 2 nej-röster, 1 avstår, se omröstningsprotokoll.
`;

const roll = lines`
  Närvarolista/omröstningsprotokoll

  Namn                  Närvarande = N          § 83        § 84
                        Frånvarande = F
                        Tjänstgörande=Tj        Ja   Nej    Ja   Nej
  LEDAMÖTER
  1:a valkretsen
  Anna Berg             S    N                  Ja          Ja
  Bo Ek                 S    F
  (Cid Al)              S    Tj                 Ja          Avstår
  Disa Ros              C    N från § 84
  (Eva Dal)             C    Tj t o m § 83      Ja          -
  2:a valkretsen
  Fia von Lind          M    N                       Nej         Nej
  Hans Sten             M    N                       Nej         Nej
  ERSÄTTARE
  Ida Bro               M    N
  Antal                                         3    2      1    2
`;

function whoWasThere({ attendees, absentees }: Minutes): readonly string[] {
  return [
    ...attendees.map(
      ({ name, deciding, replaces }) => `${name} ${deciding}${replaces === null ? '' : ` ${replaces}`}`,
    ),
    ...absentees.map(({ name }) => `not ${name}`),
  ];
}

const there = [
  'Gun Moss false',
  'Anna Berg true',
  'Disa Ros true',
  'Fia von Lind true',
  'Hans Sten true',
  'Cid Al true Bo Ek',
  'Eva Dal true Disa Ros',
  'Ida Bro false',
  'not Bo Ek',
];

const signs = { yes: '+', no: '-', abstain: '0', absent: '?' };
const cast = ({ paragraphs: all }: Minutes): readonly string[] =>
  all.flatMap(({ votes }) =>
    votes.map(({ members }) => members.map(({ name, vote }) => signs[vote] + name).join(' ')),
  );

const votes = [
  '+Anna Berg +Cid Al +Eva Dal -Fia von Lind -Hans Sten',
  '+Anna Berg 0Cid Al -Fia von Lind -Hans Sten',
];

describe('a roll by letters', () => {
  it.each([
    ['before the paragraphs', `${cover}\n\n${roll}\f${paragraphs}`],
    ['with the letters explained the other way round', `${cover}\n\n${other()}\f${paragraphs}`],
    ['with its heads and answers in capitals', `${cover}\n\n${capitals()}\f${paragraphs}`],
    ['behind the paragraphs', `${cover}\n\n${paragraphs}\n\nVid protokollet\nGun Moss\n\fBilaga 1\n${roll}`],
  ])('%s says who was there, for whom, and how each voted', (_, text) => {
    const minutes = structureMeeting(text);
    expect(whoWasThere(minutes)).toEqual(there);
    expect(cast(minutes)).toEqual(votes);
    const presence = new Map(minutes.attendees.map(({ name, presentAt }) => [name, presentAt]));
    expect(presence.get('Disa Ros')).toEqual([{ first: 84, last: 84 }]);
    expect(presence.get('Eva Dal')).toEqual([{ first: 83, last: 83 }]);
  });

  it('without votes says who was there', () => {
    const bare = roll
      .replaceAll(/\s+(?:Ja|Nej|Avstår|-|§ 8\d(?=\s+§|$))(?=\s|$)/gmu, '')
      .replace(/^Antal.*$/mu, '');
    const minutes = structureMeeting(`${cover}\n\n${bare}\f${paragraphs}`);
    expect(whoWasThere(minutes)).toEqual(there);
    expect(cast(minutes)).toEqual(['', '']);
  });

  it('whose sums are others than its answers gives nobody a vote', () => {
    const wrong = roll.replace(/3    2      1    2/u, '2    3      1    2');
    expect(cast(structureMeeting(`${cover}\n\n${wrong}\f${paragraphs}`))).toEqual(['', '']);
  });
});

function other(): string {
  return roll
    .replace('Närvarande = N', 'N = närvarande')
    .replace('Frånvarande = F', 'F = frånvarande')
    .replace('Tjänstgörande=Tj', 'Tj=tjänstgörande');
}

function capitals(): string {
  return roll
    .replace('Närvarolista/omröstningsprotokoll', 'NÄRVAROLISTA OCH OMRÖSTNINGSPROTOKOLL')
    .replaceAll(/(?<!\p{L})(?:Ja|Nej|Avstår)(?!\p{L})/gu, (word) => word.toUpperCase());
}
