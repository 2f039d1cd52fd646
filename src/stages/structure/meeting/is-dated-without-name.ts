import type { Minutes } from '../../../records/minutes.ts';
import { findDate } from '../swedish-dates.ts';

/**
 * Whether the day of the meeting is one that is found whatever the file is called: what the cover or a header says in full is
 * believed before the name is asked for a day or a year (`readMeetingDate`).
 */
export function isDatedWithoutName({ dateEvidence }: Pick<Minutes, 'dateEvidence'>): boolean {
  if (dateEvidence === null || !['cover', 'header'].includes(dateEvidence.source)) return false;
  return findDate(dateEvidence.text) !== null;
}
