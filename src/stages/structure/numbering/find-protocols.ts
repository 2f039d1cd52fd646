import { isAttachmentTitle } from '../closings.ts';
import { dampAgendas } from './damp-agendas.ts';
import { dampContinued, findContinued } from './damp-continued.ts';
import { dampLists } from './damp-lists.ts';
import { favourAgenda } from './favour-agenda.ts';
import { findHeadingCandidates } from './heading-candidates.ts';
import type { HeadingCandidate } from './heading-candidates.ts';
import { dampRules } from './damp-rules.ts';
import { favourType } from './favour-type.ts';
import { findSequences, joinSequences } from './file-sequences.ts';
import { openingOf, titleWithin } from './find-opening.ts';
import type { FoundOpening } from './find-opening.ts';
import { addRepeats } from './add-repeats.ts';
import { raiseTops } from './heading-tops.ts';
import { listsMatters } from './list-of-matters.ts';
import { mendGaps } from './mend-gaps.ts';
import type { HeadingSequence } from './paragraph-sequence.ts';
import type { Line } from '../read-lines.ts';
import { joinParts } from './meeting-parts.ts';
import { favourRange, findPrintedRanges } from './printed-range.ts';
import { closesByTitle, opensByTitle, readsAsMinutes } from './reads-as-minutes.ts';
import { isSecondCopy } from './second-copy.ts';
import { findUnnumberedHeadings } from './unnumbered-headings.ts';
import { partUnnumbered } from './unnumbered-protocols.ts';

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
  /** Lines of headings that are printed again where their paragraph goes on on another page. */
  readonly continued: ReadonlySet<number>;
}

/** What is known of the numbering before a file is read. */
export interface NumberingHints {
  /** The last paragraph of the body's previous meeting of the year; null or absent where it is not known. */
  readonly previousLast?: number | null;
}

/** What the number is worth that follows the previous meeting's last. */
const next = 1.3;

function favourNext(
  candidates: readonly HeadingCandidate[],
  previousLast: number | null,
): readonly HeadingCandidate[] {
  if (previousLast === null) return candidates;
  return candidates.map((one) =>
    one.number === previousLast + 1 ? { ...one, expected: true, weight: one.weight * next } : one,
  );
}

/** Finds the protocols that a file's lines hold, one after the other. A file without paragraphs holds none. */
export function findProtocols(
  lines: readonly Line[],
  { previousLast = null }: NumberingHints = {},
): readonly FoundProtocol[] {
  const candidates = readCandidates(lines);
  const continued = findContinued(candidates, lines);
  const ranges = findPrintedRanges(lines);
  const favoured = favourRange(favourNext(candidates, previousLast), ranges);
  const sequences = joinSequences(joinParts(findSequences(favoured, lines), favoured, lines));
  const unnumbered = findUnnumberedHeadings(lines);
  if (unnumbered.length > 0 && !numbersMinutes(sequences, unnumbered, lines))
    return partUnnumbered(unnumbered, lines).map((one, i, all) => ({
      ...one,
      end: all[i + 1]?.start ?? lines.length,
      strays: [],
      continued,
    }));
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
    const end = openings[i + 1]?.start ?? lines.length;
    const range = ranges.findLast(({ line }) => line < (found[0]?.line ?? 0)) ?? null;
    const mended = mendGaps(found, { candidates, lines, end: copyStart ?? end, range });
    const headings = raiseTops(addRepeats(mended, favourType(candidates, mended, lines)), lines);
    return {
      start,
      end,
      headings,
      copyStart,
      strays: strayHeadings(candidates, headings, start, end),
      continued,
    };
  });
}

/** So many headings that nothing numbers, from one that opens a meeting to one that closes it, are minutes for sure. */
const surelyUnnumbered = 6;

/**
 * Says that the minutes are numbered, whatever headings stand out too. Where these open and close a meeting, numbers are of
 * something that the minutes quote or attach if they stand behind them all, or all under one of them and in plain type:
 * by-laws, a plan's chapters, points.
 */
function numbersMinutes(
  sequences: readonly HeadingSequence[],
  unnumbered: readonly HeadingCandidate[],
  lines: readonly Line[],
): boolean {
  const [first] = unnumbered;
  const last = unnumbered.at(-1);
  const framed = first && last && opensByTitle(first) && closesByTitle(last);
  const sure = framed && unnumbered.length >= surelyUnnumbered;
  return sequences
    .filter(({ headings }) => readsAsMinutes(headings, lines))
    .some(({ headings }) => !sure || !areWithin(headings, unnumbered, lines));
}

/** Behind the last of the unnumbered headings, or all below one of them and set as running text is. */
function areWithin(
  headings: readonly HeadingCandidate[],
  unnumbered: readonly HeadingCandidate[],
  lines: readonly Line[],
): boolean {
  const ownerOf = ({ line }: HeadingCandidate): number => unnumbered.findLastIndex((one) => one.line < line);
  const owners = new Set(headings.map(ownerOf));
  if (owners.size > 1 || owners.has(-1)) return false;
  return owners.has(unnumbered.length - 1) || headings.every(({ line }) => lines[line]?.bold === false);
}

/** All readings of all headings, those that lists, agendas, statutes and continued pages account for damped. */
function readCandidates(lines: readonly Line[]): readonly HeadingCandidate[] {
  const damps = [dampLists, dampAgendas, dampContinued, dampRules, favourAgenda];
  return damps.reduce((candidates, damp) => damp(candidates, lines), findHeadingCandidates(lines));
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
  const first = headings[0];
  const start = openingOf(lines, from, first?.line ?? lines.length);
  if (isSecondCopy(previous.headings, headings, lines)) {
    if (previous.copyStart === null && listsMatters(previous.headings, headings, lines))
      openings[openings.length - 1] = { ...previous, headings };
    else if (previous.copyStart === null)
      openings[openings.length - 1] = { ...previous, copyStart: start.line };
  } else if (previous.copyStart === null && first && readsAsMinutes(headings, lines)) {
    const line = startOfMinutes(start, from, first, previous.headings, lines);
    if (line !== null) openings.push({ headings, start: line, copyStart: null });
  }
}

/**
 * Another meeting's minutes have a title or a cover; after attachments, which may quote titles, a cover. Numbers that
 * begin anew after a meeting has closed, with the opening of another, need none.
 */
function startOfMinutes(
  start: FoundOpening,
  from: number,
  first: HeadingCandidate,
  previous: readonly HeadingCandidate[],
  lines: readonly Line[],
): number | null {
  const title = titleWithin(lines, from, first.line);
  const attached = lines
    .slice(from, start.sure ? start.line + 3 : first.line)
    .some((line) => line.gapBefore && isAttachmentTitle(line));
  if (attached) return start.cover ? start.line : null;
  if (start.sure) return start.line;
  if (title !== null) return title;
  const last = previous.at(-1);
  const anew = last !== undefined && first.number <= last.number && opensByTitle(first);
  const closed = last !== undefined && (closesByTitle(last) || last.closings < first.closings);
  return anew && closed ? first.opensAt : null;
}

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
  const signed = headings.some(({ form }) => form !== 'bare' && form !== 'unnumbered');
  return candidates.filter(
    ({ line, number, form, weight, suffix }) =>
      line > first &&
      number > 0 &&
      suffix?.startsWith('.') !== true &&
      line < end &&
      !chosen.has(line) &&
      (form === 'sign' || (form === 'trailing-sign' && signed)) &&
      weight >= 1.2,
  );
}
