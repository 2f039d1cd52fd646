import { escapeControls } from '../escape-controls.ts';
import type { Reprocessed } from '../pipeline/reprocess.ts';
import type { Correction } from '../records/correction.ts';
import { differenceKinds } from '../records/difference.ts';
import type { Difference } from '../records/difference.ts';

type Kind = Difference['kind'];
type Counts = Record<Kind, Record<Difference['change'], number>>;

/** What a run of reprocess came to: counted as files end, printed when all have. */
export class ReprocessReport {
  private readonly dryRun: boolean;
  private readonly totals = noCounts();
  private readonly misfits: { readonly file: string; readonly correction: Correction }[] = [];
  private made = 0;
  private same = 0;
  private differing = 0;

  constructor(dryRun: boolean) {
    this.dryRun = dryRun;
  }

  add({ name, state, differences, misfits }: Reprocessed): void {
    if (state === 'same') this.same += 1;
    else this.made += 1;
    if (differences.length > 0) this.differing += 1;
    for (const { kind, change } of differences) this.totals[kind][change] += 1;
    this.misfits.push(...misfits.map((correction) => ({ file: name, correction })));
  }

  toRecord(): Record<string, unknown> {
    const misfits = this.misfits.map(({ file, correction: { page, line, correctedBy } }) => {
      return { file, page, line: line + 1, correctedBy };
    });
    const { dryRun, made, same, differing, totals } = this;
    return { dryRun, made, same, differing, differences: totals, misfits };
  }

  toText(): string {
    const head = this.dryRun
      ? `${this.made} files would be repaired and structured again, ${this.same} are made by the same already.`
      : `Repaired and structured ${this.made} files again; ${this.same} were made by the same already.`;
    const lines = [head, this.differing === 0 ? 'Nothing differs.' : `${this.differing} of them differ:`];
    for (const kind of differenceKinds) {
      const counts = countsText(this.totals[kind]);
      if (counts !== '') lines.push(`${`${kind}s`.padStart(12)}  ${counts}`);
    }
    if (this.misfits.length > 0) lines.push('Corrections that no longer fit what is read there:');
    for (const { file, correction } of this.misfits) lines.push(`  ${misfitText(file, correction)}`);
    if (this.dryRun) lines.push('Nothing was kept. Run it without --dry-run to keep it.');
    return lines.join('\n');
  }
}

/** One line for a file that differs (`a.pdf: decisions 1 added, lines 2 changed`), and with `each` a line for each difference. */
export function describeDifferences({ name, differences }: Reprocessed, each: boolean): string[] {
  if (differences.length === 0) return [];
  const counts = noCounts();
  for (const { kind, change } of differences) counts[kind][change] += 1;
  const parts = differenceKinds
    .map((kind) => ({ kind, text: countsText(counts[kind]) }))
    .filter(({ text }) => text !== '');
  const head = `${escapeControls(name)}: ${parts.map(({ kind, text }) => `${kind}s ${text}`).join('; ')}`;
  return each ? [head, ...differences.flatMap(differenceLines)] : [head];
}

function differenceLines({ kind, change, place, before, after }: Difference): string[] {
  const texts = [
    ...(before === null || before === after ? [] : [`    - ${flat(before)}`]),
    ...(after === null ? [] : [`    ${before === after ? '=' : '+'} ${flat(after)}`]),
  ];
  return [`  ${place}: ${kind} ${change}`, ...texts];
}

function flat(text: string): string {
  return text.replaceAll('\n', ' / ');
}

function misfitText(file: string, { page, line, correctedBy }: Correction): string {
  return escapeControls(`${file}, page ${page}, line ${line + 1}, by ${correctedBy}`);
}

function countsText(counts: Counts[Kind]): string {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([change, count]) => `${count} ${change}`)
    .join(', ');
}

function noCounts(): Counts {
  return {
    fact: noChanges(),
    paragraph: noChanges(),
    decision: noChanges(),
    line: noChanges(),
    notice: noChanges(),
  };
}

function noChanges(): Counts[Kind] {
  return { added: 0, removed: 0, changed: 0 };
}
