import type { Marker } from '../list-markers.ts';
import type { Part } from '../part.ts';
import { finiteVerb } from '../run-in-headings.ts';
import { listsAgenda } from './agenda-lists.ts';
import { isPointHeading } from './point-headings.ts';
import { knownBody } from './decision-announcers.ts';
import { opensAnother } from './decision-extent.ts';
import { kindOfPoint } from './decision-kinds.ts';
import {
  endsQuotation,
  continuesNames,
  isClause,
  isName,
  isOpen,
  isPartOfDecision,
  isPostLine,
  quotesOn,
  saysWhoProposed,
} from './decision-lines.ts';

/** A line between the announcer and the first point: `I enlighet med förslaget beslutas följande:`. */
export function isPreface(part: Part, next: Part | undefined, count: number): boolean {
  if (isPartOfDecision(part)) return true;
  if (count > 0 || next === undefined) return false;
  if (endsAnnouncer.test(part.text)) return true;
  // 1. Avkastningen fördelas enligt följande:   a. 4 miljoner kronor till bryggan.
  if (part.marker !== null && next.marker !== null) return false;
  if (namesDecider(part) && (next.marker !== null || isClause(next))) return true;
  if (saysWhoProposed(part.text)) return next.role === 'text';
  const introduces = part.text.endsWith(':') && part.text.length <= 160 && kindOfPoint(part.text) === null;
  return introduces && next.role === 'text';
}

// Nämnden föreslår regionstyrelsen föreslå regionfullmäktige
// besluta   (a word for which the announcer's line had no room)
const endsAnnouncer = /^(?:att )?beslutar?(?: att)?\s?:?$/u;

const decider = new RegExp(`^${knownBody}\\s*:?$`, 'u');

// Nämnden        Kommunstyrelsens arbetsutskott
// 1. godkänner   att anta
function namesDecider(part: Part): boolean {
  return part.marker === null && decider.test(part.text);
}

/** The points that a decision's parts say, after those that its announcer said. */
export function readPoints(said: readonly string[], parts: readonly Part[]): readonly string[] {
  const points = [...said];
  const list = parts.find(({ marker }) => marker !== null)?.marker?.kind;
  parts.forEach((part, i) => {
    if (isPreface(part, parts[i + 1], points.length) || isPointHeading(part, parts[i - 1], parts[i + 1]))
      return;
    const before = parts[i - 1];
    const last = points.length - 1;
    const inner = isInner(part, list, points[last], parts);
    const listed =
      isPostLine(part) || (before !== undefined && isName(before) && isName(part) && !followsLead(parts, i));
    if (last >= 0 && isQuotedBelow(points[last] ?? '', parts.slice(i)))
      points[last] = `${points[last]} ${part.text}`;
    else if (before !== undefined && last >= 0 && !listed && (inner || isOfPoint(part, before))) {
      points[last] = `${points[last]} ${part.text}`;
    } else points.push(part.marker?.kind === 'sub-number' ? part.text : part.content);
  });
  return withoutBareNumbers(points);
}

/** Of another kind of list than the points, or an entry of the agenda that the point above the list sets. */
function isInner(
  { marker }: Part,
  list: Marker['kind'] | undefined,
  point: string | undefined,
  parts: readonly Part[],
): boolean {
  if (marker === null) return false;
  if (marker.kind !== list) return true;
  return listsAgenda(point ?? '') && !parts.some((part) => part.marker !== null && part.content === point);
}

/** What the point quotes goes on, up to where the quotation ends, or begins below its colon. */
function isQuotedBelow(point: string, below: readonly Part[]): boolean {
  if (quotesOn(point)) return below.some(({ text }) => endsQuotation(text));
  return point.endsWith(':') && /^["”“]/u.test(below[0]?.text ?? '');
}

/** Names below a point that ends in a colon are of that point; those below the announcer are a point each. */
function followsLead(parts: readonly Part[], at: number): boolean {
  let lead = at - 1;
  for (let part = parts[lead]; part !== undefined && isName(part); part = parts[lead]) lead -= 1;
  const above = parts[lead];
  if (above === undefined) return false;
  return isPostLine(above) || (above.text.endsWith(':') && !isPreface(above, parts[lead + 1], lead));
}

// 1 Taxan antas.   2 Kansliet får i uppdrag …   (numbers without a point are markers only where they count)
function withoutBareNumbers(points: readonly string[]): readonly string[] {
  const counts = points.length >= 2 && points.every((point, i) => point.startsWith(`${i + 1} `));
  return counts ? points.map((point) => point.replace(/^\d+\s+/u, '')) : points;
}

// godkänna uppföljningen, samt att   (another point's line follows)
const leadsToNext = /(?:[,;]|(?:^|\s)(?:samt|och)(?: att)?)$/u;

/**
 * A sentence of its own below the line that names who was elected:
 *
 *     Ersättare: Siv Torell (S)
 *     Protokollet ska justeras senast den 7 oktober.
 */
function isAfterElected(part: Part, before: Part): boolean {
  return isName(before) && !isName(part) && /^\p{Lu}/u.test(part.text) && finiteVerb.test(part.text);
}

/** A list under a point, or the rest of a point that a block ended too early, is of the point before. */
function isOfPoint(part: Part, before: Part): boolean {
  if (part.marker !== null) return before.marker !== null && before.text.endsWith(':');
  if (continuesNames(part, before)) return true;
  if (isClause(part) || part.gapBefore || !part.lines[0].wrapped) return false;
  const full = before.lines.at(-1)?.nearlyFull === true;
  if (!full && (leadsToNext.test(before.text) || isAfterElected(part, before))) return false;
  return before.marker !== null || isOpen(before) || (full && !opensAnother(part.text));
}
