import type { Database } from 'better-sqlite3';
import type { ExportedCorrection, LinkedMinutes, LinkedParagraph } from '../records/linked-minutes.ts';
import type { Minutes, Paragraph } from '../records/minutes.ts';
import { readCorrectionsOfMinutes } from './corrections.ts';
import { withProtocol, withTarget } from './find-targets.ts';
import { readMeetingLinksOf } from './meeting-prints.ts';

/**
 * Minutes with what they have to do with others that are stored now (copies and versions, and where references lead), and
 * with what people have corrected in them.
 * Looked up each time, as the archive grows.
 */
export function linkMinutes(database: Database, minutes: Minutes): LinkedMinutes {
  return {
    ...minutes,
    paragraphs: minutes.paragraphs.map((paragraph) => linkParagraph(database, minutes, paragraph)),
    sameMeeting: readMeetingLinksOf(database, minutes.id)?.sameMeeting ?? [],
    corrections: correctionsOf(database, minutes.id),
  };
}

/** What was only found right is no correction. */
function correctionsOf(database: Database, minutesId: string): ExportedCorrection[] {
  return readCorrectionsOfMinutes(database, minutesId)
    .map(({ page, line, sourceText, cleanText, machineText, correctedBy, correctedAt }) => ({
      page,
      line,
      source: sourceText,
      before: machineText ?? sourceText,
      after: cleanText,
      by: correctedBy,
      at: correctedAt,
    }))
    .filter(({ before, after }) => before !== after);
}

/** The same of one paragraph. */
export function linkParagraph(database: Database, minutes: Minutes, paragraph: Paragraph): LinkedParagraph {
  const references = paragraph.references.map((reference) => withTarget(database, minutes, reference));
  const { protocols, ...rest } = paragraph;
  if (protocols === undefined) return { ...rest, references };
  const linked = protocols.map((protocol) => withProtocol(database, minutes, protocol));
  return { ...rest, references, protocols: linked };
}
