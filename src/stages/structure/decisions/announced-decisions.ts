import { makerOfPoint } from './decision-announcers.ts';
import { continuesDecision, readSetting, saysOtherwise } from './decision-extent.ts';
import { endsQuotation, quotesOn, saysWhoProposed } from './decision-lines.ts';
import { isPreface, readPoints } from './decision-points.ts';
import { isHeadingBetween, isPointHeading } from './point-headings.ts';
import type { FoundDecision } from './make-decision.ts';
import type { Part } from '../part.ts';
import { splitSentences } from '../sentences.ts';
import { pointsOnLine } from './split-points.ts';

export interface PlacedDecision {
  readonly decision: FoundDecision;
  /** Indices of the decision's first part and of the one after its last, announcer included. */
  readonly from: number;
  readonly to: number;
  /** Whom the announcer names; null where it names nobody. */
  readonly announcedMaker: string | null;
}

/** The decisions that an announcer opens: `Beslut:`, `Förbundsstyrelsens beslut`, `Stämman beslutar,`. */
export function readAnnouncedDecisions(parts: readonly Part[]): readonly PlacedDecision[] {
  const decisions: PlacedDecision[] = [];
  let at = 0;
  while (at < parts.length) {
    const last = decisions.at(-1);
    const decision = parts[at]?.role === 'announcer' ? readDecision(parts, at) : readFurther(parts, at, last);
    if (decision) decisions.push(...eachInProse(decision, parts));
    at = decision?.to ?? at + 1;
  }
  return decisions;
}

// Beslut: Nämnden entledigar Bo Ek. Nämnden förordnar Siv Torell.
const proseLabel = /^(?:Beslut|BESLUT)\s?:\s+(?!\d)/u;

/** Sentences behind a label on its own line decide each for itself, as they do in running text. */
function eachInProse(placed: PlacedDecision, parts: readonly Part[]): readonly PlacedDecision[] {
  const { decision, from, to, announcedMaker } = placed;
  const prose = to === from + 1 && announcedMaker === null && proseLabel.test(parts[from]?.text ?? '');
  if (!prose || decision.points.length === 1) return [placed];
  return decision.points.map((point) => ({
    ...placed,
    decision: { ...decision, maker: makerOfPoint(point), points: [point] },
  }));
}

/** The index after the last part of the decision that the announcer at `from` opens. */
export function endOfAnnouncedDecision(parts: readonly Part[], from: number): number {
  return readDecision(parts, from)?.to ?? from + 1;
}

function readDecision(parts: readonly Part[], from: number): PlacedDecision | null {
  return readAnnounced(parts, from, readAnnouncers(parts, from));
}

/**
 * A decision may come in several parts, each after whose proposal it follows:
 *
 *     Enligt kommunstyrelsens förslag:
 *     Taxan antas.
 *     Enligt Siv Torells yrkande:
 *     Avgiften för båtplats sänks.
 */
function readFurther(
  parts: readonly Part[],
  at: number,
  last: PlacedDecision | undefined,
): PlacedDecision | null {
  const part = parts[at];
  if (last?.to !== at || part?.role !== 'text' || !saysWhoProposed(part.text)) return null;
  return readAnnounced(parts, at, { maker: last.announcedMaker, points: [], to: at });
}

function readAnnounced(parts: readonly Part[], from: number, announced: Announced): PlacedDecision | null {
  const first = parts[from];
  if (!first) return null;
  const setting = readSetting(parts, from, announced.to);
  const taken: Part[] = [];
  let count = announced.points.length;
  let to = announced.to;
  for (let part = parts[to]; part !== undefined; part = parts[(to += 1)]) {
    const heads = isPointHeading(part, taken.at(-1), parts[to + 1]);
    if (part.quoted !== first.quoted) break;
    if (goesOnQuoting(parts, to, taken)) {
      taken.push(part);
      continue;
    }
    if (!heads && !continuesDecision(part, taken.at(-1), count, setting)) break;
    if (!heads && !isPreface(part, parts[to + 1], count)) count += 1;
    taken.push(part);
  }
  const points = readPoints(announced.points, taken);
  const [lead] = points;
  if (lead === undefined) return null;
  const maker = announced.maker ?? (isBulleted(taken[0]) ? null : makerOfPoint(lead));
  const announcement = announcementOf(parts.slice(from, announced.to), announced.points);
  const { quoted, page } = first;
  return {
    decision: { maker, points, quoted, page, announcement },
    from,
    to,
    announcedMaker: announced.maker,
  };
}

/** A motivation that a decision quotes takes no more blocks. */
const longestQuotation = 12;

/** The part stands within what the decision quotes, up to where the quotation ends. */
function goesOnQuoting(parts: readonly Part[], at: number, taken: readonly Part[]): boolean {
  if (parts[at]?.role !== 'text') return false;
  const rest = parts.slice(at, at + longestQuotation);
  const end = rest.findIndex(({ text }) => endsQuotation(text));
  if (end === -1 || !rest.slice(0, end).every(({ role }) => role === 'text')) return false;
  const above = taken.slice(-longestQuotation);
  return quotesOn(above.map(({ text }) => text).join('\n'));
}

/** Under a bare `Beslut:` points with bullets say what is decided, each for itself; prose says who decides it too. */
function isBulleted(first: Part | undefined): boolean {
  return first?.marker?.kind === 'bullet';
}

/** The announcers' own words, without what is decided on their line. */
function announcementOf(announcers: readonly Part[], points: readonly string[]): string {
  const said = announcers.map((part) => part.text).join(' ');
  const [point] = points;
  return point === undefined ? said : said.slice(0, Math.max(0, said.indexOf(point)));
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
    if (rest !== '') return { maker, points: pointsOnLine(rest), to };
    if (leadsToAnnouncer(parts[to], parts[to + 1]) || isHeadingBetween(parts[to], parts[to + 1])) to += 1;
  }
  return { maker, points: [], to };
}

// Enligt kontorets förslag:
// Styrelsen tillstyrker förslaget och föreslår att fullmäktige beslutar:
function leadsToAnnouncer(part: Part | undefined, next: Part | undefined): boolean {
  return part?.role === 'text' && saysWhoProposed(part.text) && next?.role === 'announcer';
}

/** `Beslut: Yrkandet avslås. Siv Torell reserverar sig.` decides in its first sentence only. */
function decidedSentences(text: string): string {
  const other = splitSentences(text).find(({ text: sentence }, i) => i > 0 && saysOtherwise(sentence));
  return other === undefined ? text : text.slice(0, other.start).trim();
}
