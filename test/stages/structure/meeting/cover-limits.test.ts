import { describe, expect, it } from 'vitest';
import { structureMeeting } from '../structure-text.ts';

const paragraphs = '\n\n§ 1 Öppnande\nOrdföranden öppnade mötet.\n\n§ 2 Budget\nBudgeten gicks igenom.';
const meeting = (cover: string): ReturnType<typeof structureMeeting> => structureMeeting(cover + paragraphs);

describe('when the notice was put up', () => {
  it.each([
    'Sammanträdesdag        2016-06-09\nAnslaget uppsatt       2016-06-14             Anslaget nedtages      2016-07-06',
    'Organ och sammanträdesdatum Barn- och utbildningsnämnden 2016-06-09\nAnslaget sätts upp 2016-06-14 Anslaget tas ner 2016-07-06',
    'Sammanträdesdatum Norrsunds kommuns socialnämnd 2016-06-09\nAnslaget sätts upp 2016-06-14\nSista dag för överklagande 2016-07-05\nAnslaget tas ner 2016-07-06',
  ])('is no day of the meeting: %j', (dates) => {
    const cover = `Socialnämnden\nProtokoll 2016-06-09\nJusteringen har tillkännagivits genom anslag\n${dates}`;
    expect(meeting(cover).publicNotice).toEqual({ posted: '2016-06-14', removed: '2016-07-06' });
  });
});

it('a place ends with its line where a list stands below it', () => {
  const matters = Array.from({ length: 8 }, (_, i) => `${i + 7} Internrevisionens rapport nr ${i}`).join(
    '\n',
  );
  const { place } = meeting(`Styrelsen\n2012-02-22\nPlats: Stora salen, Spångatan 19\n${matters}`);
  expect(place).toBe('Stora salen, Spångatan 19');
});

describe('officers', () => {
  it.each([
    [
      'Till mötesordförande valdes Siv Torell\nTill mötessekreterare valdes Bo Ek\nTill justerare valdes Eva Dal',
    ],
    [
      'Till ordförande för mötet valdes Siv Torell\nTill sekreterare för mötet utsågs Bo Ek\nTill justerare utsågs Eva Dal',
    ],
  ])('that a list chooses end with their lines: %j', (list) => {
    const { chair, secretary } = structureMeeting(
      `Skogslagets styrelse\nProtokoll 2012-06-09\n\n§ 1 Öppnande\nMötet öppnades.\n\n§ 2 Val av funktionärer\n${list}\n\n§ 3 Avslutning\nMötet avslutades.`,
    );
    expect([chair, secretary]).toEqual(['Siv Torell', 'Bo Ek']);
  });
});

describe('members', () => {
  it('who are said not to be there are away', () => {
    const { attendees, absentees } = meeting(
      'Styrelsen\n2005-10-10\nNärvarande ledamöter\nSiv Torell (s), ordförande\nBo Ek (s), inte närvarande\nEva Dal (c), ej närvarande',
    );
    expect(attendees.map(({ name }) => name)).toEqual(['Siv Torell']);
    expect(absentees.map(({ name }) => name)).toEqual(['Bo Ek', 'Eva Dal']);
  });

  it.each([
    'ers: Bo Ek (S)',
    'ers. för Bo Ek (S)',
    'tj ers för Bo Ek (S)',
    'tjänstgörande ersättare för Bo Ek (S)',
  ])('have deputies: %j', (note) => {
    const { attendees } = meeting(
      `Kommunfullmäktige\n2025-02-24\nBeslutande\nSiv Torell (M), ordförande\nTjänstgörande ersättare\nEva Dal (S) ${note}`,
    );
    expect(attendees.find(({ name }) => name === 'Eva Dal')).toMatchObject({
      replaces: 'Bo Ek',
      deciding: true,
    });
  });
});
