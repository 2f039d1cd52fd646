import type { Decision } from '../../../records/minutes.ts';
import { knownBody, makerOfPoint } from './decision-announcers.ts';
import { continuesDecision, isClause, isOpen, readSetting, saysOtherwise } from './decision-extent.ts';
import { makeDecision } from './make-decision.ts';
import type { Part } from '../part.ts';
import { splitSentences } from '../sentences.ts';

export interface PlacedDecision {
  readonly decision: Decision;
  /** Indices of the decision's first part and of the one after its last, announcer included. */
  readonly from: number;
  readonly to: number;
}

/** The decisions that an announcer opens: `Beslut:`, `Förbundsstyrelsens beslut`, `Stämman beslutar,`. */
export function readAnnouncedDecisions(parts: readonly Part[]): readonly PlacedDecision[] {
  const decisions: PlacedDecision[] = [];
  let at = 0;
  while (at < parts.length) {
    const decision = parts[at]?.role === 'announcer' ? readDecision(parts, at) : null;
    if (decision) decisions.push(decision);
    at = decision?.to ?? at + 1;
  }
  return decisions;
}

/** The index after the last part of the decision that the announcer at `from` opens. */
export function endOfAnnouncedDecision(parts: readonly Part[], from: number): number {
  return readDecision(parts, from)?.to ?? from + 1;
}

function readDecision(parts: readonly Part[], from: number): PlacedDecision | null {
  const first = parts[from];
  if (!first) return null;
  const announced = readAnnouncers(parts, from);
  const setting = readSetting(parts, from, announced.to);
  const points = [...announced.points];
  const taken: Part[] = [];
  let to = announced.to;
  for (let part = parts[to]; part !== undefined; part = parts[(to += 1)]) {
    if (part.quoted !== first.quoted || !continuesDecision(part, taken.at(-1), points.length, setting)) break;
    if (!isPreface(part, parts[to + 1], points.length)) addPoint(points, part, taken.at(-1));
    taken.push(part);
  }
  const [lead] = points;
  if (lead === undefined) return null;
  const maker = announced.maker ?? makerOfPoint(lead);
  const decision = makeDecision({ maker, points, quoted: first.quoted, page: first.page });
  return { decision, from, to };
}

interface Announced {
  readonly maker: string | null;
  /** What is decided on the announcer's own line. */
  readonly points: readonly string[];
  readonly to: number;
}

/**
 * Two announcers may follow each other:
 *
 *     Beslut
 *     Kommunstyrelsen beslutar att
 */
function readAnnouncers(parts: readonly Part[], from: number): Announced {
  let maker: string | null = null;
  let to = from;
  for (let part = parts[to]; part?.announcer; part = parts[to]) {
    maker ??= part.announcer.maker;
    const rest = decidedSentences(part.announcer.rest);
    to += 1;
    if (rest !== '') return { maker, points: [rest], to };
  }
  return { maker, points: [], to };
}

/** `Beslut: Yrkandet avslås. Siv Torell reserverar sig.` decides in its first sentence only. */
function decidedSentences(text: string): string {
  const other = splitSentences(text).find(({ text: sentence }, i) => i > 0 && saysOtherwise(sentence));
  return other === undefined ? text : text.slice(0, other.start).trim();
}

/** Enligt arbetsutskottets förslag:   I enlighet med förslaget beslutas följande: */
function isPreface(part: Part, next: Part | undefined, count: number): boolean {
  if (count === 0 && namesDecider(part) && next !== undefined && (next.marker !== null || isClause(next)))
    return true;
  return count === 0 && part.text.endsWith(':') && next?.role === 'text' && part.text.length <= 160;
}

// Nämnden        Kommunstyrelsens arbetsutskott
// 1. godkänner   att anta
function namesDecider(part: Part): boolean {
  return part.marker === null && new RegExp(`^${knownBody}\\s*:?$`, 'u').test(part.text);
}

function addPoint(points: string[], part: Part, before: Part | undefined): void {
  const last = points.length - 1;
  if (before !== undefined && last >= 0 && isOfPoint(part, before)) {
    points[last] = `${points[last]} ${part.text}`;
  } else points.push(part.marker?.kind === 'bullet' ? part.content : part.text);
}

/** A list under a point, or the rest of a point that a block ended too early, is of the point before. */
function isOfPoint(part: Part, before: Part): boolean {
  if (part.marker !== null) return before.marker !== null && before.text.endsWith(':');
  if (isClause(part) || part.gapBefore || !part.lines[0].wrapped) return false;
  return before.marker !== null || isOpen(before) || before.lines.at(-1)?.nearlyFull === true;
}
