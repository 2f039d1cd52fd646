import * as z from 'zod';
import { change } from '../change.ts';
import { Correction, correctionAddress, correctionOf, coverCorrection } from '../shapes/review.ts';
import { correctionPath, findCorrection, showCorrection } from './show-correction.ts';

/** What came of an undo. */
export const Undone = z.object({
  corrections: z.array(Correction).meta({ description: 'The undo’s own entries in the log.' }),
  undone: z.array(Correction).meta({ description: 'What was undone: all that was decided at once.' }),
});

export const undoCorrection = change({
  id: 'undoCorrection',
  tag: 'Correcting',
  address: '/corrections/{correction}/undo',
  summary: 'Take back what was decided',
  description:
    'With all that was decided at once with it. What stood before stands again; where something was decided on the same line later, that is to be undone first.',
  path: correctionPath,
  takes: null,
  gives: Undone,
  of: showCorrection,
  example: { address: '/corrections/1/undo', body: null },
  cover: ({ corrections, undone }, { database }) => ({
    corrections: corrections.map((each) => coverCorrection(each, database)),
    undone: undone.map((each) => coverCorrection(each, database)),
  }),
  carryOut: async ({ correction }, _order, { database, desk, by }) => {
    const { entries, undone } = await desk.undo({ entry: correction, by });
    const corrections = entries.map((entry) => findCorrection(database, entry));
    const at = corrections[0]?.self ?? correctionAddress(correction);
    return { at, made: { corrections, undone: undone.map(correctionOf) } };
  },
});
