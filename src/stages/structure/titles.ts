import { takeCaseNumber } from './case-number.ts';
import type { WithoutCase } from './case-number.ts';
import { flowLines } from './flow-lines.ts';
import type { HeadingCandidate } from './numbering/heading-candidates.ts';
import type { Line } from './read-lines.ts';
import { finiteVerb, splitRunIn } from './run-in-headings.ts';
import { continuesTitle, opensTitle, tallestTitle } from './title-lines.ts';

export interface Title {
  readonly title: string;
  readonly caseNumber: string | null;
  /** Lines that the heading takes, its own included. */
  readonly height: number;
  /** Text of the heading's own line that is no title: a sentence that runs on after the number. */
  readonly runIn: string;
}

/**
 * The title of a heading that running text follows on its own line. In columns the title is what the first holds:
 *
 *     § 4 Dagordning           Det beslutades att följa stadgarnas punkt 6.
 */
export function readRunInTitle(heading: HeadingCandidate, own?: Line): Title {
  const column = columnTitle(heading, own);
  if (column !== null)
    return { title: column, caseNumber: null, height: 1, runIn: heading.rest.slice(column.length).trim() };
  const { text, caseNumber } = takeCaseNumber(heading.rest);
  const { title, text: runIn } = splitRunIn(text);
  return { title, caseNumber, height: 1, runIn };
}

function columnTitle({ rest }: HeadingCandidate, own: Line | undefined): string | null {
  const [first = '', ...others] = own?.cells ?? [];
  if (own === undefined || others.length !== 1 || !own.text.endsWith(rest)) return null;
  const title = first
    .trim()
    .slice(own.text.length - rest.length)
    .trim();
  const titled = /^\p{Lu}/u.test(title) && title.length <= 60 && rest.startsWith(`${title} `);
  return titled && !/[.,:;]$/u.test(title) && !finiteVerb.test(title) ? title : null;
}

/** Reads the title that a heading opens, over as many lines as it takes; `end` is the line after the paragraph's last. */
export function readTitle(heading: HeadingCandidate, lines: readonly Line[], end: number): Title {
  const own = lines[heading.line];
  const top = topOf(heading, lines);
  if (top.text !== '') return { title: top.text, caseNumber: top.caseNumber, height: 1, runIn: heading.rest };
  const first = takeCaseNumber(withoutEarlierParagraph(withoutCaseCell(heading.rest, own)));
  let caseNumber = top.caseNumber ?? first.caseNumber ?? caseCellOf(own);
  const parts: Line[] = own && first.text !== '' ? [{ ...own, text: first.text }] : [];
  let height = 1;
  for (; height < tallestTitle && heading.line + height < end; height += 1) {
    const at = heading.line + height;
    const line = lines[at];
    // Sn § 34  Au § 57   (a line of its own above the title)
    const found = takeCaseNumber(line?.text ?? '');
    const taken = { ...found, text: found.text.replace(earlierAlone, '') };
    const paper = parts.length === 0 && isPaperAbove(taken.text, lines, at, end);
    if (!line || !(paper || isCaseAlone(line, taken, caseNumber) || belongs(parts, lines, at, end))) break;
    caseNumber ??= taken.caseNumber;
    if (taken.text !== '' && !paper) parts.push({ ...line, text: taken.text });
  }
  return { title: flowLines(parts).trim(), caseNumber, height, runIn: '' };
}

/** The line holds a case number or a place on the agenda and nothing else, and the case has no other number. */
function isCaseAlone({ text }: Line, taken: WithoutCase, known: string | null): boolean {
  return text !== '' && taken.text === '' && (taken.caseNumber === null || known === null);
}

// Utlåtande 2015:72 RV   Memorial 2014:3
const paperAlone = /^(?:Utlåtande|Utl\.|Memorial|Mem\.)\s\d{4}:\d{1,4}(?:\s?R[IVX]+)?\.?$/u;

/** The number of the paper that the matter rests on, alone on its line above the matter's title. */
function isPaperAbove(text: string, lines: readonly Line[], at: number, end: number): boolean {
  const next = at + 1 < end ? lines[at + 1] : undefined;
  return paperAlone.test(text) && next?.gapBefore === false && opensTitle(next, lines, end);
}

/** What stands above the number, where the heading opens above it: its title or its case numbers, of which the first counts. */
function topOf({ opensAt, line }: HeadingCandidate, lines: readonly Line[]): WithoutCase {
  const above = lines.slice(opensAt, line).filter(({ text }) => text !== '§');
  const each = above.map(({ text }) => takeCaseNumber(text));
  const [first] = each;
  if (first && each.every(({ text, caseNumber }) => text === '' && caseNumber !== null)) return first;
  return takeCaseNumber(flowLines(above).trim());
}

/** Says that the heading's title stands above its number. */
export function hasTop(heading: HeadingCandidate, lines: readonly Line[]): boolean {
  return topOf(heading, lines).text !== '';
}

/** A case number that stands in the heading's last column; null where it does not. */
function caseCellOf(own: Line | undefined): string | null {
  const last = own && own.cells.length > 1 ? own.cells.at(-1) : undefined;
  const taken = takeCaseNumber(last?.trim() ?? '');
  return taken.text === '' ? taken.caseNumber : null;
}

function withoutCaseCell(rest: string, own: Line | undefined): string {
  const last = own?.cells.at(-1)?.trim() ?? '';
  return caseCellOf(own) !== null && rest.endsWith(last) ? rest.slice(0, -last.length).trim() : rest;
}

function belongs(parts: readonly Line[], lines: readonly Line[], at: number, end: number): boolean {
  const before = lines[at - 1];
  const line = lines[at];
  const last = parts.at(-1);
  if (!line || !before) return false;
  if (last === undefined) return opensTitle(line, lines, end);
  const length = parts.reduce((sum, part) => sum + part.text.length, 0);
  const after = at + 1 < end ? lines[at + 1] : undefined;
  const below = lines.slice(at + 2, Math.min(end, at + tallestTitle));
  return continuesTitle(last.text, length, { before, line, after, below });
}

const earlier =
  '\\p{Lu}\\p{L}{1,5}\\s?(?:§{1,2}\\s?\\d{1,4}(?:\\/\\d{2,4})?(?:(?:,\\s?|\\s?[-–]\\s?|\\soch\\s)\\d{1,4})*|\\d{1,4}\\s?§\\s?\\/\\s?[\\d.]{6,10}|\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d{2})(?=[\\s,]|$)[\\s,]*';
const earlierFirst = new RegExp(`^(?:${earlier})+`, 'u');
const earlierAlone = new RegExp(`^(?:${earlier})+$`, 'u');

/** `Ks § 47  Au § 32, 33  Dnr …`, `KST 120 §/12.10.2016`: where another body dealt with the matter before is no title. */
function withoutEarlierParagraph(rest: string): string {
  return rest.replace(earlierFirst, '');
}
