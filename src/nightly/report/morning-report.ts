import * as z from 'zod';

/** A matter that a person should look at: of one kind, in one protocol. */
export const Matter = z.object({
  /** A notice's code. */
  code: z.string(),
  /** What it is about, in Swedish; never words of the protocol. */
  sentence: z.string(),
  count: z.int().positive(),
  /** The first page that it is on; null where it is about the whole file. */
  page: z.int().nullable(),
  /** The first paragraph that it is about, by its label. */
  paragraph: z.string().nullable(),
  link: z.string().nullable(),
});

export const ReportedMinutes = z.object({
  id: z.string(),
  body: z.string().nullable(),
  date: z.string().nullable(),
  paragraphs: z.int(),
  decisions: z.int(),
  /** An address, where pages are served; else null. */
  link: z.string().nullable(),
  matters: z.array(Matter),
});
export type ReportedMinutes = Readonly<z.infer<typeof ReportedMinutes>>;

export const ReportedFile = z.object({
  /** The path below the inbox. */
  name: z.string(),
  state: z.enum(['stored', 'partial', 'known']),
  pages: z.int(),
  minutes: z.array(ReportedMinutes),
  /** What is to be looked at in the file where it holds no protocol. */
  matters: z.array(Matter),
});
export type ReportedFile = Readonly<z.infer<typeof ReportedFile>>;

/** A file that could not be read, and what to do. */
export const Trouble = z.object({
  name: z.string(),
  reason: z.string(),
  sentence: z.string(),
  whatToDo: z.string(),
  /** When it was put into the quarantine; null for one that waits in the inbox. */
  since: z.string().nullable(),
  /** Whether this night has put it there. */
  isNew: z.boolean(),
});
export type Trouble = Readonly<z.infer<typeof Trouble>>;

/** One calendar day of the history. */
export const HistoryDay = z.object({
  /** `YYYY-MM-DD`, local. */
  date: z.string(),
  /** Null where there was no night. */
  state: z.enum(['done', 'broken']).nullable(),
  stored: z.int(),
  quarantined: z.int(),
});
export type HistoryDay = Readonly<z.infer<typeof HistoryDay>>;

/** All that a morning report says: the same for the page, the mail and the JSON. */
export const MorningReport = z.object({
  version: z.literal(1),
  /** The day on which the night ended, `YYYY-MM-DD`, local. */
  date: z.string(),
  night: z.object({
    startedAt: z.string(),
    endedAt: z.string(),
    seconds: z.number(),
    state: z.enum(['done', 'stopped', 'interrupted', 'failed']),
    /** Why it failed, in English, for the technician. */
    failure: z.string().nullable(),
    /** When earlier runs began that were cut off without a report. */
    cutOff: z.array(z.string()),
    /** The folder that it took files from, as it was set; null where it failed. */
    inbox: z.string().nullable().default(null),
  }),
  counts: z.object({
    files: z.int(),
    partial: z.int(),
    known: z.int(),
    quarantined: z.int(),
    waiting: z.int(),
    pages: z.int(),
    minutes: z.int(),
    paragraphs: z.int(),
    decisions: z.int(),
    /** Notices of this night's files that ask for a person. */
    toReview: z.int(),
    /** The same of the whole archive. */
    toReviewInAll: z.int(),
  }),
  files: z.array(ReportedFile),
  quarantine: z.array(Trouble),
  waiting: z.array(Trouble),
  /** Names of what was left in the inbox for another reason. */
  left: z.object({
    moving: z.array(z.string()),
    notFiles: z.array(z.string()),
    notBegun: z.array(z.string()),
  }),
  /** Whether the archive shows none of its newest originals: they were removed, or another disk is in its place. */
  originalsGone: z.boolean().default(false),
  /** Nights in a row without a new file, where they are too many; else null. */
  emptyNights: z.int().nullable(),
  missedMeetings: z.array(
    z.object({
      body: z.string(),
      lastMeeting: z.string(),
      expected: z.string(),
      usualInterval: z.int(),
    }),
  ),
  disk: z.array(
    z.object({
      what: z.enum(['database', 'archive']),
      free: z.number(),
      total: z.number(),
      low: z.boolean(),
    }),
  ),
  /** The 30 days up to this one. */
  history: z.array(HistoryDay),
  /** Why the last report could not be mailed; null where it was, or none was to be. */
  mailTrouble: z.string().nullable(),
});
export type MorningReport = Readonly<z.infer<typeof MorningReport>>;
