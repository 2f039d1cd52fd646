import type { MorningReport } from '../../src/nightly/report/morning-report.ts';

type Counts = MorningReport['counts'];

/** A report of a night without anything; what is given replaces. */
export function sampleReport(
  changes: Partial<Omit<MorningReport, 'counts'>> & { readonly counts?: Partial<Counts> } = {},
): MorningReport {
  const counts: Counts = {
    files: 0,
    partial: 0,
    known: 0,
    quarantined: 0,
    waiting: 0,
    pages: 0,
    minutes: 0,
    paragraphs: 0,
    decisions: 0,
    toReview: 0,
    toReviewInAll: 0,
    ...changes.counts,
  };
  return {
    version: 1,
    date: '2024-05-16',
    night: {
      startedAt: '2024-05-16T02:00:00.000Z',
      endedAt: '2024-05-16T02:12:30.000Z',
      seconds: 750,
      state: 'done',
      failure: null,
      cutOff: [],
      inbox: '/srv/in',
    },
    files: [],
    quarantine: [],
    waiting: [],
    left: { moving: [], notFiles: [], notBegun: [] },
    originalsGone: false,
    emptyNights: null,
    missedMeetings: [],
    disk: [{ what: 'database', free: 81.2e9, total: 240e9, low: false }],
    history: Array.from({ length: 30 }, (_, day) => ({
      date: `2024-04-${String(day + 1).padStart(2, '0')}`,
      state: 'done',
      stored: 0,
      quarantined: 0,
    })),
    mailTrouble: null,
    ...changes,
    counts,
  };
}

/** A night with one of everything. */
export function fullReport(): MorningReport {
  const link = 'https://protokoll.example.se/protokoll/0123456789abcdef-1';
  return sampleReport({
    counts: {
      files: 1,
      minutes: 1,
      paragraphs: 11,
      decisions: 9,
      pages: 7,
      toReview: 3,
      quarantined: 1,
      waiting: 1,
    },
    files: [
      {
        name: '2024/maj & juni.pdf',
        state: 'stored',
        pages: 7,
        matters: [],
        minutes: [
          {
            id: '0123456789abcdef-1',
            body: 'Samordningsförbundet Norrsund',
            date: '2024-05-15',
            paragraphs: 11,
            decisions: 9,
            link,
            matters: [
              {
                code: 'paragraph-gap',
                sentence: 'Ett paragrafnummer saknas i följden.',
                count: 1,
                page: 4,
                paragraph: '§22',
                link: `${link}?sida=4#22`,
              },
              {
                code: 'figure-doubtful',
                sentence: 'Siffror kan vara fellästa.',
                count: 2,
                page: 5,
                paragraph: null,
                link: `${link}?sida=5`,
              },
            ],
          },
        ],
      },
      { name: 'kopia.pdf', state: 'known', pages: 7, minutes: [], matters: [] },
    ],
    quarantine: [
      {
        name: '<låst>.pdf',
        reason: 'encrypted',
        sentence: 'Filen är låst med lösenord.',
        whatToDo: 'Spara en kopia utan lösenord.',
        since: '2024-05-16T02:05:00.000Z',
        isNew: true,
      },
    ],
    waiting: [
      {
        name: 'egen.pdf',
        reason: 'permission-denied',
        sentence: 'Programmet får inte öppna filen.',
        whatToDo: 'Filen prövas igen nästa natt.',
        since: null,
        isNew: true,
      },
    ],
    missedMeetings: [
      { body: 'Norrby byalag', lastMeeting: '2023-03-12', expected: '2024-03-11', usualInterval: 365 },
    ],
    originalsGone: true,
    emptyNights: 8,
    mailTrouble: 'connect ECONNREFUSED 127.0.0.1:25',
  });
}
