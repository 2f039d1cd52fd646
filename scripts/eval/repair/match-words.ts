import levenshtein from 'fast-levenshtein';
import { alignWords } from '../align-words.ts';

/** Words of the truth and the words that were read for them: one each, one for several (glued), several for one (split). */
export interface Match {
  /** Indexes into the truth's words; empty for a word that was read where none is. */
  readonly truth: readonly number[];
  /** Indexes into the words read; empty for a word that was lost. */
  readonly read: readonly number[];
}

interface Step {
  readonly cost: number;
  readonly truth: number;
  readonly read: number;
}

/** Between two equal words: longer stretches without one are lost lines or columns in another order. */
const longestStretch = 120;
const lostCost = 1;
const joinCost = 0.2;
const mostUnlike = 0.6;

/**
 * Who is who: equal words first, as `alignWords` finds them, then within each stretch between them by likeness of the
 * letters, whatever their case, so that `Rapport från` meets `Rapportfran` and not the word after.
 */
export function matchWords(truth: readonly string[], read: readonly string[]): readonly Match[] {
  const matches: Match[] = [];
  let stretch: { truth: number[]; read: number[] } = { truth: [], read: [] };
  const close = (): void => {
    matches.push(...matchStretch(stretch.truth, stretch.read, truth, read));
    stretch = { truth: [], read: [] };
  };
  for (const pair of alignWords(truth, read)) {
    if (pair.truth !== null && pair.read !== null && truth[pair.truth] === read[pair.read]) {
      close();
      matches.push({ truth: [pair.truth], read: [pair.read] });
      continue;
    }
    if (pair.truth !== null) stretch.truth.push(pair.truth);
    if (pair.read !== null) stretch.read.push(pair.read);
  }
  close();
  return matches;
}

function matchStretch(
  ours: readonly number[],
  theirs: readonly number[],
  truth: readonly string[],
  read: readonly string[],
): readonly Match[] {
  if (ours.length === 0 || theirs.length === 0 || ours.length * theirs.length > longestStretch ** 2) {
    return [
      ...ours.map((index) => ({ truth: [index], read: [] })),
      ...theirs.map((index) => ({ truth: [], read: [index] })),
    ];
  }
  return walk(
    ours,
    theirs,
    (from, to) => ours.slice(from, to).map((index) => truth[index] ?? ''),
    (from, to) => theirs.slice(from, to).map((index) => read[index] ?? ''),
  );
}

type Words = (from: number, to: number) => readonly string[];

const shapes = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 1],
  [3, 1],
  [1, 2],
  [1, 3],
] as const;

function walk(
  ours: readonly number[],
  theirs: readonly number[],
  truth: Words,
  read: Words,
): readonly Match[] {
  const best: Step[][] = [];
  for (let row = 0; row <= ours.length; row += 1) {
    const steps: Step[] = [];
    best.push(steps);
    for (let column = 0; column <= theirs.length; column += 1) {
      steps.push(cheapestStep(best, row, column, truth, read));
    }
  }
  const matches: Match[] = [];
  let row = ours.length;
  let column = theirs.length;
  while (row > 0 || column > 0) {
    const { truth: down, read: right } = best[row]?.[column] ?? { truth: row, read: column };
    matches.push({ truth: ours.slice(row - down, row), read: theirs.slice(column - right, column) });
    row -= down;
    column -= right;
  }
  return matches.reverse();
}

function cheapestStep(
  best: readonly (readonly Step[])[],
  row: number,
  column: number,
  truth: Words,
  read: Words,
): Step {
  let cheapest: Step = { cost: row + column === 0 ? 0 : Infinity, truth: 0, read: 0 };
  for (const [down, right] of shapes) {
    const before = best[row - down]?.[column - right];
    if (before === undefined) continue;
    const cost = before.cost + costOf(truth(row - down, row), read(column - right, column));
    if (cost < cheapest.cost) cheapest = { cost, truth: down, read: right };
  }
  return cheapest;
}

/**
 * 0 for equal letters, 1 for a word lost or a word too many; words without likeness are not set against each other, nor is
 * a lost number with the word beside it (`2 Godkännande` read as `Godkannande`).
 */
function costOf(truth: readonly string[], read: readonly string[]): number {
  if (truth.length === 0 || read.length === 0) return lostCost;
  const [ours, theirs] = [truth, read].map((words) => words.join('').toLowerCase()) as [string, string];
  const unlike = unlikeness(ours, theirs);
  if (unlike > mostUnlike) return Infinity;
  if (truth.length + read.length === 2) return unlike;
  const isWhole = truth.length > 1 ? holdsAll(truth, theirs) : holdsAll(read, ours);
  return isWhole ? unlike * 2 + joinCost : Infinity;
}

function unlikeness(one: string, other: string): number {
  return levenshtein.get(one, other) / Math.max(one.length, other.length);
}

/** True when `joined` can be cut so that each of the words has a part of it that is like it. */
function holdsAll(words: readonly string[], joined: string): boolean {
  const [first = '', ...rest] = words;
  if (rest.length === 0) return joined !== '' && unlikeness(first.toLowerCase(), joined) <= mostUnlike;
  return [...joined].some((_, index) => {
    const cut = index + 1;
    if (unlikeness(first.toLowerCase(), joined.slice(0, cut)) > mostUnlike) return false;
    return holdsAll(rest, joined.slice(cut));
  });
}
