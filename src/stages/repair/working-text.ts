import { applyLineEdits, type LineEdit } from '../../records/apply-edits.ts';
import type { PageText, TextLine } from '../../records/page-text.ts';

/** An edit of a line under repair, in offsets of its source. */
export interface RuleEdit extends LineEdit {
  readonly rule: string;
  readonly confidence: number;
  readonly runnerUp: string | null;
}

/** A line under repair: what was read, what has been made of it, and how. */
export interface WorkingLine {
  readonly source: TextLine;
  readonly text: string;
  readonly edits: readonly RuleEdit[];
}

export interface WorkingPage {
  readonly source: PageText;
  readonly lines: readonly WorkingLine[];
}

/** A document under repair. Never altered: `applyChanges` gives a new one. */
export type WorkingText = readonly WorkingPage[];

/** Where a line stands: 0-based indexes into the working text and into its page's lines. */
export interface LinePlace {
  readonly page: number;
  readonly line: number;
}

/** What a rule wants to change: offsets into the working line's present text, in UTF-16 units. */
export interface Change extends LinePlace {
  readonly start: number;
  readonly end: number;
  readonly after: string;
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** The next likeliest reading; of rules that weigh none, absent. */
  readonly runnerUp?: string | null;
}

/** True for two changes that would begin at the same place. */
export function startTogether(one: Change, other: Change): boolean {
  return one.page === other.page && one.line === other.line && one.start === other.start;
}

export function openWorkingText(pages: readonly PageText[]): WorkingText {
  return pages.map((source) => ({
    source,
    lines: source.lines.map((line) => ({ source: line, text: line.text, edits: [] })),
  }));
}

/** The text with the changes made. Changes of a line must not overlap. */
export function applyChanges(text: WorkingText, changes: readonly Change[]): WorkingText {
  if (changes.length === 0) return text;
  const byPlace = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.page}:${change.line}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), change]);
  }
  return text.map((page, pageIndex) => ({
    ...page,
    lines: page.lines.map((line, lineIndex) => {
      const own = byPlace.get(`${pageIndex}:${lineIndex}`);
      return own === undefined ? line : changeLine(line, own);
    }),
  }));
}

/** From the right, so that the offsets of the changes still to make hold. */
function changeLine(line: WorkingLine, changes: readonly Change[]): WorkingLine {
  const edits = changes
    .toSorted((a, b) => b.start - a.start)
    .reduce<readonly RuleEdit[]>(
      (before, change) => composeEdit(line.source.text, before, change),
      line.edits,
    );
  return { ...line, edits, text: applyLineEdits(line.source.text, edits) };
}

interface PlacedEdit {
  readonly edit: RuleEdit;
  /** Where its new text stands in the line's present text. */
  readonly start: number;
  readonly end: number;
}

/** One edit more. Where it meets earlier ones they become one edit, from what the source says to what stands there now. */
function composeEdit(source: string, edits: readonly RuleEdit[], change: Change): readonly RuleEdit[] {
  const clean = applyLineEdits(source, edits);
  const placed = placeEdits(edits);
  const met = placed.filter((other) => meets(other, change));
  const start = Math.min(change.start, ...met.map((other) => other.start));
  const end = Math.max(change.end, ...met.map((other) => other.end));
  const sourceStart = start - growthUntil(placed, start, met);
  const sourceEnd = end - growthUntil(placed, end, []);
  const edit: RuleEdit = {
    start: sourceStart,
    end: sourceEnd,
    before: source.slice(sourceStart, sourceEnd),
    after: clean.slice(start, change.start) + change.after + clean.slice(change.end, end),
    rule: change.rule,
    confidence: Math.min(change.confidence, ...met.map((other) => other.edit.confidence)),
    runnerUp: change.runnerUp ?? null,
  };
  const others = placed.filter((other) => !met.includes(other)).map((other) => other.edit);
  const own = edit.before === edit.after ? [] : [edit];
  return [...others, ...own].toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function placeEdits(edits: readonly RuleEdit[]): readonly PlacedEdit[] {
  let growth = 0;
  return edits.map((edit) => {
    const start = edit.start + growth;
    growth += edit.after.length - edit.before.length;
    return { edit, start, end: start + edit.after.length };
  });
}

/** A deletion leaves no text behind; it is met at its very place. */
function meets({ start, end }: PlacedEdit, change: Change): boolean {
  if (start === end) return start >= change.start && start <= change.end;
  return start < change.end && end > change.start;
}

/** How many units the edits that end by `offset` have made the line longer. */
function growthUntil(placed: readonly PlacedEdit[], offset: number, except: readonly PlacedEdit[]): number {
  return placed
    .filter((other) => other.end <= offset && !except.includes(other))
    .reduce((growth, { edit }) => growth + edit.after.length - edit.before.length, 0);
}
