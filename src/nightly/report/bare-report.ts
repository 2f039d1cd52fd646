import type { Leftovers } from '../take-inbox.ts';
import type { EndedNight } from './build-report.ts';
import type { MorningReport } from './morning-report.ts';
import { localDate } from './read-history.ts';

/** All that can be said of a night whose report could not be built: when it was, what failed, what it left. */
export function bareReport(night: EndedNight, leftovers: Leftovers): MorningReport {
  const { startedAt, endedAt, seconds, state, failure } = night;
  const { moving, notFiles, notBegun } = leftovers;
  return {
    version: 1,
    date: localDate(new Date(endedAt)),
    night: { startedAt, endedAt, seconds, state, failure, cutOff: [], inbox: null },
    counts: nothing,
    files: [],
    quarantine: [],
    waiting: [],
    left: { moving: [...moving], notFiles: [...notFiles], notBegun: [...notBegun] },
    originalsGone: false,
    emptyNights: null,
    missedMeetings: [],
    disk: [],
    history: [],
    mailTrouble: null,
  };
}

const nothing: MorningReport['counts'] = {
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
};
