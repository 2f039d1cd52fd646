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

/** What a heading that follows its forerunner by one adds at the most, and what leaping over a clear heading costs. */
const consecutive = 1;
const passedOver = 1;
/** A paragraph may quote many headings. Passing over more costs no more: less than a clear heading in sequence is worth. */
const mostPassedOver = 2.5;
/** What numbering on across the end of a protocol costs. */
const acrossEnd = { signed: 5, bare: 9 };
/** What a gap of any width costs at the most: more than a heading is worth by far. */
const widestGap = 6;
/** Between headings that are each set with its case's number: extracts of minutes leave most paragraphs out. */
const gapOfCases = 1.5;
/** How far back a forerunner's number may lie. */
const reach = 120;
/** A heading this clear, left out in the middle of a sequence, speaks against the sequence. */
const clear = 1.2;
/** A line that speaks less than this for a heading is none, whatever its number. */
const leastWeight = 0.15;

/**
 * The best sequence of headings: dynamic programming over the candidates in reading order, keeping the best chain
 * that ends at each number. Gaps cost, and so does passing over clear headings; a quoted § 35 between § 87 and § 88
 * costs less to pass over than to follow.
 */
export function findSequence(candidates: readonly HeadingCandidate[]): HeadingSequence | null {
  const endingAt = new Map<number, Map<string, Chain>>();
  let best: Chain | null = null;
  let passed = 0;
  let clearLine = -1;
  for (const heading of candidates) {
    if (heading.weight < leastWeight || heading.number < 1) continue;
    if (heading.line !== clearLine && heading.weight >= clear) {
      passed += 1;
      clearLine = heading.line;
    }
    const chain = extend(heading, endingAt, passed);
    keep(chain, endingAt);
    if (best === null || chain.score > best.score) best = chain;
  }
  return best && { headings: unroll(best), score: best.score };
}

/** Chains that end at the same number compete by what they are worth to a successor, who pays for what was passed. */
function keep(chain: Chain, endingAt: Map<number, Map<string, Chain>>): void {
  const { number, suffix } = chain.heading;
  const ofNumber = endingAt.get(number) ?? new Map<string, Chain>();
  const rival = ofNumber.get(suffix ?? '');
  if (!rival || prefers(chain, rival)) ofNumber.set(suffix ?? '', chain);
  endingAt.set(number, ofNumber);
}

function prefers(chain: Chain, rival: Chain): boolean {
  return chain.score - passedOver * (rival.passed - chain.passed) > rival.score;
}

function extend(
  heading: HeadingCandidate,
  endingAt: ReadonlyMap<number, ReadonlyMap<string, Chain>>,
  passed: number,
): Chain {
  let best: Chain = { heading, before: null, score: heading.weight, passed };
  for (let number = Math.max(1, heading.number - reach); number <= heading.number; number += 1) {
    for (const before of endingAt.get(number)?.values() ?? []) {
      const score = scoreAfter(before, heading, passed);
      if (score !== null && score > best.score) best = { heading, before, score, passed };
    }
  }
  return best;
}

function scoreAfter(before: Chain, heading: HeadingCandidate, passed: number): number | null {
  if (before.heading.line >= heading.line) return null;
  const step = stepWorth(before.heading, heading);
  if (step === null || isThird(before, heading)) return null;
  const between = Math.max(0, passed - before.passed - (heading.weight >= clear ? 1 : 0));
  return before.score + heading.weight + step - passedOver * Math.min(mostPassedOver, between);
}

function stepWorth(before: HeadingCandidate, after: HeadingCandidate): number | null {
  const worth = numberWorth(before, after);
  if (worth === null || after.closings === before.closings) return worth;
  return worth - (after.form === 'bare' ? acrossEnd.bare : acrossEnd.signed);
}

function numberWorth(before: HeadingCandidate, after: HeadingCandidate): number | null {
  if (after.number === before.number) return repeatWorth(before, after);
  const missing = after.number - before.last - 1;
  if (missing < 0) return null;
  if (missing === 0) return followsOn(after) ? consecutive * Math.min(1, before.weight, after.weight) : null;
  // a gap between two clear headings is believed sooner, even where a misread heading stands in it
  const doubt = before.weight >= clear && after.weight >= clear ? 0.5 : 0.8;
  const widest = withCase.test(before.rest) && withCase.test(after.rest) ? gapOfCases : widestGap;
  return -Math.min(widest, doubt + 0.25 * missing);
}

// § 366 Ärendenummer SK-2024-01030   § 12 Dnr KS 2024/17
const withCase = /^(?:Ärendenummer|Dia?rienummer|Dnr)(?!\p{L})/iu;

/** After § 4 and its sub-numbers comes § 5 or § 5.1, not § 5.3. */
function followsOn({ suffix }: HeadingCandidate): boolean {
  return suffix === null || !suffix.startsWith('.') || suffix === '.1';
}

/**
 * § 9 and § 9a follow each other. § 9 twice is an author's slip, believed of clear headings with titles of their own;
 * with one title it is a heading printed again on the next page.
 */
function repeatWorth(before: HeadingCandidate, after: HeadingCandidate): number | null {
  if (follows(before.suffix, after.suffix)) return consecutive * Math.min(1, before.weight, after.weight);
  const bothClear = before.weight >= clear && after.weight >= clear;
  return bothClear && after.suffix === before.suffix && after.title !== before.title ? -1 : null;
}

/** a after nothing or before b; .2 after .1, .10 after .9. */
function follows(before: string | null, after: string | null): boolean {
  if (after === null) return false;
  if (!after.startsWith('.')) return after > (before?.startsWith('.') === true ? '' : (before ?? ''));
  const [earlier, later] = [partsOf(before), partsOf(after)];
  const at = later.findIndex((part, i) => part !== earlier[i]);
  return at >= 0 && (later[at] ?? 0) - (earlier[at] ?? 0) === 1 && later.length <= at + 1;
}

/** `.5.2` as [5, 2]; nothing as []. */
function partsOf(suffix: string | null): readonly number[] {
  return suffix?.startsWith('.') === true ? suffix.slice(1).split('.').map(Number) : [];
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
