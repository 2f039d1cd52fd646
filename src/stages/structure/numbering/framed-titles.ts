import { readMarker } from '../list-markers.ts';
import type { Line } from '../read-lines.ts';
import { finiteVerb } from '../run-in-headings.ts';
import { isMeetingTitle } from './meeting-title.ts';

/** So many titles at the least, of so many letters at the most. */
const fewest = 4;
const longest = 60;
/** Of the titles at least this part stand over sentences; the others over tables and lists. */
const leastSaid = 0.75;

// Siv hälsade oss välkomna   Mötet öppnades kl. 18
const opens = /(?<!\p{L})(?:hälsade|öppnade|öppnades|öppnar|hälsar|inledde)(?!\p{L})/u;
// Siv avslutade mötet   Mötet förklarades avslutat   Nästa möte hålls den 4 maj
const closes =
  /(?<!\p{L})(?:avsluta(?:de|des|t|r|s)|upplöstes|slutade|tackade (?:för|och|alla|samtliga))(?!\p{L})/u;
// Mötet valde …   … godkändes   … fick i uppdrag   … lades till handlingarna
export const settles =
  /(?<!\p{L})(?:val(?:de|des|t)|godkän\p{L}+|besl(?:öt|ut)\p{L}*|fastställ\p{L}+|uppdrag|uppdrogs?|handlingarna|bordla\p{L}+|ansvarsfrihet)(?!\p{L})/iu;
/** Sections that settle something at the least. */
const fewestSettled = 2;

/**
 * Titles of minutes that number nothing, set off by nothing but their place: each is a short line without a stop between
 * longer blocks. What stands under the first opens a meeting and what stands under the last closes it, and matters are
 * settled between. Where one title stands right under another, which of them head matters cannot be seen: none is taken.
 *
 *     Välkommen
 *     Siv hälsade alla välkomna.
 *     Pengarna
 *     Bo visade kassaboken. Mötet godkände räkenskaperna.
 *     Slut
 *     Siv avslutade mötet.
 */
export function findFramedTitles(titles: readonly Line[], lines: readonly Line[]): readonly Line[] {
  const plain = titles.filter((line) => isPlainTitle(line, lines[line.index + 1]) && !headsRows(line, lines));
  const between = plain.filter((line) => standsBetween(line, lines));
  const first = between.findIndex((line) => opens.test(saidUnder(line, lines)));
  const last = between.findLastIndex((line, i) => closes.test(textOf(line, between[i + 1], lines)));
  if (first < 0 || last - first + 1 < fewest) return [];
  const framed = between.slice(first, last + 1);
  const rivals = new Set(plain.map(({ index }) => index));
  if (framed.some(({ index }) => rivals.has(index + 1))) return [];
  const said = framed.filter((line) => /[.!?:]["”]?$/u.test(saidUnder(line, lines))).length;
  const settled = framed.filter((line, i) => settles.test(textOf(line, framed[i + 1], lines))).length;
  return said >= framed.length * leastSaid && settled >= fewestSettled ? framed : [];
}

/** No row of a table, no `Kassör: Bo Ek`, nor what stands over the meeting's title. */
export function isPlainTitle(line: Line, next: Line | undefined): boolean {
  const { text } = line;
  if (text.length > longest || /:\s?\S/u.test(text) || isMeetingTitle(line)) return false;
  if (next && isMeetingTitle(next)) return false;
  return !/(?:\d|kr|kronor|tkr|belopp|%|-)$/iu.test(text) || /(?<!\d)(?:19|20)\d{2}$/u.test(text);
}

// Kostnader   (among the rows of a table)   Uppdrag Tid Namn   (what a sentence with a colon leads to)
function headsRows({ index }: Line, lines: readonly Line[]): boolean {
  const [before, next] = [lines[index - 1]?.text ?? '', lines[index + 1]?.text ?? ''];
  const ledTo = before.endsWith(':') && finiteVerb.test(before);
  return ledTo || (row.test(before) && row.test(next));
}

// Grus och hyvling 49 700 kr   Summa 1 200
const row = /^\p{L}[^.!?]*\s-?\d{1,3}(?:[ \u00A0.]?\d{3})*(?:,\d+)?(?:\s?(?:kr|kronor|tkr|%|:-))?$/u;

/** Above a title a block has ended; below it one begins. */
function standsBetween(line: Line, lines: readonly Line[]): boolean {
  const [before, next] = [lines[line.index - 1], lines[line.index + 1]];
  if (!next || !/^["”“]?[\p{Lu}\d•*–-]/u.test(next.text)) return false;
  if (!before || line.gapBefore || line.pageStart) return true;
  if (/[.!?]["”)]?$/u.test(before.text) || !line.wrapped || isMeetingTitle(before)) return true;
  return !before.full && (/[:)\d]$/u.test(before.text) || readMarker(before.text) !== null);
}

/** What stands under a title up to the first stop at a line's end, over so many lines at the most. */
const tallest = 8;

function saidUnder({ index }: Line, lines: readonly Line[]): string {
  const block = lines.slice(index + 1, index + 1 + tallest);
  const end = block.findIndex(
    ({ text }, i) => /[.!?:]["”]?$/u.test(text) || block[i + 1]?.gapBefore !== false,
  );
  return joinTexts(block.slice(0, end + 1));
}

function textOf({ index }: Line, next: Line | undefined, lines: readonly Line[]): string {
  return joinTexts(lines.slice(index + 1, Math.min(next?.index ?? lines.length, index + 1 + tallest)));
}

function joinTexts(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join(' ');
}
