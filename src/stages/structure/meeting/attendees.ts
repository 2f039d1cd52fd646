import type { Attendee } from '../../../records/minutes.ts';
import type { CoverRow } from './cover.ts';
import { findPersons, personName } from '../person-names.ts';

interface Entry {
  readonly attendee: Attendee;
  /** Index of the printed line. */
  readonly line: number;
  /** Joined to the entry before by och. */
  readonly joined: boolean;
}

/** The persons that the cover's rows list, with what it says of each. */
export function readAttendees(rows: readonly CoverRow[]): Attendee[] {
  const attendees = new Map<string, Attendee>();
  // only where some are said to decide can others be said not to
  const decidersNamed = rows.some((row) => row.key === 'deciding');
  for (const row of rows) {
    const deciding = decidingOf(row, decidersNamed);
    if (deciding === undefined) continue;
    for (const attendee of readRow(row, deciding)) {
      if (!attendees.has(attendee.name)) attendees.set(attendee.name, attendee);
    }
  }
  return [...attendees.values()];
}

function decidingOf(row: CoverRow, decidersNamed: boolean): boolean | null | undefined {
  if (row.key === 'deciding') return true;
  if (row.key === 'others') return decidersNamed ? false : null;
  return row.key === 'present' ? null : undefined;
}

/** `Ersättare` over a list is the role of those who stand below it. */
function roleOf(label: string): string | null {
  const serving = /^tjänstgörande (?:ersättare|suppleant)/iu.exec(label)?.[0];
  if (serving !== undefined) return serving.toLowerCase();
  if (/ersättare/iu.test(label)) return 'ersättare';
  if (/suppleant/iu.test(label)) return 'suppleant';
  if (/ledamöter/iu.test(label)) return 'ledamot';
  if (/tjänstem[äa]n|tjänstepersoner/iu.test(label)) return 'tjänsteperson';
  return /^adjungera/iu.test(label) ? 'adjungerad' : null;
}

function readRow(row: CoverRow, deciding: boolean | null): readonly Attendee[] {
  const entries: Entry[] = [];
  row.values.forEach((value, line) => {
    for (const { text, joined } of splitEntries(value)) {
      const person = startOfPerson(text);
      const last = entries.pop();
      if (person !== null) {
        if (last) entries.push(last);
        entries.push({ attendee: describe(person, row, deciding), line, joined });
      } else if (last) entries.push({ ...last, attendee: qualify(last.attendee, text) });
    }
  });
  return shareNotes(entries).map((entry) => withRole(entry.attendee, roleOf(row.label)));
}

function withRole(attendee: Attendee, role: string | null): Attendee {
  return attendee.role === null ? { ...attendee, role } : attendee;
}

/** Cuts at commas, semicolons and `och` that stand outside brackets. */
function splitEntries(value: string): readonly { readonly text: string; readonly joined: boolean }[] {
  const pieces: { text: string; joined: boolean }[] = [];
  let joined = false;
  for (const piece of value.split(/(,(?![^(]*\))|;|\s(?:och|samt)\s(?=\p{Lu})(?![^(]*\)))/u)) {
    if (/^(?:,|;|\s(?:och|samt)\s)$/u.test(piece)) joined = /och|samt/u.test(piece);
    else if (piece.trim() !== '') pieces.push({ text: piece.trim().replace(/\.$/u, ''), joined });
  }
  return pieces;
}

const openingName = new RegExp(`^(?:[*•–-]\\s?)?(${personName})`, 'u');
const place = /^(?:kommun|region|landsting|stad|län|församling|kommuns)\b/u;

/** Lindehamns Sparbank, Fastighetsservice Tuvan AB: two capitals, but no person. */
const company =
  /(?<!\p{L})(?:AB|HB|KB|\p{L}*(?:bank|banken|service|byrån?|konsult|kassan|förmedlingen))(?!\p{L})/u;

interface Person {
  readonly name: string;
  readonly rest: string;
}

function startOfPerson(text: string): Person | null {
  const found = openingName.exec(text)?.[1];
  if (found === undefined) return null;
  const name = findPersons(found)[0];
  if (name === undefined || !found.startsWith(name)) return null;
  const rest = text.slice(text.indexOf(name) + name.length).trim();
  if (company.test(text)) return null;
  if (!place.test(rest)) return { name, rest };
  // Petra Ek Norrsunds kommun: the last word belongs to what follows
  const words = name.split(' ');
  if (words.length < 3) return null;
  return { name: words.slice(0, -1).join(' '), rest: `${words.at(-1) ?? ''} ${rest}` };
}

function describe(person: Person, row: CoverRow, deciding: boolean | null): Attendee {
  const plain: Attendee = {
    name: person.name,
    role: null,
    organisation: null,
    note: null,
    deciding,
    replaces: null,
    presentAt: [],
    absentAt: [],
  };
  return person.rest === '' || row.values.length === 0 ? plain : qualify(plain, person.rest);
}

// (S)   (MP)   (-)   RVN   ÖK
const party = /^(?:\p{Lu}{1,4}|[\p{Lu}]{1,2}\p{Ll}?|\p{Ll}{1,3}|-)$/u;
const abbreviation = /^\p{Lu}{2,6}$/u;
const noteText =
  /^för \p{Lu}|^ersätter |ersättare för |^(?:kom|gick|anlände|lämnade) |§|\bkl\b|\d{1,2}[.:]\d{2}|digital|distans|länk|teams|zoom|telefon|från och med|t\.?\s?o\.?\s?m|fr\.?\s?o\.?\s?m|^ej\b|del av|punkt/iu;
const organisationText =
  /(?:kommun|region|landsting(?:et)?|kassan|förmedlingen|förbundet|stad|AB|HB|förvaltningen|nämnden|kyrkan|polisen|ideella|föreningen|kåren|bank(?:en)?|byrå(?:n)?|konsult|service|hälsovården|universitet(?:et)?|högskola(?:n)?)(?!\p{L})/iu;

/** Adds what stands after a name: a party, an organisation, a role, a note. */
function qualify(attendee: Attendee, text: string): Attendee {
  const brackets = [...text.matchAll(/\(([^)]*)\)/gu)].map((match) => match[1] ?? '');
  const plain = text.replace(/\([^)]*\)/gu, ' ');
  const note =
    /(?:§{1,2}|(?<!\p{L})(?:kl\.?\s|ej\s§?|t\.?\s?o\.?\s?m\.?\s|fr\.?\s?o\.?\s?m\.?\s|till och med|från och med|för \p{Lu}|(?:tjänstgörande |tjg\.? )?ersättare för|ersätter)).*$/u.exec(
      keepsBrackets.test(text) ? text : plain,
    )?.[0];
  const words = note === undefined ? plain : plain.slice(0, plain.indexOf(note.split('(')[0] ?? note));
  const noted = note === undefined ? attendee : addNote(attendee, note.replace(/\s{2,}/gu, ' ').trim());
  const said = addWords(noted, words.replace(/\s{2,}/gu, ' ').trim());
  const inside = brackets.flatMap((bracket) => bracket.split(/,\s*/u).map((piece) => piece.trim()));
  return inside
    .filter((piece) => note === undefined || !note.includes(`(${piece})`))
    .reduce(addBracketed, said);
}

/** … tjänstgörande ersättare för Marie Ahl (C): the party is hers. */
const keepsBrackets = /ersätt(?:are för|er) [^()]*\([^)]*\)$/u;

function addBracketed(attendee: Attendee, inside: string): Attendee {
  if (inside === '') return attendee;
  if (party.test(inside) || abbreviation.test(inside))
    return { ...attendee, organisation: attendee.organisation ?? inside };
  if (noteText.test(inside)) return addNote(attendee, inside);
  if (organisationText.test(inside) && /^\p{Lu}/u.test(inside))
    return { ...attendee, organisation: attendee.organisation ?? inside };
  return attendee.role === null ? addRole(attendee, inside) : addNote(attendee, inside);
}

function addWords(attendee: Attendee, text: string): Attendee {
  if (text === '') return attendee;
  if (noteText.test(text)) return addNote(attendee, text);
  if (company.test(text) && /^\p{Lu}/u.test(text))
    return { ...attendee, organisation: attendee.organisation ?? text };
  // Nils Ek ersättare RMS   (not: avdelningschef VA och renhållning)
  const code = /(?:^|\s)(\p{Lu}{2,6})$/u.exec(text)?.[1];
  const coded = code === undefined ? attendee : { ...attendee, organisation: attendee.organisation ?? code };
  const others = code === undefined ? text : text.slice(0, text.length - code.length).trim();
  if (others === '') return coded;
  return namesOrganisation(others)
    ? { ...coded, organisation: coded.organisation ?? others }
    : addRole(coded, others);
}

/** Norrsunds kommun, Region Mittälven; Vision, Kommunal: capitals that are no role. */
function namesOrganisation(text: string): boolean {
  if (!/^\p{Lu}/u.test(text)) return false;
  if (organisationText.test(text) || /^\p{Lu}\p{Ll}+s?\s\p{Ll}+$/u.test(text)) return true;
  return /^\p{Lu}[\p{L}&]*(?:\s\p{Lu}[\p{L}&]*)*$/u.test(text) && !roleWord.test(text);
}

const roleWord =
  /ordf|ledamot|ersättare|suppleant|sekr|kass|chef|ledare|ekonom|revisor|strateg|samordnare|handläggare|ombud|direktör|kommunalråd|adjung/iu;

function addRole(attendee: Attendee, role: string): Attendee {
  // as printed, in small letters; HR-specialist keeps its capitals
  const said = /^\p{Lu}\p{Lu}/u.test(role) ? role : role.slice(0, 1).toLowerCase() + role.slice(1);
  return { ...attendee, role: attendee.role === null ? said : `${attendee.role}, ${said}` };
}

function addNote(attendee: Attendee, note: string): Attendee {
  return { ...attendee, note: attendee.note === null ? note : `${attendee.note}, ${note}` };
}

/**
 * A note at the end of an enumeration holds for all of it; those with a role of their own are not part of it:
 *
 *     Ivar Ek projektledare, Petra Ahl NK, Olle Berg TV och Sara Lind HK § 9
 */
function shareNotes(entries: readonly Entry[]): readonly Entry[] {
  const shared = [...entries];
  entries.forEach((entry, i) => {
    if (!entry.joined || !entry.attendee.note?.startsWith('§')) return;
    for (let at = i - 1; at >= 0; at -= 1) {
      const before = shared[at];
      if (
        !before ||
        before.line !== entry.line ||
        before.attendee.note !== null ||
        before.attendee.role !== null
      )
        return;
      shared[at] = { ...before, attendee: { ...before.attendee, note: entry.attendee.note } };
      if (before.joined) return;
    }
  });
  return shared;
}
