import { damageKinds, restorableKinds, type DamageKind } from './damage-kind.ts';
import type { RepairCase, RepairFigures } from './measure-repair.ts';

const columns = [
  'text',
  'words',
  'wrong before',
  'after',
  'WER before',
  'after',
  'restored',
  'of the restorable',
  'lost or added',
  'WER after without them',
  ...damageKinds,
  'harmed',
  'pages worse',
];

/**
 * A row a text: words wrong before and after, and of the damaged words of each kind how many were restored; once of all of
 * them, and once of those that a reader of the text could restore.
 */
export function repairTable(rows: readonly (readonly [string, RepairFigures])[]): string {
  const cells = rows.map(([name, figures]) => [name, ...cellsOf(figures)]);
  return [columns, columns.map(() => '---'), ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function cellsOf({
  words,
  wrongBefore,
  wrongAfter,
  lostAfter,
  damaged,
  restored,
  harmed,
  pagesWorse,
}: RepairFigures): string[] {
  return [
    String(words),
    String(wrongBefore),
    String(wrongAfter),
    percent(wrongBefore, words),
    percent(wrongAfter, words),
    percent(sumOf(restored), sumOf(damaged)),
    percent(sumOf(restored, restorableKinds), sumOf(damaged, restorableKinds)),
    String(lostAfter),
    percent(wrongAfter - lostAfter, words),
    ...damageKinds.map((kind) =>
      damaged[kind] === undefined ? '' : `${restored[kind] ?? 0} of ${damaged[kind]}`,
    ),
    String(harmed),
    pagesWorse === null ? '–' : String(pagesWorse),
  ];
}

function sumOf(counts: RepairFigures['damaged'], kinds: readonly DamageKind[] = damageKinds): number {
  return kinds.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`;
}

/** Each word that is wrong after repair, harmed ones first, then by kind. */
export function repairCases(texts: readonly (readonly [string, RepairFigures])[]): string {
  const cases = texts.flatMap(([name, { cases: own }]) => own.map((each) => ({ name, ...each })));
  return cases
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .map(({ name, kind, harmed, truth, before, after, context }) => {
      return `${harmed ? 'HARMED' : kind}\t${truth}\t${before}\t${after === before ? '=' : after}\t${name}: ${context}`;
    })
    .join('\n');
}

function rankOf({ harmed, kind }: RepairCase): number {
  return harmed ? -1 : damageKinds.indexOf(kind);
}
