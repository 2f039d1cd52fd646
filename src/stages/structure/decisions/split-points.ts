import { flowLines } from '../flow-lines.ts';
import type { Part } from '../part.ts';
import { listedPersons } from '../person-names.ts';
import type { Line } from '../read-lines.ts';
import { splitSentences } from '../sentences.ts';
import { isClause } from './decision-lines.ts';
import type { FoundDecision } from './make-decision.ts';
import { opensAnother, tellsWhoActs } from './decision-extent.ts';

/**
 * Points set as prose, with no distance between them, flow into one block where a point's last line is full. Below an
 * announcer such a block is parted where a sentence ends with its line and the next line decides something else:
 *
 *     Beslut
 *     Nämndens ram för 2022 utökas med sex miljoner kronor.
 *     Kansliet får i uppdrag att underteckna avtalet.
 */
export function splitPoints(parts: readonly Part[]): readonly Part[] {
  const decided = partsBelowAnnouncers(parts);
  return parts.flatMap((part) => (decided.has(part) ? splitAtLines(part) : [part]));
}

/** The prose right below each announcer, where its blocks do not stand apart: else the distance parts them. */
function partsBelowAnnouncers(parts: readonly Part[]): ReadonlySet<Part> {
  const runs = parts.flatMap((part, at) => (part.role === 'announcer' ? [runFrom(parts, at + 1)] : []));
  return new Set(runs.filter((run) => !run.slice(1).some(({ gapBefore }) => gapBefore)).flat());
}

function runFrom(parts: readonly Part[], from: number): readonly Part[] {
  const end = parts.findIndex(
    (part, at) => at >= from && (part.role !== 'text' || part.marker !== null || isClause(part)),
  );
  return parts.slice(from, end === -1 ? undefined : end);
}

function splitAtLines(part: Part): readonly Part[] {
  const starts = part.lines.flatMap((_, at) => (at === 0 || opensAt(part.lines, at) ? [at] : []));
  if (starts.length === 1) return [part];
  return starts.flatMap((start, i) => {
    const [first, ...more] = part.lines.slice(start, starts[i + 1]);
    return first === undefined ? [] : [pieceOf(part, [first, ...more], i === 0)];
  });
}

// Siv Torell (S) och Nils Ek (M) till ledamöter i valnämnden   (a line for each post)
const electedTo = new RegExp(`^${listedPersons} till \\p{Ll}{3}`, 'u');

function opensAt(lines: readonly Line[], at: number): boolean {
  const before = lines[at - 1]?.text ?? '';
  if ([lines[0], lines[at]].every((line) => electedTo.test(line?.text ?? ''))) return true;
  if (!/\p{L}{3,}[.!]["”)]?$|\d{4}\.$|\)\.$/u.test(before)) return false;
  return opensAnother(flowLines(lines.slice(at)));
}

function pieceOf(part: Part, lines: [Line, ...Line[]], isFirst: boolean): Part {
  const text = flowLines(lines);
  const gapBefore = isFirst && part.gapBefore;
  return { ...part, lines, text, content: text, page: lines[0].page, gapBefore };
}

// Högst 55 000 kronor får användas.   Köpeskillingen skall sättas in på spärrat konto.   Om bidrag beviljas beställs en pump.
const rules = [
  /^(?!(?:Detta|Det|Den|De|Dessa|Denna|Han|Hon)(?!\p{L}))[^.,]{2,100} (?:ska|skall|får)(?: inte| ej)? (?:\p{L}+ ){0,2}?\p{Ll}{2,}as?s(?!\p{L})/u,
  /^Om [^.,]{3,80},? \p{Ll}+s(?!\p{L})/u,
];

function setsRule(sentence: string): boolean {
  return rules.some((rule) => rule.test(sentence));
}

// Stämman beslöt dels att fastställa planen, dels att …   Beslutas enhälligt dels att …
const decidesInParts = /^(?:[^,.:]{2,80}\s)?[Bb]esl\p{L}+(?: \p{L}+)?(?=\sdels att\s)/u;

/** `Stämman beslöt dels att anta planen, dels att trycka den.` announces two points; other sentences are one. */
export function splitSentence(decision: FoundDecision): FoundDecision {
  const [sentence = '', another] = decision.points;
  const announcement = another === undefined ? decidesInParts.exec(sentence)?.[0] : undefined;
  if (announcement === undefined) return decision;
  const points = sentence
    .slice(announcement.length)
    .trim()
    .split(/\s(?:(?:och|samt)\s)?(?=dels att\s)/u);
  return points.length === 1 ? decision : { ...decision, announcement, points };
}

/** `Beslut: Taxan antas. Kansliet får i uppdrag att …` holds two points. */
export function pointsOnLine(text: string): readonly string[] {
  const points: string[] = [];
  for (const { text: whole } of splitSentences(text)) {
    const sentence = whole.trim();
    const last = points.length - 1;
    const opens = [opensAnother, setsRule, tellsWhoActs].some((says) => says(sentence));
    if (last < 0 || opens) points.push(sentence);
    else points[last] = `${points[last]} ${sentence}`;
  }
  return points;
}
