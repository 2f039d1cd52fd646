import { describe, expect, it } from 'vitest';
import { readNeighbours } from '../../src/store/neighbour-meetings.ts';
import {
  countDecisions,
  countMeetings,
  countMeetingsByMonth,
  countMeetingsByYear,
  readMeetingDays,
  readMeetings,
} from '../../src/store/read-meetings.ts';
import type { MeetingFilter } from '../../src/store/read-meetings.ts';
import { readMinutes } from '../../src/store/read-minutes.ts';
import { addText, archiveOfTexts } from './archive-of-texts.ts';

function meeting(body: string, date: string, matter = 'Kajen'): string {
  return `${body}\nSammanträdesprotokoll ${date}\n\n§ 1 Öppnande\nOrdföranden Sten Modig öppnade mötet.\n\n§ 2 ${matter}\nNämnden beslutar att laga kajen.\n`;
}

const harbour = 'Hamnnämnden i Norrsund';
const database = archiveOfTexts({
  'a.txt': meeting(harbour, '2022-11-04'),
  'b.txt': meeting(harbour, '2023-03-17'),
  'c.txt': meeting(harbour, '2023-05-20'),
  'd.txt': meeting('Äldrenämnden i Norrsund', '2023-05-20'),
  'utan-datum.txt': `${harbour}\n\n§ 1 Öppnande\nMötet öppnades.\n\n§ 2 Bryggan\nNämnden beslutar att riva bryggan.\n`,
});

function days(filter: MeetingFilter, limit = 50, offset = 0): (string | null)[] {
  return readMeetings(database, filter, { limit, offset }).map(({ date }) => date);
}

describe('readMeetings', () => {
  it('gives the newest meeting first and what has no date last, a page at a time', () => {
    expect(days({})).toEqual(['2023-05-20', '2023-05-20', '2023-03-17', '2022-11-04', null]);
    expect(days({}, 2, 2)).toEqual(['2023-03-17', '2022-11-04']);
    expect(days({ body: harbour, year: '2023' })).toEqual(['2023-05-20', '2023-03-17']);
    expect(days({ body: 'Ingen nämnd' })).toEqual([]);
  });

  it('counts them, their decisions, and by body, year and month', () => {
    expect(countMeetings(database, {})).toBe(5);
    expect(countMeetings(database, { year: '2023' })).toBe(3);
    expect(countDecisions(database)).toBe(5);
    expect(countMeetingsByYear(database, {})).toEqual([
      { year: '2023', meetings: 3 },
      { year: '2022', meetings: 1 },
    ]);
    expect(countMeetingsByYear(database, { body: 'Äldrenämnden i Norrsund' })).toEqual([
      { year: '2023', meetings: 1 },
    ]);
    expect(countMeetingsByMonth(database, { body: harbour })).toEqual([
      { month: '2023-05', meetings: 1 },
      { month: '2023-03', meetings: 1 },
      { month: '2022-11', meetings: 1 },
    ]);
  });

  it('tells when they were', () => {
    expect(readMeetingDays(database, { body: harbour }, 2)).toMatchObject([
      { date: '2023-05-20', body: harbour, file: 'c.txt' },
      { date: '2023-03-17', body: harbour, file: 'b.txt' },
    ]);
  });
});

describe('readNeighbours', () => {
  const archive = archiveOfTexts({});
  const may = addText(archive, 'maj.txt', meeting(harbour, '2023-05-20'));
  const june = addText(archive, 'juni.txt', meeting(harbour, '2023-06-20'));
  // Another paper of the meeting in May, and another meeting of that day.
  const copy = addText(archive, 'kopia.txt', meeting(harbour, '2023-05-20').replaceAll('\n', '\n\n'));
  const march = addText(archive, 'mars.txt', meeting(harbour, '2023-03-17'));
  addText(archive, 'annan.txt', meeting('Fritidsnämnden', '2023-06-01'));
  const neighbours = (id: string): (string | null)[] => {
    const minutes = readMinutes(archive, id);
    if (minutes === null) throw new Error(`${id} is not stored`);
    const { previous, next } = readNeighbours(archive, minutes);
    return [previous?.id ?? null, next?.id ?? null];
  };
  const head = may < copy ? may : copy;

  it('gives the same body’s meetings before and after, one that is stored twice once', () => {
    expect(neighbours(march)).toEqual([null, head]);
    expect(neighbours(may)).toEqual([march, june]);
    expect(neighbours(copy)).toEqual([march, june]);
    expect(neighbours(june)).toEqual([head, null]);
  });

  it('goes through several meetings of one day', () => {
    const evening = addText(
      archive,
      'kväll.txt',
      `${harbour}\nExtra sammanträde 2023-05-20\n\n§ 9 Vattnet\nNämnden beslutar att koka vattnet.\n\n§ 10 Avslutning\nMötet avslutades.\n`,
    );
    const [first, second] = [head, evening].toSorted();
    expect(neighbours(march)).toEqual([null, first]);
    expect(neighbours(first ?? '')).toEqual([march, second]);
    expect(neighbours(second ?? '')).toEqual([first, june]);
    expect(neighbours(june)).toEqual([second, null]);
  });

  it('knows none of minutes without body or date', () => {
    const id = addText(archive, 'lapp.txt', '§ 1 Bryggan\nMötet beslutade att riva bryggan.\n');
    expect(neighbours(id)).toEqual([null, null]);
  });
});
