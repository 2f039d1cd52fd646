import type { Paragraph } from '../../records/minutes.ts';
import { cellsApart } from './amounts/cells-apart.ts';
import { readAmounts } from './amounts/read-amounts.ts';
import { readTableAmounts } from './amounts/table-amounts.ts';
import type { HeadingCandidate } from './numbering/heading-candidates.ts';
import { partAnnouncingSentences } from './announcing-sentences.ts';
import type { Verdict } from '../../records/verdict.ts';
import { findDecisions } from './decisions/find-decisions.ts';
import type { FoundDecisions } from './decisions/find-decisions.ts';
import type { Ruling } from './decisions/rulings.ts';
import type { UnsureSentence } from './decisions/unsure-sentences.ts';
import { splitPoints } from './decisions/split-points.ts';
import { makeDecision } from './decisions/make-decision.ts';
import { withoutPageHeads } from './page-heads.ts';
import type { ParagraphStyle } from './paragraph-style.ts';
import { readParts } from './paragraph-parts.ts';
import type { Part } from './part.ts';
import { readProceedings } from './proceedings/proceedings.ts';
import type { Proceedings } from './proceedings/proceedings.ts';
import { saidHere } from './proceedings/said-elsewhere.ts';
import { readBlocks } from './read-blocks.ts';
import type { Line } from './read-lines.ts';
import { earlierProtocols } from './references/discussed-protocol.ts';
import { headingReferences } from './references/heading-references.ts';
import { readReferences } from './references/read-references.ts';
import { hasTop, readRunInTitle, readTitle } from './titles.ts';

/** A paragraph's record, what of its text is not sure, and the verdicts of people that it is in accordance with. */
export interface PartlySure {
  readonly paragraph: Paragraph;
  readonly heeded: FoundDecisions['heeded'];
  readonly unsure: readonly (UnsureSentence & Pick<Paragraph, 'label'>)[];
}

/** Makes the record of the paragraph that a heading opens and that ends before line `end`. */
export function readParagraph(
  heading: HeadingCandidate,
  lines: readonly Line[],
  end: number,
  style: ParagraphStyle,
): PartlySure {
  const first = lines[heading.line];
  const runsIn = style.runInLines.has(heading.line) && !hasTop(heading, lines);
  const title = runsIn ? readRunInTitle(heading, first) : readTitle(heading, lines, end);
  const parts = partsOf(heading, lines, end, title, style);
  const page = first?.page ?? 1;
  const kept = parts.filter((part) => part.role !== 'signature-mark');
  const own = kept.filter((part) => !part.quoted);
  const said = own.map((part) => part.text).join('\n');
  const whole = [title.title, said].join('\n').trim();
  const printed = lines
    .slice(heading.line, heading.line + title.height)
    .map((line) => line.text)
    .join('\n');
  const protocols = earlierProtocols(whole, style.meetings.own);
  const { unsure, heeded, ...decided } = readDecisionsAndProceedings(parts, title.title, style);
  const paragraph: Paragraph = {
    number: heading.number,
    suffix: heading.suffix,
    label: labelOf(heading),
    title: title.title,
    caseNumber: title.caseNumber,
    pages: [page, lines[Math.max(heading.line, end - 1)]?.page ?? page],
    text: kept.map((part) => part.text).join('\n'),
    items: readItems(kept),
    ...decided,
    ...(heeded.length === 0 ? {} : { verdicts: heeded.map(verdictOf) }),
    references: [
      ...headingReferences({ text: printed, number: heading.number, title: title.title }, style.meetings),
      ...readReferences(whole, style.meetings),
    ],
    ...(protocols.length === 0 ? {} : { protocols: [...protocols] }),
    amounts: [
      ...readAmounts(own.map((part) => cellsApart(part.lines)).join('\n')),
      ...readTableAmounts(own.flatMap((part) => [...part.lines])),
    ],
  };
  return { paragraph, heeded, unsure: unsure.map((one) => ({ ...one, label: paragraph.label })) };
}

/** The verdict with its sentence as it stands now. */
function verdictOf({ verdict, sentence, line }: Ruling): Verdict {
  return { ...verdict, page: line.page, line: line.sourceLine, sentence };
}

export function labelOf({ form, number, suffix }: HeadingCandidate): string {
  if (form === 'unnumbered') return `(${number})`;
  return form === 'bare' ? `${number}${suffix ?? ''}.` : `§${number}${suffix ?? ''}`;
}

function partsOf(
  heading: HeadingCandidate,
  lines: readonly Line[],
  end: number,
  title: { readonly height: number; readonly runIn: string },
  style: ParagraphStyle,
): readonly Part[] {
  const own = lines.slice(heading.line + title.height, end);
  const below = withoutPageHeads(
    withoutRules(withoutContinued(own, style.continuedLines)),
    style.voice.isOwnBody,
  );
  const last = lines[heading.line + title.height - 1];
  const runIn: readonly Line[] =
    title.runIn === '' || !last ? [] : [{ ...last, text: title.runIn, gapBefore: true }];
  const isStray = (line: Line): boolean => style.strayLines.has(line.index);
  const blocks = partAnnouncingSentences(readBlocks([...runIn, ...below], isStray), style.voice.isOwnBody);
  return readParts(blocks, heading.number, ({ lines: [first] }) => isStray(first), style.voice);
}

/** The lines without the headings that are printed again among them; what then begins a sentence stands apart. */
function withoutContinued(lines: readonly Line[], continued: ReadonlySet<number>): readonly Line[] {
  return lines.flatMap((line) => {
    if (continued.has(line.index)) return [];
    const opens = continued.has(line.index - 1) && !/^\p{Ll}/u.test(line.text);
    return [opens ? { ...line, gapBefore: true, pageStart: false } : line];
  });
}

/** The lines without those that are nothing but a rule; what stands below one stands apart. */
function withoutRules(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line, i) => {
    if (isRule(line)) return [];
    const before = lines[i - 1];
    const apart = before !== undefined && isRule(before) && !line.pageStart;
    return [apart ? { ...line, gapBefore: true } : line];
  });
}

// ________   -----   * * *
function isRule({ text }: Line): boolean {
  return /^(?:[_\s]{3,}|[-–—=]{5,}|\*[*\s]{2,})$/u.test(text);
}

function readItems(parts: readonly Part[]): Paragraph['items'] {
  const starts = parts.flatMap((part, i) => (part.itemTitle === null || part.quoted ? [] : [i]));
  return starts.map((start, i) => ({
    title: parts[start]?.itemTitle ?? '',
    text: parts
      .slice(start + 1, starts[i + 1] ?? parts.length)
      .map((part) => part.text)
      .join('\n'),
  }));
}

function readDecisionsAndProceedings(
  blocks: readonly Part[],
  title: string,
  { voice, meetings, verdicts }: ParagraphStyle,
): Pick<Paragraph, 'decisions' | keyof Proceedings> & Pick<FoundDecisions, 'unsure' | 'heeded'> {
  const parts = splitPoints(blocks);
  const { decisions, taken, unsure, heeded } = findDecisions(parts, title, voice, verdicts);
  return {
    unsure,
    heeded,
    decisions: decisions.map((decision) => makeDecision(decision, meetings.own)),
    ...readProceedings(
      saidHere(parts, voice.isOwnBody).filter((part) => !part.quoted),
      taken,
      decisions.map(({ points }) => points.join('\n')),
    ),
  };
}
