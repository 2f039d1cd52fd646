import * as z from 'zod';
import { relationOf } from './meeting-print.ts';
import type { MeetingPrint, MeetingRelation } from './meeting-print.ts';

export interface PrintedMinutes extends MeetingPrint {
  readonly id: string;
}

/** Other stored minutes of the same meeting. */
export const SameMeeting = z.object({
  id: z.string(),
  relation: z.enum(['copy', 'version'] satisfies MeetingRelation[]),
});
export type SameMeeting = Readonly<z.infer<typeof SameMeeting>>;

/** What minutes have in common with others of the archive. */
export interface MeetingLinks {
  /** By id. */
  readonly sameMeeting: readonly SameMeeting[];
  /** The minutes that these are a copy of: of those with the same text the one with the smallest id; null for that one. */
  readonly copyOf: string | null;
  /** The minutes that these are a version of: of those that are no copies the one with the smallest id; null for that one. */
  readonly versionOf: string | null;
}

/** How each of some minutes is linked to the others; those that are alone are left out. Their order says nothing. */
export function linkMeetings(minutes: readonly PrintedMinutes[]): ReadonlyMap<string, MeetingLinks> {
  const links = new Map<string, MeetingLinks>();
  for (const own of minutes) {
    const sameMeeting = minutes
      .filter((other) => other.id !== own.id)
      .flatMap((other) => {
        const relation = relationOf(own, other);
        return relation === null ? [] : [{ id: other.id, relation }];
      })
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    if (sameMeeting.length > 0) links.set(own.id, { sameMeeting, ...headsOf(own.id, sameMeeting) });
  }
  return links;
}

function headsOf(
  id: string,
  sameMeeting: readonly SameMeeting[],
): Pick<MeetingLinks, 'copyOf' | 'versionOf'> {
  const first = (relation: MeetingRelation): string | null => {
    const head = sameMeeting.find((other) => other.relation === relation);
    return head !== undefined && head.id < id ? head.id : null;
  };
  const copyOf = first('copy');
  return { copyOf, versionOf: copyOf === null ? first('version') : null };
}
