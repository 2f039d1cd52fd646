import type { Attendee } from '../../../records/minutes.ts';
import { isListedPerson, listPart, readPerson, splitPieces } from './attendee-entries.ts';
import type { Person } from './attendee-entries.ts';
import { groupHeading, inlineGroup } from './attendee-groups.ts';
import { addRole, namesOrganisation, qualify, servingInShort } from './attendee-words.ts';
import type { CoverRow } from './cover.ts';
import { readGivenNames } from './given-names.ts';
import { withoutInitials } from './initials.ts';
import { partColumn, partiesBehind, proxyFirst } from './organisation-column.ts';
import { plainAttendee } from './plain-attendee.ts';
import { readReplaced } from './replacing.ts';
import { partSides } from './side-by-side.ts';
import { withoutToldTogether } from './told-together.ts';
import { leaveOpen, listsParties, whoDecides } from './who-decides.ts';

interface Entry {
  readonly attendee: Attendee;
  /** Index of the printed line. */
  readonly line: number;
  /** Joined to the entry before by och. */
  readonly joined: boolean;
}

/** Who was there and who was not. */
export interface Attendance {
  readonly attendees: Attendee[];
  readonly absentees: Attendee[];
}

/** The persons that the cover's rows list, with what it says of each. */
export function readAttendance(rows: readonly CoverRow[]): Attendance {
  const there = new Map<string, Attendee>();
  const away = new Map<string, Attendee>();
  const decides = whoDecides(rows);
  const parties = listsParties(rows);
  for (const row of withOfficers(partSides(withoutInitials(rows)))) {
    const deciding = decides(row);
    if (deciding === undefined && row.key !== 'absent') continue;
    for (const read of readRow(row, deciding ?? null)) {
      const attendee = row.key === 'present' ? leaveOpen(read, parties) : read;
      const list = row.key === 'absent' || isAway(attendee) ? away : there;
      const known = list.get(attendee.name);
      list.set(attendee.name, known === undefined ? attendee : withTurn(known, attendee));
    }
  }
  const named = { attendees: [...there.values()], absentees: [...away.values()].map(withoutDeciding) };
  if (named.attendees.length > 0) return named;
  const attendees = [...readGivenNames(rows)];
  const missing = attendees.length > 0 ? readGivenNames(rows, 'absent') : [];
  return { attendees, absentees: named.absentees.length > 0 ? named.absentees : [...missing] };
}

/**
 * One who is listed twice, for different paragraphs, was there for all of them; what is said of the part that the person
 * decided in comes first:
 *
 *     Beslutande                   Siv Torell (V), ersätter Arne Lilja (S) §§ 66–68
 *     Ej tjänstgörande ersättare   Siv Torell (V) §§ 59–65
 */
function withTurn(first: Attendee, second: Attendee): Attendee {
  if (!isPartOnly(first) || !isPartOnly(second) || first.note === second.note) return first;
  const [main, other] =
    second.deciding === true && first.deciding !== true ? [second, first] : [first, second];
  return { ...main, note: `${main.note}, ${other.note}`, replaces: main.replaces ?? other.replaces };
}

/** Says for which paragraphs, and not for which not. */
function isPartOnly({ note }: Attendee): boolean {
  return note !== null && note.includes('§') && !/(?<!\p{L})(?:ej|inte|icke|utom|jäv)/iu.test(note);
}

/**
 * Officers who have a row each before that of the other members were there too:
 *
 *     Ordförande   Greta Ahlmark
 *     Sekreterare  Ivar Stenlund
 *     Ledamöter    Arne Lilja, Siv Torell
 */
function withOfficers(rows: readonly CoverRow[]): readonly CoverRow[] {
  return rows.map((row, i) => {
    const next = rows.slice(i + 1).find(({ key }) => !officers.has(key));
    const listed = officers.has(row.key) && next !== undefined && /^(?:övriga )?ledamöter/iu.test(next.label);
    return listed
      ? { ...row, key: 'deciding', values: row.values.map((value) => withOffice(row.label, value)) }
      : row;
  });
}

/** `2:e vice ordförande: Arne Lilja` below the chair has an office of its own. */
function withOffice(label: string, value: string): string {
  return readPerson(value)?.titled == null ? `${label} ${value}` : value;
}

const officers: ReadonlySet<CoverRow['key']> = new Set(['chair', 'secretary']);

// Nils Ek (M), frånvarande   Siv Torell (anmält förhinder)
const away =
  /^(?:frånvarande|förhinder|förhindrad|anmält förhinder|(?:ej|inte|icke) närvarande|återbud|sjuk|ledig)$/iu;

function isAway({ role, note }: Attendee): boolean {
  return away.test(role ?? '') || away.test(note ?? '');
}

function withoutDeciding(attendee: Attendee): Attendee {
  const role = away.test(attendee.role ?? '') ? null : attendee.role;
  return { ...attendee, role, deciding: null };
}

/** `Ersättare` over a list is the role of those who stand below it. */
function roleOf(label: string): string | null {
  const serving = /^tjänstgörande (?:ersättare|suppleant)/iu.exec(label)?.[0];
  if (serving !== undefined) return serving.toLowerCase();
  if (/ledam[oö]t.*(?:och|samt|\/).*(?:ersättare|suppleant)/iu.test(label)) return null;
  if (/ersättare|^ers(?!\p{L})/iu.test(label)) return 'ersättare';
  if (/suppleant/iu.test(label)) return 'suppleant';
  if (/ledam[oö]t/iu.test(label)) return 'ledamot';
  if (/tjänstem[äa]n|tjänsteperson|^tjm|^tj\.?män/iu.test(label)) return 'tjänsteperson';
  if (/^revisor/iu.test(label)) return 'revisor';
  if (/^fackliga representanter/iu.test(label)) return 'facklig representant';
  return /^adjungera/iu.test(label) ? 'adjungerad' : null;
}

function readRow(row: CoverRow, deciding: boolean | null): readonly Attendee[] {
  const entries: Entry[] = [];
  let group: string | null = null;
  // Siv Torell (V) Deltar ej i § 12
  const values = partColumn(partiesBehind(withoutToldTogether(untilProse(row.values)))).map((value) =>
    proxyFirst(
      value
        .replace(whoWrites, '')
        .replace(/(?<=\))\sDeltar (?=(?:ej|inte) )/u, ', ')
        .replace(crosses, ''),
    ),
  );
  // of several groups each goes on until the next begins
  const byGroup = values.filter((value) => inlineGroup(value) !== null).length > 1;
  values.forEach((value, line) => {
    const heading = groupHeading(value, values[line - 1], values[line + 1]);
    const inline = inlineGroup(value);
    if (heading !== null) group = heading;
    else if (inline !== null && byGroup) group = inline.group;
    if (heading === null)
      readValue(inline?.persons ?? value, line, deciding, entries, inline?.group ?? group);
  });
  return shareNotes(entries).map(({ attendee }) => servingDecides(withRole(attendee, roleOf(row.label))));
}

/** A list that ended with a full stop ends for good where no person, party or note follows but a sentence. */
function untilProse(values: readonly string[]): readonly string[] {
  const end = values.findIndex((value, i) => {
    const before = values[i - 1];
    const ended = before !== undefined && (before.endsWith('.') || listPart(before) !== before);
    return ended && isSentence.test(value) && !isListedPerson(value);
  });
  return end === -1 ? values : values.slice(0, end);
}

// Yvonne Ek saknas ersättare.   Protokollet förs av Siv Ahl.
const isSentence = /^\p{Lu}.*\s\p{Ll}+(?:\s.*)?\s.*\.$/u;

// Eva Lind Protokollet förs av föreningens sekreterare Siv Ahl   (no office of the person before)
const whoWrites = /(?:^|\s)Protokollet (?:förs|föres|fördes) av .*$/u;

/** Crosses of a roll, for who was there and how they voted; an X between names is an initial: `Siv X Torell`. */
const crosses = /\s(?:[×✓]|(?<=(?:\)|\sX)\s)X|X(?!\s\p{Lu}\p{Ll}))(?=[\s,]|$)/gu;

/** Adds the persons of a printed line to the entries, and what it says of the one before. */
function readValue(
  value: string,
  line: number,
  deciding: boolean | null,
  entries: Entry[],
  group: string | null,
): void {
  let shared: string | null = null;
  splitPieces(listPart(value)).forEach(({ text, joined }, i) => {
    const person = readPerson(text);
    const last = entries.at(-1);
    if (person !== null) {
      shared = person.titled === null ? shared : pluralRole(person.titled);
      entries.push({ attendee: describe(person, deciding, group, shared), line, joined });
    } else if (last && (i > 0 || saysMore(text))) {
      const plural = pluralRole(text.replace(/^(?:och|samt)\s/u, ''));
      if (plural === null) entries[entries.length - 1] = { ...last, attendee: qualify(last.attendee, text) };
      else shareRole(entries, plural);
    }
  });
}

/** Lisa Brorsson och Kjell Oskarsson, ledamöter */
function shareRole(entries: Entry[], role: string): void {
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const entry = entries[at];
    if (!entry || entry.attendee.role !== null) return;
    entries[at] = { ...entry, attendee: addRole(entry.attendee, role) };
    if (!entry.joined) return;
  }
}

/** Whether a line that opens with no person still speaks of the one above: `(t.o.m. § 11)`, `ordförande`, `RMS`. */
function saysMore(text: string): boolean {
  return (
    /^[\p{Ll}(§\d]/u.test(text) || text.length <= 4 || (namesOrganisation(text) && !/^\p{Lu}{5}/u.test(text))
  );
}

const plurals: readonly (readonly [RegExp, string])[] = [
  [/^ledamöter(?:na)?$/iu, 'ledamot'],
  [/^(?:tjänstgörande )?suppleanter(?:na)?$/iu, 'suppleant'],
  [/^(?:tjänstgörande )?ersättarna$/iu, 'ersättare'],
  [/^revisorer(?:na)?$/iu, 'revisor'],
];

/** `ledamöterna` before a row of names holds for all of them. */
function pluralRole(titled: string): string | null {
  return plurals.find(([pattern]) => pattern.test(titled))?.[1] ?? null;
}

/** Herr, fru: no office. */
const address = /^(?:hrr?|herr(?:ar)?|fru(?:ar)?|fröken|frk)\.?$/iu;

/** `ordföranden Greta Ahlmark` is its ordförande. */
function singleRole(titled: string): string {
  return titled
    .replace(
      /(?<=ordförande|(?:sekreter|led|förvalt|företräd|handlägg|samordn|mäst|föreståndar|utred)are)n$/iu,
      '',
    )
    .replace(
      /(?<=ledamot|suppleant|chef|direktör|jurist|ekonom|kassör|ingenjör|konsult|inspektör|kamrer|strateg|advokat)en$/iu,
      '',
    )
    .replace(/(?<=revisor|rektor|controller)n$/iu, '')
    .replace(/(?<=ombudsman)nen$/iu, '');
}

function describe(
  person: Person,
  deciding: boolean | null,
  group: string | null,
  shared: string | null,
): Attendee {
  const plain: Attendee = { ...plainAttendee(person.name), deciding };
  const own =
    person.titled === null || pluralRole(person.titled) !== null || address.test(person.titled)
      ? null
      : singleRole(person.titled);
  const titled = own === null ? plain : addRole(plain, own);
  const said = person.rest === '' ? titled : qualify(titled, person.rest);
  const role = said.role ?? (person.titled !== null || own === null ? shared : null);
  return { ...said, role, organisation: said.organisation ?? group };
}

/** Members with a party are called no more than that; `Ledamöter` over them says that they decide. */
function withRole(attendee: Attendee, role: string | null): Attendee {
  if (attendee.role !== null || (role === 'ledamot' && attendee.organisation !== null)) return attendee;
  return { ...attendee, role };
}

// Siv Torell (v), ej tjg ers   (among those who decide)
const idle = /^(?:ej|inte|icke) (?:tjg\.?|tjänstgörande)(?: ers(?:\.|ättare)?)?(?:,|$)/iu;

/** A deputy who sits for a member decides, under whatever label. */
function servingDecides(attendee: Attendee): Attendee {
  if (idle.test(attendee.note ?? '')) return { ...attendee, deciding: false };
  const replaces = attendee.note === null ? null : readReplaced(attendee.note);
  // one who sits in for a single matter remains a deputy
  const whole = attendee.deciding === false && !/§/u.test(attendee.note ?? '');
  if (replaces === null || replaces === attendee.name) {
    // Siv Torell, Kommunal (tjänstgörande), under Ersättare
    const serves =
      whole &&
      (/^(?:tjänstgörande|tjg\.?|tj\.? (?:ers|ersättare|suppleant))(?!\p{L})/iu.test(attendee.role ?? '') ||
        servingInShort.test(attendee.note ?? ''));
    return serves ? { ...attendee, deciding: true } : attendee;
  }
  return { ...attendee, replaces, deciding: whole ? true : attendee.deciding };
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
