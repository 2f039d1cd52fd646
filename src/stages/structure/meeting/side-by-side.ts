import type { CoverRow } from './cover.ts';

const side = '(?:\\p{Ll}{3,}|\\p{Lu}\\p{Ll}{3,})';
// För markägarna   För jägarna
const heads = new RegExp(`^(För|Från)\\s${side}\\s\\1\\s${side}$`, 'u');
const part = "\\p{Lu}(?:\\p{Ll}[\\p{L}'’]*(?:-\\p{Lu}[\\p{L}'’]+)*)";
const name = `${part}\\s${part}`;
// Siv Torell, ordförande   Arne Lilja, ersättare för Bo Ek
const pair = new RegExp(
  `^(${name}(?:,\\s(?:[^,]*[^\\s,])??)?)\\s(?<!(?:för|ersätter|med)\\s)(${name}(?:,\\s.+)?)$`,
  'u',
);

/**
 * Two lists that stand side by side, whose lines have flowed together:
 *
 *     För markägarna                För jägarna
 *     Siv Torell, ordförande        Arne Lilja
 */
export function partSides(rows: readonly CoverRow[]): readonly CoverRow[] {
  return rows.map((row) => {
    const at = row.values.findIndex((value) => heads.test(value));
    if (at === -1) return row;
    const below = row.values.slice(at + 1).flatMap((value) => partPair(value));
    return { ...row, values: [...row.values.slice(0, at), ...below] };
  });
}

function partPair(value: string): readonly string[] {
  const [, first, second] = pair.exec(value) ?? [];
  return first === undefined || second === undefined ? [value] : [first, second];
}
