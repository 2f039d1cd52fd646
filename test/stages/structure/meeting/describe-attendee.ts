import type { Attendee } from '../../../../src/records/minutes.ts';

/** `Siv Torell | ledamot | S | decides | Arne Lilja | 66-68`: all that a list says of a person. */
export function describeAttendee({
  name,
  role,
  organisation,
  deciding,
  replaces,
  presentAt,
}: Attendee): string {
  const at = presentAt.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`)).join(' ');
  const serves = deciding === null ? '' : deciding ? 'decides' : 'not';
  return [name, role, organisation, serves, replaces, at]
    .filter((one) => one !== null && one !== '')
    .join(' | ');
}
