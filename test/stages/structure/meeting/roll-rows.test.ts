import { describe, expect, it } from 'vitest';
import type { Minutes } from '../../../../src/records/minutes.ts';
import { structureMeeting } from '../structure-text.ts';

const top = 'Hamnfullmäktige\nProtokoll 2023-05-08\nPlats: Tullhuset, kl. 18.00–20.00\n';
const matters =
  '\n\n§ 44 Upprop\nBeslut\nUppropet godkänns.\n\n§ 45 Avslutning\nOrdföranden avslutar sammanträdet.\n';

function whoWasThere({ attendees, absentees }: Minutes): readonly string[] {
  return [
    ...attendees.map(({ name, deciding }) => `${name} ${deciding}`),
    ...absentees.map(({ name }) => `not ${name}`),
  ];
}

const withRoll = (roll: string): Minutes =>
  structureMeeting(
    `${top}Beslutande: Enligt närvarolista${matters}\nVid protokollet\nGun Moss\n\fNärvarolista\n${roll}`,
  );

describe('a roll by columns behind the protocol', () => {
  it('has not there whom it gives no time, where it gives others one', () => {
    const minutes = withRoll(
      'Namn   Parti   Ankom   Utgick\nBerg, Anna   S   17:44   21:43   Ledamot 12\nEk, Bo   S\nAl, Cid   M   17:50   21:43\nRos, Disa   L   Ersättare 3\nDal, Eva   C   18:10',
    );
    expect(whoWasThere(minutes)).toEqual(['Anna Berg true', 'Cid Al true', 'Eva Dal true', 'not Bo Ek']);
  });

  it('has there whom it gives no time, where few have one', () => {
    const minutes = withRoll(
      'Namn   Parti   Ankom   Utgick\nBerg, Anna   S\nEk, Bo   S\nAl, Cid   M   18:50\nRos, Disa   L\nDal, Eva   C',
    );
    expect(minutes.attendees).toHaveLength(5);
    expect(minutes.absentees).toEqual([]);
  });

  it('without any times has there whom it lists', () => {
    expect(whoWasThere(withRoll('Berg, Anna   S\nEk, Bo   S\nAl, Cid   M'))).toEqual([
      'Anna Berg true',
      'Bo Ek true',
      'Cid Al true',
    ]);
  });

  it.each(['Kommunal', 'Sekreterare', 'Ersättare', 'Vision', 'Andre vice ordförande', 'Norrsunds kommun'])(
    'sets no name behind %s',
    (behind) => {
      const { attendees } = withRoll(`1 Anna Berg, Ordförande S\n2 Bo Ek, ${behind} S\n3 Cid Al M`);
      expect(attendees.map(({ name }) => name)).toEqual(['Anna Berg', 'Bo Ek', 'Cid Al']);
    },
  );

  it('turns surnames of two words', () => {
    const { attendees } = withRoll('Berg, Anna S\nvon Ek, Bo S\nBerg Dale, Siri-Ann S');
    expect(attendees.map(({ name }) => name)).toEqual(['Anna Berg', 'Bo von Ek', 'Siri-Ann Berg Dale']);
  });
});

describe('a roll by letters', () => {
  const letters = 'N = närvarande   F = frånvarande\n';
  const members = 'Anna Berg     C   N\nBo Ek         S   F\nDisa Ros      L   N\nEva Dal       M   N';

  it.each([
    ['Fia Lind      N', 'Fia Lind'],
    ['Fia Lind (M), N', 'Fia Lind'],
    ['Fia Lind   M   X', 'Fia Lind'],
  ])('that names a person otherwise (%s) is read as a list, and loses none', (row, name) => {
    const minutes = structureMeeting(
      `${top}Närvarolista\n${letters}LEDAMÖTER\n${members.replace('Disa', `${row}\nDisa`)}${matters}`,
    );
    expect([...minutes.attendees, ...minutes.absentees].map((one) => one.name).join()).toContain(name);
  });

  it('leaves the labels of the cover within its head and rows', () => {
    const minutes = structureMeeting(
      `Närvaro- och omröstningslista\nHamnfullmäktige\nDatum: 2023-05-08\nPlats: Tullhuset, kl. 18.00–20.00\n${letters}LEDAMÖTER\nAnna Berg     C   N\nBo Ek         S   F\nSekreterare: Gun Moss\nDisa Ros      L   N\nEva Dal       M   N${matters}`,
    );
    expect(minutes).toMatchObject({ place: 'Tullhuset', startTime: '18:00', secretary: 'Gun Moss' });
    expect(whoWasThere(minutes)).toEqual(['Anna Berg true', 'Disa Ros true', 'Eva Dal true', 'not Bo Ek']);
  });

  it('makes no deputy serve whom it only has present', () => {
    const { attendees, absentees } = structureMeeting(
      `${top}${letters}LEDAMÖTER\n${members.replace('Disa', '(Cid Al)      S   N\nDisa')}${matters}`,
    );
    expect(attendees.find(({ name }) => name === 'Cid Al')).toMatchObject({ deciding: null, replaces: null });
    expect(absentees.map(({ name }) => name)).toEqual(['Bo Ek']);
  });

  it('has a deputy beside the table where another letter is that of serving', () => {
    const { attendees } = structureMeeting(
      `${top}${letters}Tj = tjänstgörande\nLEDAMÖTER\n${members.replace('Disa', '(Cid Al)      S   N\nDisa')}${matters}`,
    );
    expect(attendees.find(({ name }) => name === 'Cid Al')).toMatchObject({
      deciding: false,
      replaces: null,
    });
  });
});
