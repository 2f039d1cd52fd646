import { personName } from '../person-names.ts';
import type { CoverRow } from './cover.ts';

const bracketed = new RegExp(`(${personName})\\s\\((\\p{Lu}{2,4})\\)`, 'gu');

/** So many persons have their initials behind them, or nobody has: MP may be Maria Palm or her party. */
const fewest = 3;

/**
 * Some secretaries print behind each name the initials that the minutes go on with. They are no party:
 *
 *     Närvarande: Eva-Karin Sten (EKS), ordförande, Alf Lind (AL) och Siv Torell (ST)
 */
export function withoutInitials(rows: readonly CoverRow[]): readonly CoverRow[] {
  const found = rows.flatMap(({ values }) =>
    values.flatMap((value) => [...value.matchAll(bracketed)].map(([, name, code]) => isOf(code, name))),
  );
  const own = found.filter(Boolean).length;
  if (own < fewest || own * 5 < found.length * 4) return rows;
  return rows.map((row) => ({ ...row, values: row.values.map(stripInitials) }));
}

function isOf(code = '', name = ''): boolean {
  const initials = name
    .split(/[\s-]/u)
    .map((word) => word.slice(0, 1))
    .join('');
  return initials.toUpperCase() === code;
}

function stripInitials(value: string): string {
  return value.replace(bracketed, (whole, name: string, code: string) => (isOf(code, name) ? name : whole));
}
