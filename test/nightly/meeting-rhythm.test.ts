import { describe, expect, it } from 'vitest';
import { findMissedMeetings } from '../../src/nightly/meeting-rhythm.ts';

const board = 'Styrelsen';

/** The days on which `today` would say that the board's meeting is missing, looked at once a week. */
function alarms(dates: readonly string[], from: string, to: string): string[] {
  const found: string[] = [];
  for (let day = Date.parse(from); day <= Date.parse(to); day += 7 * 86_400_000) {
    const today = new Date(day).toISOString().slice(0, 10);
    if (findMissedMeetings(new Map([[board, dates]]), today, 21).length > 0) found.push(today);
  }
  return found;
}

/** A meeting on that day of each of these months. */
function monthly(year: number, months: readonly number[], day = 15): string[] {
  return months.map((month) => `${year}-${String(month).padStart(2, '0')}-${day}`);
}

const allButSummer = [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12];

describe('findMissedMeetings', () => {
  it('misses the meeting of a month when its protocol has not come in time', () => {
    const dates = [...monthly(2023, allButSummer), ...monthly(2024, [1, 2, 3])];
    const [missed] = findMissedMeetings(new Map([[board, dates]]), '2024-05-27', 21);
    expect(missed).toEqual({
      body: board,
      lastMeeting: '2024-03-15',
      expected: '2024-04-15',
      usualInterval: 31,
    });
    expect(alarms(dates, '2024-04-01', '2024-05-18')).toEqual([]);
  });

  it('expects nothing in the summer of a body that never meets then', () => {
    const years = [
      ...monthly(2021, allButSummer),
      ...monthly(2022, allButSummer),
      ...monthly(2023, allButSummer),
    ];
    const dates = [...years, ...monthly(2024, [1, 2, 3, 4, 5, 6])];
    expect(alarms(dates, '2024-06-16', '2024-09-15')).toEqual([]);
    expect(alarms(dates, '2024-09-22', '2024-10-13').length).toBeGreaterThan(0);
  });

  it('does not take the first summer that it sees for a loss twice', () => {
    const dates = monthly(2023, [1, 2, 3, 4, 5, 6, 8, 9, 10]);
    expect(alarms(dates, '2023-10-16', '2023-12-31')).toEqual([]);
  });

  it('knows the rhythm of a year', () => {
    const dates = ['2019-03-10', '2020-03-12', '2021-03-14', '2022-03-13', '2023-03-12'];
    expect(alarms(dates, '2023-04-01', '2024-05-01')).toEqual([]);
    expect(alarms(dates, '2024-05-26', '2024-09-01').length).toBeGreaterThan(10);
  });

  it('says nothing of a body at rest, of an old archive, or of too few meetings', () => {
    const dates = [...monthly(1993, allButSummer), ...monthly(1994, [1, 2, 3])];
    expect(alarms(dates, '1995-01-01', '1996-12-31')).toEqual([]);
    expect(alarms(dates, '2024-01-01', '2024-12-31')).toEqual([]);
    expect(alarms(['2024-01-10', '2024-02-10', '2024-03-10'], '2024-03-11', '2024-12-31')).toEqual([]);
  });

  it('is not misled by a date in the future, as a misread one is', () => {
    const dates = [...monthly(2023, allButSummer), '2044-01-15'];
    expect(findMissedMeetings(new Map([[board, dates]]), '2024-03-30', 21)).toHaveLength(1);
  });
});
