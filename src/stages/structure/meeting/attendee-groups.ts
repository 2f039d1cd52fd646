import { namesOrganisation } from './attendee-words.ts';
import { readPerson, splitPieces } from './attendee-entries.ts';

/** A line over some of a list that says for whom they sit: `Norrsunds kommun`, `Socialdemokraterna (S):`, `Vision`. */
export function groupHeading(value: string, before = '', after = ''): string | null {
  const name = organisationOf(value.replace(/\s?:$/u, ''));
  if (name === null || /[,;]$/u.test(before) || readPerson(value) !== null) return null;
  return opensWithPerson(after) ? name : null;
}

/** Norrsunds kommun: Greta Ahlmark, ordförande, och Arne Lilja   S: Arne Lilja */
export function inlineGroup(value: string): { readonly group: string; readonly persons: string } | null {
  const [, head = '', persons = ''] = /^(\p{Lu}|[^:]{2,60}):\s+(.+)$/u.exec(value) ?? [];
  const group = organisationOf(head);
  return group !== null && readPerson(head) === null && opensWithPerson(persons) ? { group, persons } : null;
}

/** The party's letters where they are printed after its name. */
function organisationOf(heading: string): string | null {
  const [, name = '', letters] =
    /^(?:(?:För|Från)\s(?=\p{Lu}))?([^,:(\d§]+?)(?:\s\((\p{L}{1,4})\))?$/u.exec(heading) ?? [];
  return namesOrganisation(name) ? (letters ?? name) : null;
}

function opensWithPerson(text: string): boolean {
  return readPerson(splitPieces(text)[0]?.text ?? '') !== null;
}
