import type { Attendee } from '../../../records/minutes.ts';
import { personName } from '../person-names.ts';
import { company, roleWord } from './attendee-entries.ts';

// (S)   (MP)   (-)   RVN   ÖK   (kds)   (Opol.)
const party = /^(?:\p{Lu}{1,4}|[\p{Lu}]{1,2}\p{Ll}?|\p{Ll}{1,3}|-|opol\.?|obunden|partilös|oberoende)$/iu;
const abbreviation = /^\p{Lu}{2,6}$/u;
// (Norrsundspartiet)   (Liberalerna)   (Vägval Norrsund)
const namedParty =
  /^\p{Lu}.*(?:parti(?:et)?|listan|demokraterna|moderaterna|vänstern|väl|i samverkan|(?<!\p{L})framtid)$|^(?:Moderaterna|Liberalerna|Folkpartiet|Centern?|Vänstern|Vägval\s.+)$/u;
const noteText =
  /^för \p{Lu}|^ersätter |ersättare för |^(?:kom|gick|anlände|ankom|lämnade|avvek|deltog|deltar) |§|\bkl\b|\d{1,2}[.:]\d{2}|digital|distans|länk|teams|zoom|telefon|från och med|t\.?\s?o\.?\s?m|fr\.?\s?o\.?\s?m|^ej\b|del av|punkt/iu;
const organisationText =
  /(?:kommun|region|landsting(?:et)?|kassan|förmedlingen|förbundet|stad|AB|HB|förvaltningen|nämnden|kyrkan|polisen|ideella|föreningen|kåren|bank(?:en)?|byrå(?:n)?|konsult|service|hälsovården|universitet(?:et)?|högskola(?:n)?)(?!\p{L})/iu;

// marks of a printed roll: x, Ja, närv.
const rollMark = /^(?:x|närv(?:arande)?\.?|ja|nej|[✓√✔])$/iu;

const noteStart = new RegExp(
  `(?:§{1,2}|(?<!\\p{L})(?:kl\\.?\\s|ej\\s§?|t\\.?\\s?o\\.?\\s?m\\.?\\s|fr\\.?\\s?o\\.?\\s?m\\.?\\s|till och med|från och med|för (?=${personName})|(?:tjänstgörande |tjg\\.? )?(?:ersättare|suppleant) för|ersätter|tjänstg(?:örande|ör|jorde) för|istf\\.?\\s|i stället för)).*$`,
  'u',
);
/** … tjänstgörande ersättare för Marie Ahl (C): the party is hers. */
const keepsBrackets =
  /(?:ersätt(?:are för|er)|suppleant för|tjänstg(?:örande|ör|jorde) för) [^()]*\([^)]*\)$/u;

/** Adds what stands after a name: a party, an organisation, a role, a note. */
export function qualify(attendee: Attendee, text: string): Attendee {
  const brackets = [...text.matchAll(/\(([^)]*)\)/gu)].map((match) => match[1] ?? '');
  const plain = text.replace(/\([^)]*\)/gu, ' ');
  const note = noteStart.exec(keepsBrackets.test(text) ? text : plain)?.[0];
  const words = note === undefined ? plain : plain.slice(0, plain.indexOf(note.split('(')[0] ?? note));
  const noted = note === undefined ? attendee : addNote(attendee, note.replace(/\s{2,}/gu, ' ').trim());
  const said = addWords(noted, words.replace(/\s{2,}/gu, ' ').trim());
  const inside = brackets.flatMap((bracket) => bracket.split(/,\s*/u).map((piece) => piece.trim()));
  return inside
    .filter((piece) => note === undefined || !note.includes(`(${piece})`))
    .reduce(addBracketed, said);
}

function addBracketed(attendee: Attendee, inside: string): Attendee {
  if (inside === '') return attendee;
  if (party.test(inside) || abbreviation.test(inside) || namedParty.test(inside))
    return addOrganisation(attendee, inside);
  if (noteText.test(inside)) return addNote(attendee, inside);
  if (organisationText.test(inside) && /^\p{Lu}/u.test(inside)) return addOrganisation(attendee, inside);
  return attendee.role === null ? addRole(attendee, inside) : addNote(attendee, inside);
}

function addWords(attendee: Attendee, printed: string): Attendee {
  const text = printed.replace(/^[\s–—:.-]+|[\s–—:-]+$/gu, '');
  if (text === '' || rollMark.test(text)) return attendee;
  if (noteText.test(text)) return addNote(attendee, text);
  // från Kommunal   för Norrsunds kommun
  const sentBy = /^(?:från|för|representerar|ombud för) (\p{Lu}[^,]+)$/u.exec(text)?.[1];
  if (sentBy !== undefined) return addOrganisation(attendee, sentBy);
  if (company.test(text) && /^\p{Lu}/u.test(text)) return addOrganisation(attendee, text);
  // Nils Ek ersättare RMS, Siv Torell S   (not: avdelningschef VA och renhållning)
  const code = /(?:^|\s)(\p{Lu}{2,6})$|^([SMCVL])$/u.exec(text);
  const named = code?.[1] ?? code?.[2];
  const coded = named === undefined ? attendee : addOrganisation(attendee, named);
  const others = named === undefined ? text : text.slice(0, text.length - named.length).trim();
  if (others === '' || /^(?:från|för)$/u.test(others)) return coded;
  return namesOrganisation(others) ? addOrganisation(coded, others) : addRole(coded, others);
}

/** Norrsunds kommun, Region Mittälven; Vision, Kommunal; företagshälsovården: no roles. */
export function namesOrganisation(text: string): boolean {
  if (/^\p{Ll}+(?:hälsovården|förvaltningen|kassan|förmedlingen)$/u.test(text)) return true;
  if (!/^\p{Lu}/u.test(text) || namedParty.test(text)) return namedParty.test(text);
  if (organisationText.test(text) || /^\p{Lu}\p{Ll}+s?\s\p{Ll}+$/u.test(text)) return !roleWord.test(text);
  return /^\p{Lu}[\p{L}&]*(?:\s\p{Lu}[\p{L}&]*)*$/u.test(text) && !roleWord.test(text);
}

function addOrganisation(attendee: Attendee, organisation: string): Attendee {
  return { ...attendee, organisation: attendee.organisation ?? organisation };
}

/** Adds a role as printed, in small letters; `HR-specialist` keeps its capitals. */
export function addRole(attendee: Attendee, role: string): Attendee {
  const said = /^\p{Lu}\p{Lu}/u.test(role) ? role : role.slice(0, 1).toLowerCase() + role.slice(1);
  return { ...attendee, role: attendee.role === null ? said : `${attendee.role}, ${said}` };
}

export function addNote(attendee: Attendee, note: string): Attendee {
  return { ...attendee, note: attendee.note === null ? note : `${attendee.note}, ${note}` };
}
