import { takeCaseNumber } from '../case-number.ts';
import { readAnnouncer } from '../decisions/decision-announcers.ts';
import type { Line } from '../read-lines.ts';
import { readSectionLabel } from '../labels/section-labels.ts';
import { readBlocks } from '../read-blocks.ts';
import { finiteVerb, isTitleOverSentence, readsAsSentence } from '../run-in-headings.ts';
import { opensTitle } from '../title-lines.ts';
import type { HeadingCandidate } from './heading-candidates.ts';

/** What most headings of a protocol have above their numbers is part of them. */
const asRule = 0.6;
const longestTitle = 110;

/**
 * Some secretaries set the case number or the title above the number. Where most headings of a protocol are set so, each
 * of them opens at the line above:
 *
 *     Dnr 2017/88                     Val av justerare
 *     § 47 Ny förskola                § 31
 */
export function raiseTops(
  headings: readonly HeadingCandidate[],
  lines: readonly Line[],
): readonly HeadingCandidate[] {
  const isTop = headings.map((heading) => hasCaseAbove(heading, lines) || hasTitleAbove(heading, lines));
  if (isTop.filter(Boolean).length < Math.max(2, headings.length * asRule)) return headings;
  return headings.map((heading, i) =>
    isTop[i] === true ? { ...heading, opensAt: topFrom(heading.line - 1, lines) } : heading,
  );
}

/** A matter may have several case numbers, each on a line of its own above the § number. */
function topFrom(at: number, lines: readonly Line[]): number {
  let top = at;
  while (isCase(lines[at]) && lines[top]?.pageStart === false && isCase(lines[top - 1])) top -= 1;
  return top;
}

function isCase(line: Line | undefined): boolean {
  const taken = takeCaseNumber(line?.text ?? '');
  return taken.caseNumber !== null && taken.text === '';
}

function hasCaseAbove({ line }: HeadingCandidate, lines: readonly Line[]): boolean {
  return isCase(lines[line - 1]) && lines[line]?.pageStart !== true;
}

/**
 * The number stands alone, over text that is no title and under a line that is one; or before running text, under a title
 * that stands apart from what is above it.
 */
function hasTitleAbove({ line, rest }: HeadingCandidate, lines: readonly Line[]): boolean {
  const [above, own, below] = [lines[line - 1], lines[line], lines[line + 1]];
  if (!above || !own || own.gapBefore) return false;
  if (rest !== '') return above.gapBefore && isTitle(above.text) && runsOn(own, rest, lines);
  if (!below) return false;
  return isTitle(above.text) && (/[.!?]$/u.test(below.text) || !opensTitle(below, lines, lines.length));
}

function isTitle(text: string): boolean {
  const titled = /^\p{Lu}/u.test(text) && !/[.:;,!?]$/u.test(text) && text.length <= longestTitle;
  return titled && !finiteVerb.test(text) && readAnnouncer(text) === null && readSectionLabel(text) === null;
}

/** Lines of a text that are looked at. */
const looked = 12;

/** What stands after the number is a sentence, whole on its lines. */
function runsOn(own: Line, rest: string, lines: readonly Line[]): boolean {
  const [block] = readBlocks([{ ...own, text: rest }, ...lines.slice(own.index + 1, own.index + looked)]);
  if (block === undefined || !/[.!?]$/u.test(block.text) || isTitleOverSentence(block.lines)) return false;
  return readsAsSentence(block.text) || present.test(block.text);
}

const present =
  /(?<!\p{L})(?:(?:om|ny|åter)?välj(?:er|s)|utser|sker|antar|bifaller|avslår|avslås|bifalls|bordläggs|beviljar|beviljas|(?:av)?slutar|avslutas|förklaras|konstateras|noterar|noteras|uppdrar|anmäler|anmäls)(?!\p{L})/u;
