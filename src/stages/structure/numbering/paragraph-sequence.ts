import type { HeadingCandidate } from './heading-candidates.ts';

/** Headings that number on from each other, in reading order: one protocol's paragraphs. */
export interface HeadingSequence {
  readonly headings: readonly HeadingCandidate[];
  readonly score: number;
}

interface Chain {
  readonly heading: HeadingCandidate;
  readonly before: Chain | null;
  readonly score: number;
  /** Clear headings up to and including this one, whether chosen or not. */
  readonly passed: number;
}

/** What a heading that follows its forerunner by one adds, and what leaping over a clear heading costs. */
const consecutive = 1;
const passedOver = 1;
/** A paragraph may quote many headings. Passing over more costs no more: less than a clear heading in sequence is worth. */
const mostPassedOver = 2.5;
/** What numbering on across the end of a protocol costs. */
const acrossEnd = 5;
/** How far back a forerunner's number may lie. */
const reach = 120;
/** A heading this clear, left out in the middle of a sequence, speaks against the sequence. */
const clear = 1.2;

/**
 * The best sequence of headings: dynamic programming over the candidates in reading order, keeping the best chain
 * that ends at each number. Gaps cost, and so does passing over clear headings; a quoted § 35 between § 87 and § 88
 * costs less to pass over than to follow.
 */
export function findSequence(candidates: readonly HeadingCandidate[]): HeadingSequence | null {
  const endingAt = new Map<number, Chain>();
  let best: Chain | null = null;
  let passed = 0;
  let line = -1;
  for (const heading of candidates) {
    if (heading.weight <= 0) continue;
    if (heading.line !== line && heading.weight >= clear) passed += 1;
    const chain = extend(heading, endingAt, passed);
    line = heading.line;
    const rival = endingAt.get(heading.number);
    if (!rival || prefers(chain, rival)) endingAt.set(heading.number, chain);
    if (best === null || chain.score > best.score) best = chain;
  }
  return best && { headings: unroll(best), score: best.score };
}

/** Chains that end at the same number compete by what they are worth to a successor, who pays for what was passed. */
function prefers(chain: Chain, rival: Chain): boolean {
  return chain.score - passedOver * (rival.passed - chain.passed) > rival.score;
}

function extend(heading: HeadingCandidate, endingAt: ReadonlyMap<number, Chain>, passed: number): Chain {
  let best: Chain = { heading, before: null, score: heading.weight, passed };
  for (let number = Math.max(1, heading.number - reach); number <= heading.number; number += 1) {
    const before = endingAt.get(number);
    if (!before || before.heading.line >= heading.line) continue;
    const step = stepWorth(before.heading, heading);
    if (step === null || isThird(before, heading)) continue;
    const between = Math.max(0, passed - before.passed - (heading.weight >= clear ? 1 : 0));
    const cost = passedOver * Math.min(mostPassedOver, between);
    const score = before.score + heading.weight + step - cost;
    if (score > best.score) best = { heading, before, score, passed };
  }
  return best;
}

function stepWorth(before: HeadingCandidate, after: HeadingCandidate): number | null {
  const worth = numberWorth(before, after);
  return worth === null || after.closings === before.closings ? worth : worth - acrossEnd;
}

function numberWorth(before: HeadingCandidate, after: HeadingCandidate): number | null {
  if (after.number === before.number) return repeatWorth(before, after);
  const missing = after.number - before.last - 1;
  if (missing === 0) return consecutive;
  // a gap between two clear headings is believed sooner, even where a misread heading stands in it
  const doubt = before.weight >= clear && after.weight >= clear ? 0.5 : 0.8;
  return -Math.min(4, doubt + 0.25 * missing);
}

/**
 * § 9 and § 9a follow each other. § 9 twice is an author's slip, believed of clear headings with titles of their own;
 * with one title it is a heading printed again on the next page.
 */
function repeatWorth(before: HeadingCandidate, after: HeadingCandidate): number | null {
  if (after.suffix !== null && after.suffix > (before.suffix ?? '')) return consecutive;
  const bothClear = before.weight >= clear && after.weight >= clear;
  return bothClear && after.suffix === before.suffix && after.rest !== before.rest ? -1 : null;
}

/** Nobody slips twice in a row; the same number a third time is something else. */
function isThird({ heading, before }: Chain, after: HeadingCandidate): boolean {
  const same = heading.number === after.number && before?.heading.number === after.number;
  return same && after.suffix === null && heading.suffix === null;
}

function unroll(chain: Chain): readonly HeadingCandidate[] {
  const headings: HeadingCandidate[] = [];
  for (let at: Chain | null = chain; at !== null; at = at.before) headings.push(at.heading);
  return headings.reverse();
}
