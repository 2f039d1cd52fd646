import type { Attendee } from '../../../records/minutes.ts';

/** A person of whom nothing but the name is said. */
export function plainAttendee(name: string): Attendee {
  return {
    name,
    role: null,
    organisation: null,
    note: null,
    deciding: null,
    replaces: null,
    presentAt: [],
    absentAt: [],
  };
}
