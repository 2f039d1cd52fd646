import { findPersons, personName } from '../person-names.ts';
import { bareParty, isParty, nationalParty } from '../proceedings/parties.ts';
import type { Line } from '../read-lines.ts';

type RowLine = Pick<Line, 'text' | 'cells' | 'cellLefts'>;

/** One who stands in a roll's row: the member, or the one in the member's place. */
export interface RollPerson {
  readonly name: string;
  readonly party: string | null;
  readonly notes: readonly string[];
}

/** A cross, a letter or a word in one of a roll's columns. */
export interface RollMark {
  readonly text: string;
  /** Where its cell begins, in letters of a text file; null where places are unknown. */
  readonly left: number | null;
}

/** What a roll's row says, each part known by its kind, whatever their order. */
export interface RollRow {
  readonly person: RollPerson;
  readonly marks: readonly RollMark[];
  readonly other: RollPerson | null;
}

const away =
  '(?:[Ff]rånvarande|[Ff]rånv\\.?|[Ff]rånvaro anmäld|[Aa]nmält (?:förhinder|frånvaro)|[Ff]örhindrad|[Ff]örhinder)';
const there = '(?:[Nn]ärvarande|[Nn]ärv\\.?)';
// SjN   FoJo   (of a local party)
const localParty = '\\p{Lu}\\p{Ll}{1,2}\\p{Lu}\\p{Ll}{0,2}';
const ends = '(?=[\\s,]|$)';
const serves = `(?:[Tt]j\\p{L}*\\.?|[Ee]rsätter|[Ee]rs\\.?|[Ee]rsättare)(?: (?:ersättare|ers\\.?))?(?: för)? ${personName}`;
const office =
  '(?:(?:\\d\\s?:\\s?[aeo]|[Ff]örste|[Aa]ndre)\\s)?(?:[Vv]ice\\s|[Vv]\\.\\s?)?[Oo]rdf(?:örande|\\.)?';
const span =
  '(?:(?:ej|från|t\\.?o\\.?m\\.?|fr\\.?o\\.?m\\.?)\\s)?§{1,2}\\s?\\d+(?:\\s?[-–]\\s?\\d+)?(?:(?:,\\s?|\\soch\\s)\\d+(?:\\s?[-–]\\s?\\d+)?)*';

type Kind = 'mark' | 'party' | 'person' | 'note' | 'bare-span';

/** What may stand at a place of a row, the surest first. */
const kinds: readonly (readonly [Kind, RegExp])[] = [
  ['mark', new RegExp(`(?:[Xx✓✔×1]|[–—-])${ends}`, 'uy')],
  ['mark', new RegExp(`(?:${away}|${there})${ends}`, 'uy')],
  ['party', /\([^)]{1,30}\)/uy],
  ['note', new RegExp(`${serves}(?:\\s\\([^)]{1,8}\\))?`, 'uy')],
  ['person', new RegExp(`${personName}?(?=\\s${localParty}${ends})|${personName}`, 'uy')],
  ['note', new RegExp(`${office}${ends}`, 'uy')],
  ['note', new RegExp(span, 'uy')],
  ['bare-span', new RegExp(`\\d{1,4}\\s?[-–]\\s?\\d{1,4}${ends}`, 'uy')],
  ['party', new RegExp(`(?:${bareParty}|${localParty})${ends}`, 'uy')],
  ['note', /[^\s,][^,\n]*?(?=,|\n|\s[Xx✓✔×](?:[\s,]|$)|\s\p{Lu}{1,4}(?:\s|$)|$)/uy],
];

/** Reads the row that a line holds, `codes` being letters that its roll explains; null where it opens with no person. */
export function readRollRow({ text, cells, cellLefts }: RowLine, codes: ReadonlySet<string>): RollRow | null {
  const printed = (cells.length > 1 ? cells.join('\n') : text).replace(/^(?:\d{1,3}[.)]?\s|\*\s?)+/u, '');
  const persons: OpenPerson[] = [];
  const marks: RollMark[] = [];
  let at = 0;
  while (at < printed.length) {
    const isCell = cells.length > 1 && (at === 0 || printed[at - 1] === '\n');
    const person = persons.at(-1);
    const found = elementAt(printed, at, { isCell, codes, needsParty: person?.party === null });
    const cell = printed.slice(0, at).split('\n').length - 1;
    at += found.text.length;
    at += /^[\s,]*/u.exec(printed.slice(at))?.[0].length ?? 0;
    if (found.kind === 'person') persons.push({ name: found.text, party: null, notes: [] });
    else if (person === undefined) return null;
    else if (found.kind === 'mark') marks.push({ text: found.text, left: cellLefts[cell] ?? null });
    else addTo(person, found);
  }
  const [first, other = null, ...more] = persons;
  return first === undefined || more.length > 0 ? null : { person: first, marks, other };
}

interface OpenPerson {
  readonly name: string;
  party: string | null;
  readonly notes: string[];
}

function addTo(person: OpenPerson, { kind, text }: Element): void {
  if (kind === 'party' && person.party === null) person.party = text.replace(/[()]/gu, '');
  else person.notes.push(kind === 'bare-span' ? `§§ ${text}` : text);
}

interface Element {
  readonly kind: Kind;
  readonly text: string;
}

interface Surroundings {
  /** The element opens a cell. */
  readonly isCell: boolean;
  readonly codes: ReadonlySet<string>;
  /** There is a person before it who has no party yet. */
  readonly needsParty: boolean;
}

function elementAt(printed: string, at: number, { isCell, codes, needsParty }: Surroundings): Element {
  // the last of a cell tells letters from parties: KS   N
  const last = /^\p{L}{1,3}(?=\n|$)/u.exec(printed.slice(at))?.[0];
  if (at > 0 && last !== undefined && codes.has(last.toLowerCase())) return { kind: 'mark', text: last };
  for (const [kind, pattern] of kinds) {
    pattern.lastIndex = at;
    const text = pattern.exec(printed)?.[0].trimEnd() ?? '';
    if (text === '' || !fits(kind, text)) continue;
    // Finska föreningen   PRO:s samo: where the others have their party
    const organisation = kind === 'note' && isCell && needsParty && /^\p{Lu}/u.test(text);
    return { kind: organisation ? 'party' : kind, text };
  }
  return { kind: 'note', text: printed.slice(at).split('\n')[0] ?? '' };
}

function fits(kind: Kind, text: string): boolean {
  if (kind === 'person') return findPersons(text)[0] === text;
  if (kind !== 'party') return true;
  return text.startsWith('(')
    ? isParty(text.slice(1, -1))
    : /^\p{Lu}/u.test(text) || nationalParty.test(text);
}
