import { isAttachmentTitle } from '../closings.ts';
import { dampLists } from './damp-lists.ts';
import { findHeadingCandidates } from './heading-candidates.ts';
import type { HeadingCandidate } from './heading-candidates.ts';
import { openingOf } from './find-opening.ts';
import type { FoundOpening } from './find-opening.ts';
import { mendGaps } from './mend-gaps.ts';
import { findSequence } from './paragraph-sequence.ts';
import type { HeadingSequence } from './paragraph-sequence.ts';
import type { Line } from '../read-lines.ts';
import { readsAsMinutes } from './reads-as-minutes.ts';
import { isSecondCopy } from './second-copy.ts';

/** The lines of one protocol and its attachments, and where its paragraphs begin. */
export interface FoundProtocol {
  /** First line, and the one after the last. */
  readonly start: number;
  readonly end: number;
  readonly headings: readonly HeadingCandidate[];
  /** Where the same protocol begins once more in the file; null where it stands there once. */
  readonly copyStart: number | null;
  /** Clear headings that are no paragraphs of this protocol: quotations from others. */
  readonly strays: readonly HeadingCandidate[];
}

/** Finds the protocols that a file's lines hold, one after the other. A file without paragraphs holds none. */
export function findProtocols(lines: readonly Line[]): readonly FoundProtocol[] {
  const candidates = dampLists(findHeadingCandidates(lines), lines);
  const sequences = joinSequences(sequencesOf(candidates, lines));
  const kept = sequences.slice(indexOfMain(sequences, lines));
  const openings: { headings: readonly HeadingCandidate[]; start: number; copyStart: number | null }[] = [];
  for (const sequence of kept) {
    for (const headings of splitAtCovers(sequence.headings, lines)) {
      const previous = openings.at(-1);
      if (!previous) openings.push({ headings, start: 0, copyStart: null });
      else addSequence(openings, previous, headings, lines);
    }
  }
  return openings.map(({ headings: found, start, copyStart }, i) => {
    const headings = mendGaps(found, candidates);
    const end = openings[i + 1]?.start ?? lines.length;
    return {
      start,
      end,
      headings,
      copyStart,
      strays: strayHeadings(candidates, headings, start, end),
    };
  });
}

interface Opening {
  readonly headings: readonly HeadingCandidate[];
  readonly start: number;
  readonly copyStart: number | null;
}

function addSequence(
  openings: Opening[],
  previous: Opening,
  headings: readonly HeadingCandidate[],
  lines: readonly Line[],
): void {
  const from = (previous.headings.at(-1)?.line ?? 0) + 1;
  const start = openingOf(lines, from, headings[0]?.line ?? lines.length);
  if (isSecondCopy(previous.headings, headings, lines)) {
    if (previous.copyStart === null) openings[openings.length - 1] = { ...previous, copyStart: start.line };
  } else if (previous.copyStart === null && opensMinutes(start, from, headings, lines)) {
    openings.push({ headings, start: start.line, copyStart: null });
  }
}

/** Another meeting's minutes have a title or a cover; after attachments, which may quote titles, a cover. */
function opensMinutes(
  start: FoundOpening,
  from: number,
  headings: readonly HeadingCandidate[],
  lines: readonly Line[],
): boolean {
  const attached = lines
    .slice(from, start.line + 3)
    .some((line) => line.gapBefore && isAttachmentTitle(line));
  return (attached ? start.cover : start.sure) && readsAsMinutes(headings, lines);
}

/** All sequences of the file in reading order; the kind of number that the minutes use decides which. */
function sequencesOf(
  candidates: readonly HeadingCandidate[],
  lines: readonly Line[],
): readonly HeadingSequence[] {
  const signed = allSequences(candidates.map(forSigned)).map(trimBare).filter(isSigned);
  const numbered = allSequences(candidates.filter((one) => one.form === 'bare')).filter(isNumbered);
  const signedMinutes = signed.filter((sequence) => readsAsMinutes(sequence.headings, lines));
  const numberedMinutes = numbered.filter((sequence) => readsAsMinutes(sequence.headings, lines));
  if (signedMinutes.some((sequence) => sequence.headings.length > 1)) return signed;
  if (numberedMinutes.length > 0) return numbered;
  return signed.length > 0 ? signed : numbered;
}

/** Beside § a bare number may stand for one whose § was lost, but only a § paragraph on both sides proves it. */
function forSigned(candidate: HeadingCandidate): HeadingCandidate {
  return candidate.form === 'bare' ? { ...candidate, weight: candidate.weight * 0.3 } : candidate;
}

function trimBare(sequence: HeadingSequence): HeadingSequence {
  const signed = sequence.headings.map((heading) => heading.form !== 'bare');
  const headings = sequence.headings.slice(signed.indexOf(true), signed.lastIndexOf(true) + 1);
  return { headings: signed.includes(true) ? headings : [], score: sequence.score };
}

function isSigned({ headings, score }: HeadingSequence): boolean {
  const clear = headings.some(
    ({ form, weight }) => form !== 'bare' && form !== 'damaged-sign' && weight >= 1.4,
  );
  return headings.length > 0 && (clear || (headings.length > 1 && score >= 4));
}

function isNumbered({ headings, score }: HeadingSequence): boolean {
  return headings.length >= 3 && score >= 4 && (headings[0]?.number ?? 0) <= 30;
}

/** The best sequence, then the best of what stands before it and after it, and so on. */
function allSequences(candidates: readonly HeadingCandidate[], depth = 0): readonly HeadingSequence[] {
  const best = depth < 12 ? findSequence(candidates) : null;
  const first = best?.headings[0]?.line;
  const last = best?.headings.at(-1)?.line;
  if (!best || first === undefined || last === undefined || best.score < 1.5) return [];
  return [
    ...allSequences(
      candidates.filter(({ line }) => line < first),
      depth + 1,
    ),
    best,
    ...allSequences(
      candidates.filter(({ line }) => line > last),
      depth + 1,
    ),
  ];
}

/**
 * Sequences that number on from each other within one protocol are one: what tore them apart was a long quotation,
 * whose own sequences between them are slighter.
 */
function joinSequences(sequences: readonly HeadingSequence[]): readonly HeadingSequence[] {
  const joined: HeadingSequence[] = [];
  for (const sequence of sequences) {
    const at = joined.findLastIndex((earlier) => numbersOn(earlier, sequence));
    const earlier = joined[at];
    const together = (earlier?.score ?? 0) + sequence.score;
    const between = joined.slice(at + 1).reduce((sum, { score }) => sum + score, 0);
    if (earlier && (at === joined.length - 1 || between < together)) {
      joined.length = at;
      joined.push({ headings: [...earlier.headings, ...sequence.headings], score: together });
    } else joined.push(sequence);
  }
  return joined;
}

function numbersOn(earlier: HeadingSequence, later: HeadingSequence): boolean {
  const last = earlier.headings.at(-1);
  const first = later.headings[0];
  if (!last || !first || last.closings !== first.closings) return false;
  const step = first.number - last.last;
  return step >= 1 && step <= mostMissing;
}

const mostMissing = 3;
/** Of sequences that read as minutes the first is the file's own, unless it is this much slighter than another. */
const leastShare = 0.3;

function indexOfMain(sequences: readonly HeadingSequence[], lines: readonly Line[]): number {
  const minutes = sequences.filter(({ headings }) => readsAsMinutes(headings, lines));
  const rivals = minutes.length > 0 ? minutes : sequences;
  const best = Math.max(...rivals.map(({ score }) => score));
  const share = minutes.length > 0 ? leastShare : 1;
  return Math.max(
    0,
    sequences.findIndex((one) => rivals.includes(one) && one.score >= best * share),
  );
}

/** A new cover between two paragraphs begins another meeting's minutes, even when the numbers go on. */
function splitAtCovers(
  headings: readonly HeadingCandidate[],
  lines: readonly Line[],
): readonly (readonly HeadingCandidate[])[] {
  const parts: HeadingCandidate[][] = [[]];
  headings.forEach((heading, i) => {
    const before = headings[i - 1];
    if (before && openingOf(lines, before.line + 1, heading.line).cover) parts.push([]);
    parts.at(-1)?.push(heading);
  });
  return parts.filter((part) => part.length > 0);
}

/** Clear § headings within the protocol's paragraphs that are not of its sequence. */
function strayHeadings(
  candidates: readonly HeadingCandidate[],
  headings: readonly HeadingCandidate[],
  start: number,
  end: number,
): readonly HeadingCandidate[] {
  const chosen = new Set(headings.map(({ line }) => line));
  const first = headings[0]?.line ?? start;
  const signed = headings.some(({ form }) => form !== 'bare');
  return candidates.filter(
    ({ line, form, weight }) =>
      line > first &&
      line < end &&
      !chosen.has(line) &&
      (form === 'sign' || (form === 'trailing-sign' && signed)) &&
      weight >= 1.2,
  );
}
