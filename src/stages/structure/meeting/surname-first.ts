import type { CoverRow } from './cover.ts';
import { listKeys } from './cover-labels.ts';

const surname = "\\p{Lu}[\\p{L}'’-]+";
// Adamsson, Johan   El Amin, Fatima IVA (från punkt 6)   Berg, Siv, ombudsman
const listed = new RegExp(
  `^(${surname}(?:\\s${surname})?),\\s(\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?)(?:,?\\s(.+))?$`,
  'u',
);
/** So many lines, and this part of all, are a list by surnames. */
const fewest = 3;
const share = 0.8;

/** A list by surnames as others have it: `Adamsson, Johan   Röntgen` is `Johan Adamsson, Röntgen`. */
export function givenNameFirst(rows: readonly CoverRow[]): readonly CoverRow[] {
  const values = rows.filter(({ key }) => listKeys.has(key)).flatMap((row) => row.values);
  const found = values.filter((value) => listed.test(value));
  // Eva Lind, Bo Ek: two persons
  const single = found.filter((value) => !/^[^\s,]+\s[^\s,]+,/u.test(value));
  if (single.length < fewest || single.length < found.length * share || found.length < values.length * share)
    return rows;
  return rows.map((row) => (listKeys.has(row.key) ? { ...row, values: row.values.map(turn) } : row));
}

function turn(value: string): string {
  const [, last, given = '', rest] = listed.exec(value) ?? [];
  if (last === undefined) return value;
  return `${given} ${last}${rest === undefined ? '' : `, ${rest}`}`;
}
