import type { StructureFigures } from './measure-structure.ts';
import { f1, sumTallies } from './tally.ts';

/** A row a field, a column a set of files: F1, and how many were lost and too many. */
export function asFieldTable(columns: ReadonlyMap<string, readonly StructureFigures[]>): string {
  const sums = [...columns.values()].map((figures) => sumTallies(figures.map(({ tallies }) => tallies)));
  const fields = new Set(sums.flatMap((sum) => [...sum.keys()]));
  const rows = [...fields].map((field) => [
    field,
    ...sums.map((sum) => {
      const tally = sum.get(field);
      if (tally === undefined || tally.truth + tally.found === 0) return '';
      return `${f1(tally)} (${tally.truth}, −${tally.truth - tally.both} +${tally.found - tally.both})`;
    }),
  ]);
  const head = ['field (true, − lost, + too much)', ...columns.keys()];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
