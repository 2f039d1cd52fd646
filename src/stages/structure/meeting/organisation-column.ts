import { personName } from '../person-names.ts';

const threeNames = /^(\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+) (\p{Lu}[\p{L}-]+)$/u;

const ofOrganisation =
  /(?:partiet|partisterna|listan|erna|föreningen|förbundet|kåren|gruppen|sektionen|klubben|unionen|studenter|vänstern?)$/u;

/**
 * A list whose second column says for whom each one sits; `Tuva Berglind Teknologpartiet` is no longer name. A column it
 * is where every line has three words and few different ones end them.
 */
export function partColumn(values: readonly string[]): readonly string[] {
  const rows = values.map((value) => threeNames.exec(value));
  const ends = rows.map((row) => row?.[2] ?? '');
  const repeated = ends.filter((end, i) => ends.indexOf(end) !== i).length;
  const named = ends.every((end) => ofOrganisation.test(end));
  if (!named || repeated * 2 < ends.length - 1 || repeated === 0) return values;
  return rows.map((row) => `${row?.[1]} (${row?.[2]})`);
}

// L Siv Torell, ordförande   MP Bo Ek (MP) § 99   (parties in the first column)
const partyBefore = new RegExp(`^([\\p{Lu}]{1,5}|kd|kds|fp|mp|nyd|[smcvl])\\s+(?=(${personName}))(.+)$`, 'u');

/** A list whose first column holds the parties, with these behind the names as others have them. */
export function partiesBehind(values: readonly string[]): readonly string[] {
  const rows = values.map((value) => partyBefore.exec(value));
  const found = rows.filter((row) => row !== null).length;
  if (found < 2 || found * 2 < values.length) return values;
  return rows.map((row, i) => (row === null ? (values[i] ?? '') : behindName(row)));
}

function behindName([whole, party = '', name = '', rest = '']: RegExpExecArray): string {
  const after = rest.slice(name.length);
  if (after.startsWith(` (${party})`)) return rest;
  return /^(?:$|[\s,(§])/u.test(after) ? `${name} (${party})${after}` : whole;
}

// Härnevi kommun   Leila Haddad   6 000
const proxy = new RegExp(
  `^(\\p{Lu}[\\p{L}& -]*?(?:kommun|stad|region|landsting|AB|HB|förening(?:en)?|stiftelse(?:n)?|förbund(?:et)?)) (${personName})(?:\\s\\d[\\d ]*)?$`,
  'u',
);

/** A shareholder's proxy, set after the one who is represented: the person first, as a list of those present has it. */
export function proxyFirst(value: string): string {
  const [, holder, person] = proxy.exec(value) ?? [];
  return holder === undefined || person === undefined ? value : `${person} (${holder})`;
}
