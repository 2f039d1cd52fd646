import type { FC } from 'hono/jsx';
import type { Attendee, Minutes } from '../../../records/minutes.ts';
import { number } from '../../../swedish.ts';
import { spansText } from '../../html/meeting-words.ts';

interface Group {
  readonly name: string;
  readonly people: readonly Attendee[];
}

/** More than these are folded away: a council's roll would hide what it decided. */
const mostUnfolded = 24;

/** Who was there, who decided, and who was not. */
export const Attendance: FC<{ readonly minutes: Minutes }> = ({ minutes }) => {
  const groups = groupsOf(minutes);
  const people = groups.reduce((sum, group) => sum + group.people.length, 0);
  if (people === 0) return null;
  return (
    <section class="attendance" aria-labelledby="narvaro">
      <h2 id="narvaro">Närvaro</h2>
      {groups.map((group) => (
        <PeopleGroup group={group} />
      ))}
    </section>
  );
};

function groupsOf({ attendees, absentees }: Minutes): Group[] {
  const isSaid = attendees.some(({ deciding }) => deciding !== null);
  const present: Group[] = isSaid
    ? [
        { name: 'Beslutande', people: attendees.filter(({ deciding }) => deciding === true) },
        { name: 'Övriga närvarande', people: attendees.filter(({ deciding }) => deciding !== true) },
      ]
    : [{ name: 'Närvarande', people: attendees }];
  return [...present, { name: 'Frånvarande', people: absentees }].filter(({ people }) => people.length > 0);
}

const PeopleGroup: FC<{ readonly group: Group }> = ({ group: { name, people } }) => (
  <details class="people" open={people.length <= mostUnfolded}>
    <summary>
      <h3>{name}</h3> <span class="soft">{number(people.length)}</span>
    </summary>
    <ul class="plain-list columns">
      {people.map((person) => (
        <Person person={person} />
      ))}
    </ul>
  </details>
);

const Person: FC<{ readonly person: Attendee }> = ({ person }) => {
  const { name, organisation } = person;
  const about = aboutPerson(person);
  return (
    <li>
      <span class="person">{organisation === null ? name : `${name} (${organisation})`}</span>
      {about === '' ? null : <span class="soft small">{`, ${about}`}</span>}
    </li>
  );
};

/** `tjänstgörande ersättare för Siv Torell, §§ 7–9` */
function aboutPerson({ role, replaces, presentAt, absentAt, note }: Attendee): string {
  const place = replaces === null ? role : `${role === null ? 'ersätter' : `${role} för`} ${replaces}`;
  const parts = [
    place,
    presentAt.length === 0 ? null : spansText(presentAt),
    absentAt.length === 0 ? null : `inte ${spansText(absentAt)}`,
    note !== null && isNew(note, presentAt.length + absentAt.length > 0, replaces) ? note : null,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

/** A note that only says again at which paragraphs someone was there, or for whom, is told already. */
function isNew(note: string, hasSpans: boolean, replaces: string | null): boolean {
  if (hasSpans && /^\(?(?:ej|inte|endast|deltog|närvarande|jäv)?\s*(?:vid|i|under)?\s*§/iu.test(note))
    return false;
  return replaces === null || !note.includes(replaces);
}
