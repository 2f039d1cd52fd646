import type { Attendee } from '../../../records/minutes.ts';
import { addRole, namesOrganisation } from './attendee-words.ts';
import { roleWord, splitPieces } from './attendee-entries.ts';
import type { CoverRow } from './cover.ts';
import { plainAttendee } from './plain-attendee.ts';

// Anna   Per-Olof   Lisa B   Kalle (ordf)
const givenName =
  /^(?:[*•–-]\s?)?(\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)?(?:\s\p{Lu}\.?)?)(?:\s\(?([\p{Ll}][\p{Ll} .]*)\)?)?$/u;
// hrr Berg, Ek och Dahl samt fru Lind
const address = /^(?:hrr?|herr(?:ar(?:na)?)?|fru(?:ar(?:na)?)?|fröken|frk)\.?\s/iu;
const noName =
  /^(?:Se|Enligt|Samtliga|Alla|Hela|Ingen|Inga|Styrelsen|Medlemmar|Kommunal|Vision|Ledarna|Saco|Lärarförbundet|Vårdförbundet|Bilaga|Närvarolista|Flera|Cirka|Ca|Totalt|Ordförande|Sekreterare)$/u;

/**
 * Small associations write given names alone: `Närvarande: Anna, Bo och Lisa`. They are taken as persons only where the
 * whole list is made of them.
 */
export function readGivenNames(
  rows: readonly CoverRow[],
  list: 'present' | 'absent' = 'present',
): readonly Attendee[] {
  const present = rows.filter(({ key }) => key === list);
  const pieces = present.flatMap(({ values }) => values.flatMap((value) => splitPieces(value)));
  const persons: Attendee[] = [];
  for (const { text } of pieces) {
    const [, name, aside] = givenName.exec(text.replace(address, '')) ?? [];
    if (
      name === undefined ||
      noName.test(name) ||
      (namesOrganisation(name) && /(?:et|en|na|AB)$/u.test(name))
    ) {
      const last = persons.pop();
      if (last === undefined || !roleWord.test(text) || /\p{Lu}/u.test(text)) return [];
      persons.push(addRole(last, text));
    } else persons.push(addAside(plainAttendee(name), aside));
  }
  return persons.length >= 2 || list === 'absent' ? persons : [];
}

function addAside(attendee: Attendee, aside: string | undefined): Attendee {
  if (aside === undefined) return attendee;
  return roleWord.test(aside) ? addRole(attendee, aside) : { ...attendee, note: aside };
}
