import type { Decision, Paragraph } from '../../../records/minutes.ts';
import { isSectionLabel } from './section-labels.ts';
import { lineEndAt, lineStartAt, linesWithin, locateDecision, locateText } from './locate.ts';
import type { LocatedDecision, Span } from './locate.ts';

/** Whose words a stretch of a paragraph's text is. */
export type PartKind = 'decision' | 'proposal' | 'procedure' | 'reservation' | 'statement';

/**
 * A paragraph's text, in its order, as it is shown: what is decided, put forward and reserved against is set apart, and no
 * letter is left out. Places are UTF-16 offsets into the paragraph's text.
 */
export type Block =
  | ({ readonly kind: 'line' } & Span)
  | ({ readonly kind: 'label' } & Span)
  | ({ readonly kind: 'item' } & Span)
  | ({ readonly kind: 'decision'; readonly decision: Decision } & LocatedDecision)
  | ({
      readonly kind: Exclude<PartKind, 'decision'>;
      readonly name: string;
      readonly lines: readonly Span[];
    } & Span);

/** A paragraph as it is shown. */
export interface LaidOut {
  /** Of the whole text, in its order, one after the other. */
  readonly blocks: readonly Block[];
  /** Decisions that have no place of their own in the text, as one that stands within another's words. */
  readonly unplaced: readonly Decision[];
}

export function layOutParagraph(paragraph: Paragraph): LaidOut {
  const { text, decisions } = paragraph;
  const others = partBlocks(paragraph);
  const found = [...decisionBlocks(paragraph, others), ...others, ...itemBlocks(paragraph)];
  const parts = withoutOverlaps(found);
  const blocks: Block[] = [];
  let done = 0;
  for (const part of parts) {
    blocks.push(...lineBlocks(text, done, part.start), part);
    done = part.end;
  }
  blocks.push(...lineBlocks(text, done, text.length));
  const placed = new Set(blocks.flatMap((block) => (block.kind === 'decision' ? block.decision : [])));
  return { blocks, unplaced: decisions.filter((decision) => !placed.has(decision)) };
}

function decisionBlocks({ text, decisions }: Paragraph, others: readonly Span[]): Block[] {
  let from = 0;
  return decisions.flatMap((decision) => {
    const found = locateApart(text, decision, from, others) ?? locateApart(text, decision, 0, others);
    if (found === null) return [];
    from = Math.max(from, found.end);
    return [{ kind: 'decision' as const, decision, ...found }];
  });
}

/** What is decided in the words that somebody moved stands twice: `others` are what has a place of its own. */
function locateApart(
  text: string,
  { points }: Decision,
  from: number,
  others: readonly Span[],
): LocatedDecision | null {
  const first = locateDecision(text, points, from);
  const moved = first && others.find(({ start, end }) => start < first.start && first.start < end);
  return moved ? (locateDecision(text, points, moved.end) ?? first) : first;
}

const statementNames = { note: 'Protokollsanteckning', protest: 'Protest', separate: 'Särskilt yttrande' };

function partBlocks(paragraph: Paragraph): Block[] {
  const { text, proposals, procedures, reservations, statements } = paragraph;
  const put = <Of>(
    kind: Exclude<PartKind, 'decision'>,
    all: readonly Of[],
    told: (of: Of) => [string, string],
  ) =>
    locateEach(text, all, (of) => told(of)[1]).map(({ of, ...span }) => ({
      kind,
      name: told(of)[0],
      ...span,
      lines: linesWithin(text, span),
    }));
  return [
    ...put('proposal', proposals, (each) => ['Yrkande', each.text]),
    ...put('procedure', procedures, (each) => ['Propositionsordning', each]),
    ...put('reservation', reservations, (each) => ['Reservation', each.text]),
    ...put('statement', statements, (each) => [statementNames[each.kind], each.text]),
  ];
}

/** An item's title where it is a line of its own. */
function itemBlocks({ text, items }: Paragraph): Block[] {
  return locateEach(text, items, ({ title }) => title)
    .filter((span) => isWholeLine(text, span))
    .map(({ start, end }) => ({ kind: 'item' as const, start, end }));
}

function locateEach<Of>(
  text: string,
  all: readonly Of[],
  textOf: (of: Of) => string,
): ({ readonly of: Of } & Span)[] {
  let from = 0;
  return all.flatMap((of) => {
    const found = locateText(text, textOf(of), from);
    if (found === null) return [];
    from = found.end;
    return [{ of, ...found }];
  });
}

/** In their order; what reaches into one that begins before it is left to be plain text. */
function withoutOverlaps(blocks: readonly Block[]): Block[] {
  let end = 0;
  return blocks
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((block) => {
      if (block.start < end) return false;
      ({ end } = block);
      return true;
    });
}

function lineBlocks(text: string, from: number, to: number): Block[] {
  return linesWithin(text, { start: from, end: to }).map((span) => ({
    kind: isSectionLabel(text.slice(span.start, span.end)) && isWholeLine(text, span) ? 'label' : 'line',
    ...span,
  }));
}

function isWholeLine(text: string, { start, end }: Span): boolean {
  return lineStartAt(text, start) === start && lineEndAt(text, end) === end;
}
