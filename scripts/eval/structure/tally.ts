import { closeLetterspacing } from '../../../src/stages/structure/letterspacing.ts';
import levenshtein from 'fast-levenshtein';

/** A count of things asked for, things found, and those that are both. */
export interface Tally {
  readonly truth: number;
  readonly found: number;
  readonly both: number;
}

export const nothing: Tally = { truth: 0, found: 0, both: 0 };

export function addTallies(a: Tally, b: Tally): Tally {
  return { truth: a.truth + b.truth, found: a.found + b.found, both: a.both + b.both };
}

/** The same field of several files together. */
export function sumTallies(all: readonly ReadonlyMap<string, Tally>[]): Map<string, Tally> {
  const sum = new Map<string, Tally>();
  for (const [field, tally] of all.flatMap((one) => [...one])) {
    sum.set(field, addTallies(sum.get(field) ?? nothing, tally));
  }
  return sum;
}

/** Twice what is right over all that was asked for and all that was found; a dash where there was neither. */
export function f1({ truth, found, both }: Tally): string {
  return truth + found === 0 ? '–' : ((2 * both) / (truth + found)).toFixed(3);
}

/** What two lists have in common, each thing taken once, and what only one of them has. */
export function compareLists(
  truth: readonly string[],
  found: readonly string[],
  same: (a: string, b: string) => boolean,
): { readonly tally: Tally; readonly lost: readonly string[]; readonly extra: readonly string[] } {
  const left = [...found];
  const lost = truth.filter((wanted) => {
    const at = left.findIndex((one) => same(wanted, one));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const both = truth.length - lost.length;
  return { tally: { truth: truth.length, found: found.length, both }, lost, extra: left };
}

export function equal(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

/** At most one letter in twenty differs, and no figure: a misread letter does not make it another decision. */
export function nearlyEqual(a: string, b: string): boolean {
  const left = plain(a);
  const right = plain(b);
  if (left.replace(/\D/gu, '') !== right.replace(/\D/gu, '')) return false;
  return levenshtein.get(left, right) <= Math.max(left.length, right.length) / 20;
}

/** White space, dashes and a closing point do not tell texts apart. */
function plain(text: string): string {
  return closeLetterspacing(text)
    .normalize('NFC')
    .replace(/[–—]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/\.$/u, '');
}
