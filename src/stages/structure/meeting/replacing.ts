import { findPersons, personName } from '../person-names.ts';
import { matchesWithin, stretchesAround } from '../near-signs.ts';

const instead =
  '(?:(?:tjänstgörande |tjg\\.? )?(?:[Ee]rsättare|suppleant|ers\\.?) för|ers\\.?:|ers\\.(?= )|[Ee]rsätter|ersatte|[Tt]jänstg(?:örande|ör|jorde) (?:som (?:ersättare|suppleant) )?(?:för|i stället för)|i stället för|istället för|istf\\.?|inkallad för|vikarie(?:ra(?:r|de))? för|inträd(?:er|de) för|för)';
// tj ers för R Ek
const shortName = '\\p{Lu}\\.?\\s\\p{Lu}\\p{Ll}[\\p{L}-]+';
const isShortName = new RegExp(`^${shortName}$`, 'u');
const inNote = new RegExp(`(?<!\\p{L})${instead}\\s+(?:ledamoten )?(${personName}|${shortName})`, 'u');

/** Whose place a note gives its person: `tjänstgörande ersättare för Eva Lind (S)`, `ersätter Eva Lind §§ 5–7`. */
export function readReplaced(note: string): string | null {
  const found = inNote.exec(note)?.[1] ?? withoutGenitive(inTheirPlace.exec(note)?.[1]);
  if (found === undefined) return null;
  return findPersons(found)[0] ?? (isShortName.test(found) ? found : null);
}

// i Eva Linds ställe   i Mats Grevillius ställe
const inTheirPlace = new RegExp(`(?<!\\p{L})i (${personName}) ställe(?!\\p{L})`, 'u');

function withoutGenitive(name: string | undefined): string | undefined {
  return name === undefined || /(?:u|[xz])s$/u.test(name) ? name : name.replace(/s$/u, '');
}

const afterName = '(?:\\s?\\(\\p{L}{1,4}\\))?';
const serve =
  '(?:tjänstg(?:ör|jorde)(?: som (?:ersättare|suppleant))? (?:för|i stället för)|ersätter|ersatte|inträd(?:er|de) (?:i stället )?för|går in (?:i stället )?för|gick in (?:i stället )?för)';
const serves = /tjänstg|ersätter|ersatte|inträd|går in|gick in/gu;
// Siv Torell (M) tjänstgjorde för Nils Ek (M)
const said = new RegExp(`(${personName})${afterName},? ${serve} (${personName})`, 'gu');
const place = /i (?:hans|hennes|dennes) ställe/gu;
// Nils Ek hade anmält förhinder, och Siv Torell tjänstgjorde i hans ställe.
const inPlace = new RegExp(
  `(${personName})${afterName} [^.\\n]*?,? (?:och |varför |så )?(${personName})${afterName} (?:tjänstg(?:ör|jorde)|ersatte|sitter|satt|går in|gick in|inträd(?:er|de)) i (?:hans|hennes|dennes) ställe`,
  'gu',
);

/** Who sits for whom, as running text says it: the deputy's name to the member's. */
export function readReplacements(text: string): ReadonlyMap<string, string> {
  const pairs = [
    ...matchesWithin(text, stretchesAround(text, serves), said).map(
      (match) => [match[1] ?? '', match[2] ?? ''] as const,
    ),
    ...matchesWithin(text, stretchesAround(text, place), inPlace).map(
      (match) => [match[2] ?? '', match[1] ?? ''] as const,
    ),
  ];
  return new Map(
    pairs.flatMap(([deputy, member]) => {
      const [one, other] = [findPersons(deputy)[0], findPersons(member)[0]];
      return one !== undefined && other !== undefined ? [[one, other] as const] : [];
    }),
  );
}
