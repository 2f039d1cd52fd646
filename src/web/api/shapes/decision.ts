import * as z from 'zod';
import { Assignment, Decision, DecisionKind } from '../../../records/minutes.ts';
import type { RegisterEntry } from '../../../store/register.ts';
import { listOf } from './list.ts';
import { meetingAddress, MeetingRef } from './meeting.ts';
import { paragraphAddress } from './paragraph.ts';

/** A decision as the register lists it. */
export const RegisteredDecision = z.object({
  id: z.string().meta({
    description: 'Its meeting, its paragraph’s key and its number there: 0123456789abcdef-1:85:1.',
  }),
  meeting: MeetingRef,
  paragraph: z.object({ key: z.string(), label: z.string(), title: z.string(), self: z.string() }),
  ...Decision.pick({ maker: true, points: true, page: true, recommendedTo: true }).shape,
  kinds: z.array(DecisionKind).readonly().meta({ description: 'What its points do, each kind once.' }),
  assignments: z.array(Assignment).readonly(),
  versionOf: z
    .string()
    .nullable()
    .meta({ description: 'The minutes of the same meeting that its are another version of.' }),
});
export const DecisionList = listOf(RegisteredDecision);

export function registeredDecision(entry: RegisterEntry): z.output<typeof RegisteredDecision> {
  const { minutesId, paragraphKey: key, label, title, place, file, body, date } = entry;
  return {
    id: `${minutesId}:${key}:${place.ordinal + 1}`,
    meeting: { id: minutesId, file, body, date, self: meetingAddress(minutesId) },
    paragraph: { key, label, title, self: paragraphAddress(minutesId, key) },
    maker: entry.maker,
    points: [...entry.points],
    page: entry.page,
    recommendedTo: entry.recommendedTo,
    kinds: entry.kinds,
    assignments: entry.assignments.map(({ who, what, due, dueDate }) => ({
      who,
      what,
      due: due === null ? null : { text: due, date: dueDate },
    })),
    versionOf: entry.versionOf,
  };
}
