import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import { readLine } from '../../../pipeline/desk/read-line.ts';
import type { LineNow } from '../../../pipeline/desk/plan-decision.ts';
import { findFile } from '../../../store/read-files.ts';
import { operation } from '../operation.ts';
import { wholeNumber } from '../parameters.ts';
import { Problem } from '../problem.ts';
import { coverLine, Line, lineAddresses, shownVersion } from '../shapes/line.ts';
import { findMeeting, meetingPath } from './find-meeting.ts';

export const linePath = meetingPath.extend({
  page: wholeNumber(1, 1_000_000),
  line: wholeNumber(0, 1_000_000, 'A place in the page’s source lines, from 0: the `sourceLine` of a line.'),
});

export const showLine = operation({
  id: 'showLine',
  tag: 'Correcting',
  address: '/meetings/{meeting}/pages/{page}/lines/{line}',
  summary: 'One line of a page',
  description: 'As it was read and as it stands, with the version that a correction of it says was seen.',
  path: linePath,
  query: z.strictObject({}),
  gives: Line,
  example: '/meetings/0123456789abcdef-1/pages/1/lines/0',
  cover: (found, { database }) => coverLine(database, found),
  find: (asked, { database }) => findLine(database, asked),
});

interface LinePlace {
  readonly meeting: string;
  readonly page: number;
  readonly line: number;
}

/** @throws Problem `not-found`. */
export function findLine(database: Database, place: LinePlace): z.output<typeof Line> {
  const { meeting, page, line } = place;
  const { sha256, now, box } = readPlaced(database, place);
  const { sourceText, cleanText, correction } = now;
  const shown = { sha256, page, line, sourceText, cleanText };
  return {
    meeting,
    ...shown,
    version: shownVersion(database, shown),
    box,
    corrected: correction === null ? null : { by: correction.correctedBy, at: correction.correctedAt },
    ...lineAddresses(meeting, page, line),
  };
}

function readPlaced(
  database: Database,
  { meeting, page, line }: LinePlace,
): { readonly sha256: string; readonly now: LineNow; readonly box: z.output<typeof Line>['box'] } {
  const { sha256 } = findMeeting(database, meeting).source;
  const file = findFile(database, sha256);
  const found = file === null ? null : readLine({ database }, file, { page, line });
  if (found === null) {
    throw new Problem('not-found', 'The meeting’s file has no such line. Its page lists those that it has.');
  }
  const { now, clean } = found;
  const own =
    clean.lines.find(({ sourceLine }) => sourceLine === line) ??
    clean.furniture.find((each) => each.line === line);
  return { sha256, now, box: own?.box ?? null };
}
