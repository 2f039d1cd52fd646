import { readAnnouncer } from '../decisions/decision-announcers.ts';
import type { Line } from '../read-lines.ts';
import type { HeadingCandidate } from './heading-candidates.ts';

// Ärendelista   Föredragningslista:   Innehållsförteckning   Dagordning   Ärenden vid sammanträdet
const caption =
  /^(?:föredragningslista|innehåll(?:sförteckning)?|ärende(?:n|lista|förteckning)|dagordning|paragraf(?:er)?\s(?:ärende|rubrik)n?|ärenden vid .{4,30})(?:\s+sid(?:a|an|nr|\.)?)?\s*:?$/iu;

/** A list has so many entries at the least, and between two of them so many lines at the most. */
const shortest = 3;
const tallest = 3;

/**
 * What stands under a caption as a list, and heads paragraphs further down, is an agenda or a table of contents, though
 * some of its numbers are damaged or missing. Its entries are no headings.
 *
 *     Ärendelista
 *     § 62 Sammanträdets öppnande
 *     863 Val av justerare
 */
export function dampAgendas(
  candidates: readonly HeadingCandidate[],
  lines: readonly Line[],
): readonly HeadingCandidate[] {
  const onLine = firstReadings(candidates);
  const listed = new Set(
    candidates
      .filter((one) => leadsToPage(one.line, onLine, lines) && standsFurtherDown(one, candidates))
      .map(({ line }) => line),
  );
  for (const { index, text } of lines) {
    if (!caption.test(text)) continue;
    const entries = entriesUnder(index, onLine, lines);
    if (entries.length >= shortest && standsAgain(entries, candidates)) {
      for (const { line } of entries) listed.add(line);
    }
  }
  if (listed.size === 0) return candidates;
  return candidates.map((one) => (listed.has(one.line) ? { ...one, weight: 0 } : one));
}

// Val av justerare ............ 3   Delgivningar………4
const leaders = /(?:\.\s?){4,}\s*\d{1,4}$|…{2,}\s*\d{1,4}$/u;
/** A title takes so many lines of a table of contents at the most. */
const tallestEntry = 3;

/** Dots lead from the heading or the title below it to the number of a page. */
function leadsToPage(
  at: number,
  onLine: ReadonlyMap<number, HeadingCandidate>,
  lines: readonly Line[],
): boolean {
  for (let i = at; i < at + tallestEntry && (i === at || !onLine.has(i)); i += 1)
    if (leaders.test(lines[i]?.text ?? '')) return true;
  return false;
}

/** The number heads something below the list too: else the dots lead to a figure of the paragraph's own. */
function standsFurtherDown(
  { line, number, form }: HeadingCandidate,
  candidates: readonly HeadingCandidate[],
): boolean {
  return candidates.some(
    (one) => one.line > line && one.number === number && one.form === form && one.weight >= leastAgain,
  );
}

const leastAgain = 0.5;

/** The likeliest reading of each line. */
function firstReadings(candidates: readonly HeadingCandidate[]): ReadonlyMap<number, HeadingCandidate> {
  const onLine = new Map<number, HeadingCandidate>();
  for (const candidate of candidates) {
    const rival = onLine.get(candidate.line);
    if (!rival || candidate.weight > rival.weight) onLine.set(candidate.line, candidate);
  }
  return onLine;
}

function entriesUnder(
  captionLine: number,
  onLine: ReadonlyMap<number, HeadingCandidate>,
  lines: readonly Line[],
): readonly HeadingCandidate[] {
  const entries: HeadingCandidate[] = [];
  let unnumbered = 0;
  for (let at = captionLine + 1; at < lines.length && unnumbered < tallest; at += 1) {
    const text = lines[at]?.text ?? '';
    const entry = onLine.get(at);
    if (/[!?:]$|\p{L}{2,}\.$/u.test(text) || readAnnouncer(text) !== null) {
      // the entry above has something said under it: it is the first paragraph
      if (unnumbered > 0 || entry === undefined) entries.pop();
      break;
    }
    if (entry === undefined) unnumbered += 1;
    else {
      if (startsAnew(entry, entries)) break;
      entries.push(entry);
      unnumbered = 0;
    }
  }
  return entries;
}

/** The paragraphs begin where the numbers do so again. */
function startsAnew({ number }: HeadingCandidate, entries: readonly HeadingCandidate[]): boolean {
  const [first] = entries;
  const middle = entries[Math.floor(entries.length / 2)];
  return entries.length >= shortest && (number === first?.number || number < (middle?.number ?? 0));
}

/** Do at least half of the entries' numbers stand as headings below the list? */
function standsAgain(entries: readonly HeadingCandidate[], candidates: readonly HeadingCandidate[]): boolean {
  const end = entries.at(-1)?.line ?? 0;
  const below = new Set(candidates.filter(({ line }) => line > end).map(({ number }) => number));
  return entries.filter(({ number }) => below.has(number)).length * 2 >= entries.length;
}
