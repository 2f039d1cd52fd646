import { findPersons, personName } from '../person-names.ts';
import { isSignatureMark } from '../read-blocks.ts';
import type { Line } from '../read-lines.ts';

type SignatureRole = 'chair' | 'secretary' | 'adjuster';

export interface SignedName {
  /** Null where the printed role is none of a meeting's: `Kommunal` under a joint committee's minutes. */
  readonly role: SignatureRole | null;
  readonly printedRole: string | null;
  readonly name: string;
  /** Signs under a role (`Justerare`), not under what is done (`Justeras`). */
  readonly asRole: boolean;
}

const roles: readonly (readonly [SignatureRole, RegExp])[] = [
  [
    'secretary',
    /^(?:Vid protokollet|Vid pennan|Vid anteckningarna|In fidem|Ut supra|Som ovan|(?:Antecknat|Upptecknat|Nedtecknat|Skrivet) av|Skrev|Antecknade|(?:Mötes|Nämnd|Protokoll?s?)?sekreterare|Protokollförare|Protokoll fört av|Sekr\.?|Sekreterarens underskrift)\s*[:.]?/iu,
  ],
  [
    'adjuster',
    /^(?:Justera[st](?: av)?|Just\.|Läst och godkänt|Justerare|Justerande|Justeringsm[aä]n|Justeringsperson(?:er)?|Protokolls?justerare|Justeringsledamot)\s*[:.]?/iu,
  ],
  [
    'chair',
    /^(?:(?:Stämmans |Mötets |Årsmötets )?Talman|(?:(?:Stämmans|Mötets|Årsmötets) |Mötes|Stämmo|Årsmötes|Förbunds|Sammanträdes)?ordförande|Ordf\.?)\s*[:.]?/iu,
  ],
];

/** A line that says that those below sign, and nothing else. */
export const opening =
  /^(?:Dag som ovan|Vid protokollet|Vid pennan|Vid anteckningarna|Underskrift(?:er)?|Signatur(?:er)?|Undertecknas|Justera[st]?(?:\s(?:av|den|dag)?\b.*)?|Ort och datum|Som ovan|In fidem|Ut supra)\s*[:.,]?[\s_.…]*$/iu;

// Protokollet justerat 10.12.2021. Anslaget på båda kommunernas anslagstavlor 13.12.2021–4.1.2022.
export const tellsOfAdjusting = /^(?:Protokollet|Justering|Anslag|Tillkännag)\p{L}*\s/u;

export interface PrintedRole {
  readonly role: SignatureRole | null;
  readonly label: string;
  readonly rest: string;
}

const aDay = /^(?:den\s)?(?:\d{1,2}\s\p{Ll}+\s\d{4}|\d{4}-\d{2}-\d{2})[.:]?$/u;

export function roleOf(printedText: string): PrintedRole | null {
  // //Sekreterare: Siv Torell
  const text = printedText.replace(/^\/{1,2}\s?/u, '');
  for (const [role, pattern] of roles) {
    const printed = pattern.exec(text)?.[0];
    if (printed === undefined) continue;
    // Ordförande ........   Sekr.:
    const label = printed.replace(/\s+[:.]+$|[\s:]+$/u, '');
    const rest = text.slice(printed.length).replace(/^[\s:._…]+/u, '');
    // Justerat den 1 december 2021: the names stand below
    if (aDay.test(rest)) return { role, label, rest: '' };
    const isWord = !/^[\p{Ll}]/u.test(text.slice(printed.length));
    if (isWord && (rest === '' || /^[\p{Lu}(/]/u.test(rest))) return { role, label, rest };
  }
  return null;
}

/** Says that a line is a role or a name, and nothing else. */
export function isSigned(text: string): boolean {
  return roleOf(text) !== null || isNameLine(text) || tellsOfAdjusting.test(text);
}

export function isNameLine(text: string): boolean {
  const name = text.replace(/\([^)]*\)/gu, '').trim();
  return findPersons(name).length > 0 && name.length <= 80 && !/[.:]$/u.test(name);
}

/** Who signed as what. Roles stand before, after or beside their names; the block's first role tells which. */
export function readSignatures(lines: readonly Line[]): readonly SignedName[] {
  const rows = splitColumns(inColumns(lines).filter((row) => row.length > 0));
  const rolesFirst = isRolesFirst(rows);
  const signed = rows.flatMap((row, i) =>
    row.flatMap((cell, column) => {
      if (isSignatureMark(cell) && i === rows.length - 1 && rolesFirst) return [];
      const role = roleOf(cell) ?? otherRole(rows, i, column, rolesFirst);
      return role === null ? [] : signedUnder(role, rows, i, column, rolesFirst);
    }),
  );
  const known = new Set(signed.map(({ name }) => name));
  return [
    ...signed,
    ...rows
      .flat()
      .flatMap(signedWithRole)
      .filter(({ name }) => !known.has(name)),
  ];
}

/**
 * The cells of each line, dotted lines left out. What stands alone far to the right of two columns is of the second:
 *
 *     Vid protokollet           Justeras
 *     Tuva Sandelius            Greta Ahlmark
 *                               Arne Lilja
 */
function inColumns(lines: readonly Line[]): Rows {
  const first = lines.find(({ cells }) => cells.length === 2 && !cells.some((cell) => isRange.test(cell)));
  return lines.map((line) => {
    const cells = line.cells
      .flatMap((cell) => cell.trim().split(nextRole))
      .filter((cell) => !/^[\s_.…]*$/u.test(cell) && !isRange.test(cell));
    const alone = first !== undefined && cells.length === 1 && line.cells.length === 1;
    return alone && line.indent - first.indent > first.right * leastIndent ? ['', ...cells] : cells;
  });
}

// Vid protokollet: Siv Torell Ordförande: Arne Lilja
const nextRole = /(?<=:\s\p{Lu}.{3,40})\s(?=(?:Ordförande|Sekreterare|Justera(?:s|re|nde))\s?:)/u;

// Sekreterare ............    Paragrafer 12–19
const isRange = /^\s*(?:Paragraf(?:er)?|§{1,2})\s?[§\d]/iu;

/** Of the width of a line with two columns; a tab counts as one letter. */
const leastIndent = 0.15;

function signedUnder(
  role: PrintedRole,
  rows: Rows,
  row: number,
  column: number,
  rolesFirst: boolean,
): readonly SignedName[] {
  const beside = role.role === 'adjuster' ? listedPersons(role.rest) : findPersons(role.rest).slice(0, 1);
  const names = beside.length > 0 ? beside : namesNear(rows, row, column, rolesFirst);
  return names.map((name) => ({
    role: role.role,
    printedRole: role.label,
    name,
    asRole: !isDone(role.label),
  }));
}

/** Justerat: Arne Lilja, Siv Torell */
function listedPersons(text: string): readonly string[] {
  const names = findPersons(text);
  const left = names.reduce((rest, name) => rest.replace(name, ''), text);
  return /^(?:[\s,&.]|och)*$/u.test(left) ? names : names.slice(0, 1);
}

/** `Kommunal` alone over a name, in minutes that both parties sign: printed as a role, and none of a meeting's. */
function otherRole(rows: Rows, row: number, column: number, rolesFirst: boolean): PrintedRole | null {
  const cell = rows[row]?.[column] ?? '';
  if (!rolesFirst || row === 0 || rows[row]?.length !== 1 || opening.test(cell)) return null;
  if (!/^(?:För )?\p{Lu}[\p{L} /-]{2,40}$/u.test(cell) || isNameLine(cell)) return null;
  return isNameLine(rows[row + 1]?.[0] ?? '') && isNameLine(rows[row - 1]?.[0] ?? '')
    ? { role: null, label: cell, rest: '' }
    : null;
}

// Greta Ahlmark, ordförande   Bo Ek (M), justerare   Ivar Stenlund (sekreterare)   Arne Lilja /justerare/
// Siv Torell, sekr.   Bo Ek Sekreterare
const nameAndRole = new RegExp(
  `^(${personName})(?:\\s\\(\\p{L}{1,5}\\))?(?:\\s?[,(/–-]\\s?(\\p{Ll}[\\p{Ll} ]+?)|\\s(Ordförande|Sekreterare|Justerare))[)/.]?$`,
  'u',
);

export function signedWithRole(cell: string): readonly SignedName[] {
  const [, name, beside, printedRole = beside ?? ''] = nameAndRole.exec(cell) ?? [];
  const role = roleOf(printedRole.slice(0, 1).toUpperCase() + printedRole.slice(1));
  return name === undefined || role === null ? [] : [{ role: role.role, printedRole, name, asRole: true }];
}

type Rows = readonly (readonly string[])[];

/**
 * Two persons may sign side by side, and recognition joins what stands on a line. Where a line holds several roles,
 * the names beside it are shared out evenly; where that is not possible nobody is said to have signed.
 *
 *     Claes Ahlmark Olivia Gustavsson
 *     Stämmoordförande Protokollförare
 */
function splitColumns(rows: Rows): Rows {
  const split = rows.map((row) => [...row]);
  rows.forEach((row, i) => {
    const roleWords = row.length === 1 ? (row[0]?.split(' ') ?? []) : [];
    if (roleWords.length < 2 || !roleWords.every((word) => roleOf(word) !== null)) return;
    const at = isNameRow(rows[i - 1]) ? i - 1 : i + 1;
    const words = rows[at]?.join(' ').split(' ') ?? [];
    const each = words.length / roleWords.length;
    const fits = isNameRow(rows[at]) && Number.isInteger(each);
    split[i] = fits ? roleWords : [];
    if (fits) split[at] = roleWords.map((_, n) => words.slice(n * each, (n + 1) * each).join(' '));
  });
  return split.filter((row) => row.length > 0);
}

function isNameRow(row: readonly string[] | undefined): boolean {
  return row !== undefined && row.every((cell) => roleOf(cell) === null && isNameLine(cell));
}

export function isDone(cell: string): boolean {
  return /^(?:Justera[st]|Vid )/u.test(cell);
}

function isRolesFirst(rows: Rows): boolean {
  const [role, name] = [rows.findIndex(holdsRole), rows.findIndex(holdsName)];
  // Dag som ovan / Rut Carlén / Justeras / Sune Borg: the first name stands under no role
  return name === -1 || role <= name || rows.findLastIndex(holdsRole) < rows.findLastIndex(holdsName);
}

function holdsRoleCell(cell: string): boolean {
  return roleOf(cell) !== null;
}

function holdsRole(row: readonly string[]): boolean {
  return row.some(holdsRoleCell);
}

function holdsName(row: readonly string[]): boolean {
  return row.some((cell) => roleOf(cell) === null && isNameLine(cell));
}

/** Vid protokollet / Siv Torell / Sekreterare, in columns: the names between are those of the roles below them, too. */
function closesNames(rows: Rows, row: number, column: number): boolean {
  const [above = [], own = [], next] = [rows[row - 1], rows[row], rows[row + 1]];
  const paired = above.length > 1 && above.length === own.length && above.every(isNameLine);
  return paired && !isDone(own[column] ?? '') && (next === undefined || next.some(holdsRoleCell));
}

/** The names that belong to a role in a column: the row above it, or those below up to the next role. */
function namesNear(rows: Rows, row: number, column: number, rolesFirst: boolean): readonly string[] {
  const above = rows[row - 1] ?? [];
  const width = rows[row]?.length ?? 1;
  // three names over two roles: whose they are is not to be seen
  if (!rolesFirst && width > 1 && above.length > width) return [];
  if (!rolesFirst || closesNames(rows, row, column)) return findPersons(above[column] ?? '').slice(0, 1);
  const names: string[] = [];
  for (let at = row + 1; at < rows.length; at += 1) {
    const below = rows[at] ?? [];
    if (below.some((cell, other) => roleOf(cell) !== null || otherRole(rows, at, other, rolesFirst))) break;
    const cell = width > 1 ? [below[column] ?? ''] : below;
    names.push(...cell.filter(isNameLine).flatMap((text) => findPersons(text).slice(0, 1)));
  }
  return names.length > 0 || row !== 1 ? names : nameAbove(rows, row, column);
}

/** Siv Torell / Sekr / Justeras: / Bo Ek: of the first role, below which no name stands, the one above it. */
function nameAbove(rows: Rows, row: number, column: number): readonly string[] {
  const cell = rows[row]?.[column] ?? '';
  const above = rows[row - 1]?.[column] ?? '';
  return isDone(cell) || roleOf(above) !== null || !isNameLine(above) ? [] : findPersons(above).slice(0, 1);
}
