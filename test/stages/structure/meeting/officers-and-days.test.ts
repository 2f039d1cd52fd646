import { describe, expect, it } from 'vitest';
import { structureMeeting } from '../structure-text.ts';

const top = 'Hamnstyrelsen\nProtokoll 2023-03-17\nPlats och tid: Tullhuset, kl. 18.00–20.00\n';
const matters = '\n\n§ 1 Öppnande\nMötet öppnades.\n\n§ 2 Avslutning\nOrdföranden avslutar sammanträdet.\n';

describe('a chair of four words who leads some of the paragraphs', () => {
  it.each([
    ['Eva Maria von Ahl', 'Eva Maria von Ahl (S), Bo Ek (M)', 'Eva Maria von Ahl'],
    ['Anna Berg Siri Lund', 'Bo Ek (M), Cid Al (S)', 'Anna Berg Siri Lund'],
    ['Anna Berg de Lind', 'Anna Berg (S), Bo Ek (M)', 'Anna Berg de Lind'],
    ['Cid Al Disa Ros', 'Cid Al (S), Bo Ek (M)', 'Cid Al'],
    ['Cid Al Disa Ros', 'Bo Ek (M), Disa Ros (S)', 'Cid Al'],
  ])('%s', (printed, present, chair) => {
    expect(
      structureMeeting(`${top}Beslutande: ${present}\nOrdförande: ${printed} §§ 1–2${matters}`).chair,
    ).toBe(chair);
  });
});

describe('a list that is said to lie elsewhere', () => {
  it.each([
    'Anna Berg (S), ordförande\nBo Ek (S)\nCid Al (M)',
    'Anna Berg, ordförande\nBo Ek\nCid Al',
    'Anna Berg, ledamot\nBo Ek, ledamot\nCid Al, tjänstgörande ersättare',
  ])('and still names the members: %j', (named) => {
    const { attendees } = structureMeeting(
      `${top}Beslutande: Se bilaga 1 för tider\n${named}\nÖvriga: Gun Moss, sekreterare${matters}`,
    );
    expect(attendees.map(({ name, deciding }) => `${name} ${deciding}`)).toEqual([
      'Anna Berg true',
      'Bo Ek true',
      'Cid Al true',
      'Gun Moss false',
    ]);
  });
});

describe('an office in the second column', () => {
  it('is a label where persons stand below it', () => {
    const { secretary, attendees } = structureMeeting(
      `${top}Närvarande\nAnna Berg (S)          Sekreterare\nBo Ek (M)              Gun Moss\nCid Al (M)${matters}`,
    );
    expect(secretary).toBe('Gun Moss');
    expect(attendees.find(({ name }) => name === 'Anna Berg')?.role).toBeNull();
  });

  it('is the office of the person beside it where none stands below it', () => {
    const { attendees } = structureMeeting(
      `${top}Närvarande\nAnna Berg (S)          Ordförande\nGun Moss               Sekreterare\nCid Al (M)${matters}`,
    );
    expect(attendees.map(({ name, role }) => `${name} ${role}`)).toEqual([
      'Anna Berg ordförande',
      'Gun Moss sekreterare',
      'Cid Al null',
    ]);
  });
});

describe('a place and a day', () => {
  const club = 'Hamnens hembygdsförening\nProtokoll fört vid styrelsemöte\n';

  it.each([
    'Norrsund den 17 mars 2023\nNärvarande\nAnna Berg, ordförande\nBo Ek, justerare\nCid Al, sekreterare',
    'Norrsund den 17 mars 2023\nDeltagare:\nAnna Berg, ordförande\nBo Ek, justerare',
    'Norrsund den 17 mars 2023\nPlats: Tullhuset\nNärvarande: Anna Berg, ordförande\nBo Ek, justerare',
    'Norrsund den 17 mars 2023\nAnna Berg, ordförande\nBo Ek, justerare\nCid Al, sekreterare',
  ])('of the meeting, which is not that of adjusting: %j', (cover) => {
    expect(structureMeeting(club + cover + matters).adjustedOn).toBeNull();
  });

  it.each([
    'Justering\nNorrsund den 24 mars 2023\nAnna Berg, ordförande\nBo Ek, justerare',
    'Norrsund den 24 mars 2023\nAnna Berg, ordförande\nBo Ek, justerare\nDigitalt justerat',
  ])('of signing: %j', (cover) => {
    expect(structureMeeting(`${top}Närvarande\nAnna Berg, ordförande\n\n${cover}${matters}`).adjustedOn).toBe(
      '2023-03-24',
    );
  });
});
