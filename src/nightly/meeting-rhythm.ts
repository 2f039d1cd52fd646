/** A body whose usual meeting has left no protocol. */
export interface MissedMeeting {
  readonly body: string;
  /** `YYYY-MM-DD` */
  readonly lastMeeting: string;
  /** When it would have met, by its own rhythm. */
  readonly expected: string;
  /** Days between its meetings, usually: the median. */
  readonly usualInterval: number;
}

const dayLength = 86_400_000;
/** Fewer meetings than this are no rhythm. */
const leastMeetings = 4;
/** Rhythms change: only the newest intervals count. */
const rememberedIntervals = 12;
/** How many earlier years are asked whether a body meets at this time of the year. */
const rememberedYears = 3;

/**
 * Whose protocols should have come by now and have not, by each body's own rhythm: it usually meets every so many days,
 * and where earlier years are stored, only what they had at that time of the year is expected (no meeting in July is no
 * loss). A body that has been silent for long is at rest, or its archive is an old one: nothing is said of it.
 *
 * @param meetings each body's days, `YYYY-MM-DD`, in order.
 * @param graceDays how long a protocol may take from the meeting to the inbox.
 */
export function findMissedMeetings(
  meetings: ReadonlyMap<string, readonly string[]>,
  today: string,
  graceDays: number,
): MissedMeeting[] {
  return [...meetings].flatMap(([body, dates]) => missedMeeting(body, dates, today, graceDays) ?? []);
}

function missedMeeting(
  body: string,
  dates: readonly string[],
  today: string,
  graceDays: number,
): MissedMeeting | null {
  const days = dates.filter((date) => date <= today).map(dayOf);
  const last = days.at(-1);
  if (days.length < leastMeetings || last === undefined) return null;
  const intervals = intervalsOf(days).slice(-rememberedIntervals);
  const usual = medianOf(intervals);
  const late = dayOf(today) - graceDays - slackOf(usual);
  const expected = expectedMeeting(days, last, usual, late);
  const dormant = dayOf(today) - last > graceDays + 2 * Math.max(...intervals) + slackOf(usual);
  if (expected === null || dormant) return null;
  return { body, lastMeeting: dateOf(last), expected: dateOf(expected), usualInterval: Math.round(usual) };
}

/** The first day on which a meeting was due and by now has been missed; null where none was. */
function expectedMeeting(days: readonly number[], last: number, usual: number, late: number): number | null {
  for (let due = last + usual; due <= late; due += usual) {
    if (isUsualTime(days, due, usual)) return due;
  }
  return null;
}

/** Most of the earlier years have a meeting about then; without any earlier year, the longest pause so far is no loss. */
function isUsualTime(days: readonly number[], due: number, usual: number): boolean {
  const reach = slackOf(usual);
  const first = days[0] ?? due;
  const years = Array.from({ length: rememberedYears }, (_, index) => due - Math.round((index + 1) * 365.25));
  const told = years.filter((day) => day - reach >= first);
  if (told.length === 0) return due - (days.at(-1) ?? due) >= Math.max(...intervalsOf(days));
  const met = told.filter((day) => days.some((each) => Math.abs(each - day) <= reach));
  return met.length * 2 > told.length;
}

/** How far from its usual day a meeting may be, in days: half the way to the next, a week at least, six at most. */
function slackOf(usual: number): number {
  return Math.min(42, Math.max(7, usual / 2));
}

function intervalsOf(days: readonly number[]): number[] {
  return days.slice(1).map((day, index) => day - (days[index] ?? day));
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

function dayOf(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / dayLength);
}

function dateOf(day: number): string {
  return new Date(Math.round(day) * dayLength).toISOString().slice(0, 10);
}
