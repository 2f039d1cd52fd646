import type { Notice } from '../../../records/notice.ts';
import { checkAttachments } from './attachments-referred.ts';
import { checkAdjusters, checkAttendance } from './attendance.ts';
import { checkAdjustment, checkHeadingDates } from './dates.ts';
import { toKnow, toReview } from './doubts.ts';
import type { Doubts } from './doubts.ts';
import { checkHeadings, checkNumbering, checkRange } from './numbering.ts';
import { checkPages } from './pages.ts';
import { checkBrokenPoints, checkEmptyParagraphs, checkMakers } from './paragraph-content.ts';
import { checkRestingVerdicts } from './resting-verdicts.ts';
import { checkUnsureDecisions } from './unsure-decisions.ts';
import { checkSums } from './sums.ts';
import { checkVotes } from './votes.ts';
import { checkWeekdays } from './weekdays.ts';

const checks = [
  checkNumbering,
  checkRange,
  checkHeadings,
  checkPages,
  checkMeeting,
  checkAttendance,
  checkAdjusters,
  checkAdjustment,
  checkHeadingDates,
  checkWeekdays,
  checkEmptyParagraphs,
  checkBrokenPoints,
  checkMakers,
  checkUnsureDecisions,
  checkRestingVerdicts,
  checkAttachments,
  checkSums,
  checkVotes,
  checkCopy,
];

/** What one protocol leaves in doubt or contradicts itself in, in the order of its pages. */
export function readNotices(doubts: Doubts): Notice[] {
  return checks.flatMap((check) => check(doubts)).toSorted((a, b) => (a.page ?? 0) - (b.page ?? 0));
}

function checkMeeting({ facts, paragraphs }: Doubts): readonly Notice[] {
  return [
    ...(paragraphs.length === 0
      ? [toReview('no-paragraphs', 'Inga numrerade paragrafer hittades i texten.')]
      : []),
    ...(facts.date === null ? [toReview('date-missing', 'Mötets datum kunde inte läsas.')] : []),
  ];
}

function checkCopy({ copyPage }: Doubts): readonly Notice[] {
  const message = 'Protokollet finns en gång till i filen; kopian räknas inte.';
  return copyPage === null ? [] : [toKnow('second-copy', message, { page: copyPage })];
}
