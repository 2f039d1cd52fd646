import { readAnnouncer } from '../decisions/decision-announcers.ts';
import { readSectionLabel } from '../labels/section-labels.ts';
import { readCoverLabel } from '../meeting/cover-labels.ts';
import { startOfSignatures } from '../meeting/start-of-signatures.ts';
import type { Line } from '../read-lines.ts';
import { isPlainTitle, settles } from './framed-titles.ts';

/** So many titles at the least. */
const fewest = 4;
/** Sections that settle something at the least. */
const fewestSettled = 2;
/** Of the titles at least this part stand right over text. */
const leastOver = 0.75;

/**
 * Titles of minutes that number nothing, neither open nor close a meeting and have none of the usual titles: from the
 * first on nothing but they and the words that announce is set in their look, each begins a block, and text in which
 * matters are settled stands under them.
 *
 *     **Nya brunnen**
 *     Bosse hade tagit in två offerter. Beslut: Vi tar den billigaste.
 *
 *     **Bryggan**
 *     Plankorna är slut. Siv fick i uppdrag att köpa nya.
 */
export function findBoldTitles(bold: readonly Line[], lines: readonly Line[]): readonly Line[] {
  const titles = bold.filter((line) => /^\p{Lu}.+[^.,;!]$/u.test(line.text) && !announces(line));
  const over = titles.filter((line) => standsOverText(line, lines));
  const [first] = over;
  if (first === undefined) return [];
  // **Vid protokollet**   **Justeras**
  const end = first.index + startOfSignatures(lines.slice(first.index));
  const isWithin = ({ index }: Line): boolean => index >= first.index && index < end;
  const own = titles.filter(isWithin);
  const chosen = new Set(own);
  const others = bold.filter((line) => isWithin(line) && !chosen.has(line) && !announces(line));
  const settled = own.filter((line, i) => settlesUnder(line, own[i + 1], lines)).length;
  const set = over.filter(isWithin).length;
  const inTurn = others.length === 0 && set >= Math.max(fewest, own.length * leastOver);
  return inTurn && settled >= fewestSettled ? own : [];
}

/** The title is the first line of a block; what stands under a cover's title is a label or another title. */
function standsOverText(line: Line, lines: readonly Line[]): boolean {
  const next = lines[line.index + 1];
  if (next === undefined || next.gapBefore || readCoverLabel(next.text) !== null) return false;
  return (line.gapBefore || line.pageStart) && isPlainTitle(line, next);
}

function announces({ text }: Line): boolean {
  return readAnnouncer(text) !== null || readSectionLabel(text) !== null;
}

function settlesUnder({ index }: Line, next: Line | undefined, lines: readonly Line[]): boolean {
  return lines.slice(index + 1, next?.index).some(({ text }) => settles.test(text));
}
