import type { Line } from '../read-lines.ts';
import type { HeadingCandidate } from './heading-candidates.ts';
import { findSequence } from './paragraph-sequence.ts';
import type { HeadingSequence } from './paragraph-sequence.ts';
import { readsAsMinutes } from './reads-as-minutes.ts';

// Del B. Meddelanden   DEL 2 – Val   Avdelning II: Rapporter   B. Beslutsärenden   II Val
const partHeading =
  /^(?:(?:Del|DEL|Avdelning|AVDELNING|Avd\.|Avsnitt|AVSNITT|Block|BLOCK)\s([A-HIVX]{1,4}|\d)(?!\p{L})[.:)]?|([A-H]|[IVX]{1,4})[.:)]?)(?:\s*[–-])?(?:\s+\p{Lu}[^.:;]{2,60})?$/u;
const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];
/** Lines between a part's heading and its first paragraph at the most. */
const nearest = 2;

/** A part of a meeting: where its heading stands, and the lines up to the next part's. */
interface Part {
  readonly line: number;
  readonly end: number;
}

/**
 * Joins the sequences of a meeting in parts, where each part numbers its paragraphs from 1; short parts are found here, too.
 *
 *     Del A. Formalia
 *     1. Mötets öppnande
 *     2. Val av justerare
 *     Del B. Rapporter
 *     1. Styrelsen
 */
export function joinParts(
  sequences: readonly HeadingSequence[],
  candidates: readonly HeadingCandidate[],
  lines: readonly Line[],
): readonly HeadingSequence[] {
  for (const parts of partsOf(candidates, lines)) {
    const found = parts.map((part) => sequenceIn(part, candidates));
    const headings = found.flatMap((sequence) => sequence?.headings ?? []);
    const [first, last] = [headings[0], headings.at(-1)];
    if (!first || !last || found.includes(null) || !readsAsMinutes(headings, lines)) continue;
    if (sequences.some((one) => surrounds(one, first.line))) continue;
    const score = found.reduce((sum, sequence) => sum + (sequence?.score ?? 0), 0);
    const outside = sequences.filter(
      (one) => (one.headings.at(-1)?.line ?? 0) < first.line || (one.headings[0]?.line ?? 0) > last.line,
    );
    const before = outside.filter((one) => (one.headings[0]?.line ?? 0) < first.line);
    return [...before, { headings, score }, ...outside.filter((one) => !before.includes(one))];
  }
  return sequences;
}

/** Parts within a paragraph of a meeting that numbers on around them are a list. */
function surrounds({ headings }: HeadingSequence, line: number): boolean {
  return (headings[0]?.line ?? line) < line && (headings.at(-1)?.line ?? line) > line;
}

/** Runs of two or more parts whose letters or numbers follow each other from the first. */
function partsOf(
  candidates: readonly HeadingCandidate[],
  lines: readonly Line[],
): readonly (readonly Part[])[] {
  const opening = new Set(candidates.filter(({ number }) => number === 1).map(({ line }) => line));
  const runs: { line: number; order: number }[][] = [];
  for (const { index, text } of lines) {
    const order = orderOf(text);
    const opens = Array.from({ length: nearest }, (_, i) => index + 1 + i).some((at) => opening.has(at));
    if (!opens || order.length === 0) continue;
    const before = runs.at(-1)?.at(-1);
    const next = before ? before.order + 1 : 1;
    if (before && order.includes(next)) runs.at(-1)?.push({ line: index, order: next });
    else if (order.includes(1)) runs.push([{ line: index, order: 1 }]);
  }
  return runs
    .filter((run) => run.length >= 2)
    .map((run) => run.map(({ line }, i) => ({ line, end: run[i + 1]?.line ?? lines.length })));
}

/** Which part a line heads: I may be the first or, as a letter, the ninth. */
function orderOf(text: string): readonly number[] {
  const [, named, alone] = partHeading.exec(text) ?? [];
  const mark = named ?? alone;
  if (mark === undefined) return [];
  if (/^\d$/u.test(mark)) return [Number(mark)];
  const letter = mark.length === 1 ? [mark.charCodeAt(0) - 64] : [];
  return [...letter, ...(roman.includes(mark) ? [roman.indexOf(mark) + 1] : [])];
}

/** The paragraphs of one part: numbers from 1, none of which stands after the protocol's end. */
function sequenceIn({ line, end }: Part, candidates: readonly HeadingCandidate[]): HeadingSequence | null {
  const inside = candidates.filter((one) => one.line > line && one.line < end);
  const closings = inside[0]?.closings;
  const sequence = findSequence(
    inside.filter((one) => one.closings === closings && (one.form === 'bare' || one.form === 'sign')),
  );
  return sequence?.headings[0]?.number === 1 ? sequence : null;
}
