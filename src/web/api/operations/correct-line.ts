import * as z from 'zod';
import { lineVersion } from '../../../store/review/review-id.ts';
import { change } from '../change.ts';
import { Problem } from '../problem.ts';
import { coverLine, Line } from '../shapes/line.ts';
import { Correction, coverCorrection } from '../shapes/review.ts';
import { findCorrection } from './show-correction.ts';
import { findLine, linePath, showLine } from './show-line.ts';

/** What a line says. */
export const Correct = z.strictObject({
  text: z.string().max(4000).meta({ description: 'The whole line. May be empty.' }),
  seen: z.string().min(1).max(100).meta({
    description:
      'The `version` of the line as it was shown: where it reads otherwise since, nothing is done.',
  }),
});

/** What came of it. */
export const Corrected = z.object({
  correction: Correction.meta({ description: 'As the log has it; it can be undone.' }),
  line: Line.meta({ description: 'As it stands now.' }),
});

export const correctLine = change({
  id: 'correctLine',
  tag: 'Correcting',
  address: '/meetings/{meeting}/pages/{page}/lines/{line}/corrections',
  summary: 'Correct a line',
  description:
    'Any line, whether or not it is in the queue; signed with the name of who asks. A personal identity number stays what it is where it is sent back as it was shown (`800101-XXXX`). What is made of the line is made anew at once, and the correction outlives every new reading.',
  path: linePath,
  takes: Correct,
  gives: Corrected,
  of: showLine,
  example: {
    address: '/meetings/0123456789abcdef-1/pages/1/lines/0/corrections',
    body: { text: 'Sammanträdesprotokoll', seen: '0123456789abcdef' },
  },
  cover: ({ correction, line }, { database }) => ({
    correction: coverCorrection(correction, database),
    line: coverLine(database, line),
  }),
  carryOut: async (place, { text, seen }, { database, desk, by }) => {
    const { sha256, page, line, version, sourceText, cleanText } = findLine(database, place);
    if (seen !== version) throw changed;
    // The desk looks once more: what has changed since this moment is not written over.
    const now = lineVersion(sourceText, cleanText);
    const { entry } = await desk.correct({ sha256, page, line, text, by, seen: now });
    const correction = findCorrection(database, entry);
    return { at: correction.self, made: { correction, line: findLine(database, place) } };
  },
});

const changed = new Problem(
  'changed',
  'The line has changed since it was shown, and nothing was done. Ask for it again, and correct it with its new version.',
);
