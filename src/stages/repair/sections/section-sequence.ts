import type { SectionCandidate, SectionReading } from './section-candidate.ts';

/** A damaged heading that the run of the numbering settles. */
export interface SettledSection {
  readonly candidate: SectionCandidate;
  readonly reading: SectionReading;
  /** All candidates of its run of consecutive numbers, in order. */
  readonly run: readonly SectionCandidate[];
  /** True when both the number before and the number after stand in the run. */
  readonly enclosed: boolean;
}

/** A candidate in one of its readings, with the best chain that ends in it. */
interface Link {
  readonly candidate: SectionCandidate;
  readonly reading: SectionReading;
  readonly previous: Link | null;
  readonly score: number;
}

const confirmedWeight = 3;
const damagedWeight = 1;
/** What a step to the next number is worth: numbering goes on by one, and may skip. */
const steps: readonly (readonly [step: number, worth: number])[] = [
  [1, 2],
  [2, 0],
  [3, -1],
];
/** Looking further back than to the last few headings of a number would tie one meeting's numbering to another's. */
const occurrencesBack = 4;
const shortestUnanchoredRun = 3;
/** A file of many meetings has a chain for each; what is left after so many is rows of tables. */
const mostChains = 100;

/**
 * The damaged headings that stand in a run of consecutive numbers: one that holds a heading with its own §, or, where
 * no heading has, one of at least three that `isBelieved`. A number that the run already has, or could have twice, is settled for neither.
 */
export function settleSections(
  candidates: readonly SectionCandidate[],
  isBelieved: (run: readonly SectionCandidate[]) => boolean,
): readonly SettledSection[] {
  const settled: SettledSection[] = [];
  for (const chain of bestChains(candidates)) {
    for (const run of consecutiveRuns(chain)) settled.push(...settleRun(run, isBelieved));
  }
  return settled;
}

/** Chains of growing numbers, best first; no candidate is in two. */
function bestChains(candidates: readonly SectionCandidate[]): readonly (readonly Link[])[] {
  const chains: Link[][] = [];
  let free = candidates;
  while (chains.length < mostChains) {
    const links = linkCandidates(free);
    const end = links.reduce<Link | null>(
      (best, link) => (link.score > (best?.score ?? 0) ? link : best),
      null,
    );
    if (end === null || end.previous === null) return chains;
    const chain = chainTo(end);
    chains.push(chain);
    const used = new Set(chain.map((link) => link.candidate));
    free = free.filter((candidate) => !used.has(candidate));
  }
  return chains;
}

function linkCandidates(candidates: readonly SectionCandidate[]): readonly Link[] {
  const byNumber = new Map<number, Link[]>();
  const links: Link[] = [];
  for (const candidate of candidates) {
    const own = candidate.readings.map((reading) => linkBest(candidate, reading, byNumber));
    for (const link of own) {
      const same = byNumber.get(link.reading.number) ?? [];
      same.push(link);
      if (same.length > occurrencesBack) same.shift();
      byNumber.set(link.reading.number, same);
    }
    links.push(...own);
  }
  return links;
}

function linkBest(
  candidate: SectionCandidate,
  reading: SectionReading,
  byNumber: ReadonlyMap<number, readonly Link[]>,
): Link {
  const weight = candidate.confirmed ? confirmedWeight : damagedWeight;
  let best: Link = { candidate, reading, previous: null, score: weight };
  for (const [step, worth] of steps) {
    for (const previous of byNumber.get(reading.number - step) ?? []) {
      const score = previous.score + worth + weight;
      if (score >= best.score) best = { candidate, reading, previous, score };
    }
  }
  return best;
}

function chainTo(end: Link): Link[] {
  const chain: Link[] = [];
  for (let link: Link | null = end; link !== null; link = link.previous) chain.unshift(link);
  return chain;
}

function consecutiveRuns(chain: readonly Link[]): readonly (readonly Link[])[] {
  const runs: Link[][] = [];
  for (const link of chain) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last?.reading.number === link.reading.number - 1) run.push(link);
    else runs.push([link]);
  }
  return runs;
}

function settleRun(
  run: readonly Link[],
  isBelieved: (run: readonly SectionCandidate[]) => boolean,
): readonly SettledSection[] {
  const members = run.map((link) => link.candidate);
  const anchored = members.some((candidate) => candidate.confirmed) && run.length > 1;
  if (!anchored && (run.length < shortestUnanchoredRun || !isBelieved(members))) return [];
  return run.flatMap(({ candidate, reading }, index) =>
    candidate.confirmed
      ? []
      : [{ candidate, reading, run: members, enclosed: index > 0 && index < run.length - 1 }],
  );
}
