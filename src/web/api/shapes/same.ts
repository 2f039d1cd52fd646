import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import type { SamePlace, SamePlaces } from '../../../pipeline/desk/desk-orders.ts';
import { coverEntry } from '../../../store/review/cover-item.ts';
import { coverTorn } from '../../../store/review/cover-torn.ts';
import { readEntry } from '../../../store/review/review-log.ts';
import { listOf } from './list.ts';
import { lineAddress, shownVersion } from './line.ts';
import { MeetingRef, meetingAddress } from './meeting.ts';

/** Another place where the same word was read and made the same as the one that was decided. */
export const Same = z.object({
  id: z.string().meta({ description: 'Of the place: stays while the word stands there.' }),
  meeting: MeetingRef,
  sha256: z.string(),
  page: z.int().positive(),
  line: z.int().nonnegative().meta({ description: 'A place in the page’s source lines, from 0.' }),
  sourceText: z.string(),
  cleanText: z.string(),
  version: z.string().meta({ description: 'Of the line as it is now: send it as `seen` with the place.' }),
  start: z.int().nonnegative().meta({ description: 'Where the word stands in the clean line.' }),
  end: z.int().nonnegative(),
  after: z.string().meta({ description: 'The line as it would read.' }),
  matter: z
    .string()
    .nullable()
    .meta({ description: 'The matter of the queue that waits there; null where nothing was in doubt.' }),
  self: z.string().meta({ description: 'The line.' }),
});

export const SameList = listOf(Same).extend({
  more: z.boolean().meta({ description: 'There may be more, which are shown when these are decided.' }),
  correction: z.int().positive().meta({ description: 'The decision, by its entry in the log.' }),
  word: z
    .object({ source: z.string(), before: z.string(), after: z.string() })
    .meta({ description: 'What was decided: the word as it was read, as it stood, and as it stands.' }),
});

/** What a place is known by. */
export function idOfPlace({ sha256, page, line, sourceStart, sourceEnd }: SamePlace): string {
  const place = JSON.stringify([sha256, page, line, sourceStart, sourceEnd]);
  return createHash('sha256').update(place).digest('hex').slice(0, 24);
}

/** All places: those first where the same doubt waits. */
export function placesOf({ doubts, others }: SamePlaces): readonly SamePlace[] {
  return [...doubts, ...others];
}

export function sameList(
  database: Database,
  correction: number,
  found: SamePlaces,
): z.output<typeof SameList> {
  const items = placesOf(found).map((place) => sameOf(database, place));
  return { total: items.length, next: null, items, more: found.isCut, correction, word: found.word };
}

function sameOf(database: Database, place: SamePlace): z.output<typeof Same> {
  const { minutesId, file, body, date, sha256, page, line, item } = place;
  const { sourceText, cleanText, start, end, after } = place;
  return {
    id: idOfPlace(place),
    meeting: { id: minutesId, file, body, date, self: meetingAddress(minutesId) },
    sha256,
    page,
    line,
    sourceText,
    cleanText,
    start,
    end,
    after,
    version: shownVersion(database, place),
    matter: item,
    self: lineAddress(minutesId, page, line),
  };
}

/** Each place with its line covered, and the word as it is covered in its own. */
export function coverSame(list: z.output<typeof SameList>, database: Database): z.output<typeof SameList> {
  const items = list.items.map((place) =>
    coverTorn(database, place, [place.sourceText, place.cleanText, place.after]),
  );
  const entry = readEntry(database, list.correction);
  const word = entry === null ? null : coverEntry(database, entry).word;
  return { ...list, items, word: word ?? list.word };
}
