import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import { Box } from '../../../records/place.ts';
import { coverTorn } from '../../../store/review/cover-torn.ts';
import { lineVersion } from '../../../store/review/review-id.ts';
import { pageAddress } from '../../html/addresses.ts';
import { meetingAddress } from './meeting.ts';

/** A line as it was read and as it stands, on its page. */
interface PlacedLine {
  readonly sha256: string;
  readonly page: number;
  readonly line: number;
  readonly sourceText: string;
  readonly cleanText: string;
}

/** One line of a page. */
export const Line = z.object({
  meeting: z.string().meta({ description: 'The meeting’s id.' }),
  sha256: z.string(),
  page: z.int().positive(),
  line: z.int().nonnegative().meta({ description: 'A place in the page’s source lines, from 0.' }),
  sourceText: z.string().meta({ description: 'Exactly as it was read.' }),
  cleanText: z.string().meta({ description: 'As it stands, people’s corrections included.' }),
  version: z
    .string()
    .meta({ description: 'Of the line as it is now: send it as `seen` with what it shall say.' }),
  box: Box.nullable(),
  corrected: z
    .object({ by: z.string(), at: z.string().meta({ description: 'ISO 8601, UTC.' }) })
    .nullable()
    .meta({ description: 'Who corrected it last, and when; null where nobody has.' }),
  self: z.string(),
  html: z.string().meta({ description: 'The line as people see it, beside its picture.' }),
});

/**
 * Tells a line from the same line when it reads otherwise, as what is shown of it does: a hash of the whole line would let who
 * knows the rest of it try the thousand personal identity numbers that may stand there.
 */
export function shownVersion(database: Database, line: PlacedLine): string {
  const { sourceText, cleanText } = coverLine(database, line);
  return lineVersion(sourceText, cleanText);
}

/** The line with its personal identity numbers covered, those too that begin on the line before. */
export function coverLine<Of extends PlacedLine>(database: Database, line: Of): Of {
  return coverTorn(database, line, [line.sourceText, line.cleanText]);
}

export function lineAddress(meeting: string, page: number, line: number): string {
  return `${meetingAddress(meeting)}/pages/${page}/lines/${line}`;
}

export function lineAddresses(
  meeting: string,
  page: number,
  line: number,
): { readonly self: string; readonly html: string } {
  return { self: lineAddress(meeting, page, line), html: pageAddress(meeting, page, line) };
}
