import * as z from 'zod';
import type { SamePlace } from '../../../pipeline/desk/desk-orders.ts';
import { change } from '../change.ts';
import { Problem } from '../problem.ts';
import { Correction, coverCorrection } from '../shapes/review.ts';
import { idOfPlace, placesOf } from '../shapes/same.ts';
import { shownVersion } from '../shapes/line.ts';
import { listSame, requireWord } from './list-same.ts';
import { correctionPath, findCorrection } from './show-correction.ts';

/** The places that a decision is applied to. */
export const ApplySame = z.strictObject({
  places: z
    .array(
      z.strictObject({
        id: z.string().max(100).meta({ description: 'Of the place, as it was listed.' }),
        seen: z.string().min(1).max(100).meta({ description: 'The `version` of its line.' }),
      }),
    )
    .min(1)
    .max(200),
});

/** What came of it. */
export const Applied = z.object({
  corrections: z
    .array(Correction)
    .meta({ description: 'One for each place, as the log has them: undoing one undoes all.' }),
});

export const applySame = change({
  id: 'applySame',
  tag: 'Correcting',
  address: '/corrections/{correction}/same',
  summary: 'Decide the same in other places',
  description:
    'What was decided of a word is decided of the chosen places, at once: all of them or none. They are undone at once, too.',
  path: correctionPath,
  takes: ApplySame,
  gives: Applied,
  of: listSame,
  example: {
    address: '/corrections/1/same',
    body: { places: [{ id: '0123456789abcdef01234567', seen: '0123456789abcdef' }] },
  },
  cover: ({ corrections }, { database }) => ({
    corrections: corrections.map((each) => coverCorrection(each, database)),
  }),
  carryOut: async ({ correction }, { places }, { database, desk, by }) => {
    requireWord(database, correction);
    const found = placesOf(await desk.findSame({ entry: correction }));
    const known = new Map(found.map((place) => [idOfPlace(place), place]));
    const wanted = new Map(places.map(({ id, seen }) => [id, seen]));
    const chosen = [...wanted].map(([id, seen]): SamePlace => {
      const place = known.get(id);
      if (place === undefined || shownVersion(database, place) !== seen) throw changed;
      return place;
    });
    const { entry, entries } = await desk.applySame({ entry: correction, by, places: chosen });
    const corrections = entries.map((each) => findCorrection(database, each));
    return { at: findCorrection(database, entry).self, made: { corrections } };
  },
});

const changed = new Problem(
  'changed',
  'One of the places has changed since it was listed, and nothing was done anywhere. Ask for the list again, and choose anew.',
);
