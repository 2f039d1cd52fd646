import { exitCodes, ParagrafError } from '../errors.ts';
import type { DecideOrder } from '../pipeline/desk/desk-orders.ts';
import type { Desk } from '../pipeline/desk/open-desk.ts';
import type { ReviewItem } from '../records/review-item.ts';
import { openExistingStore } from '../store/open-store.ts';
import { coverItem } from '../store/review/cover-item.ts';
import { readReviewItem } from '../store/review/read-queue.ts';
import type { Context } from './context.ts';
import { print, printRecord } from './context.ts';

/** What is to be decided, as flags say it. */
export interface OrderFlags {
  readonly decide?: string;
  readonly keep?: boolean;
  readonly take?: string;
  readonly write?: string;
  readonly rule?: string;
  readonly line?: boolean;
  readonly undo?: string;
  readonly same?: string;
  readonly by?: string;
  readonly json?: boolean;
}

/** Carries out a decision or an undo, or lists the same in other places. @returns the exit code. */
export async function runReviewOrder(context: Context, flags: OrderFlags): Promise<number> {
  const { database, repairConfidence } = context.settings;
  // Loaded here alone, with its threads.
  const { openDesk } = await import('../pipeline/desk/open-desk.ts');
  const desk = openDesk(database, { leastConfidence: repairConfidence });
  try {
    const { json, lines } = await carryOut(desk, context, flags);
    if (flags.json === true) printRecord(context, json);
    else for (const line of lines) print(context, line);
    return exitCodes.done;
  } finally {
    await desk.close();
  }
}

interface Outcome {
  readonly json: object;
  readonly lines: readonly string[];
}

async function carryOut(desk: Desk, context: Context, flags: OrderFlags): Promise<Outcome> {
  if (flags.undo !== undefined) {
    const undone = await desk.undo({ entry: entryNumber(flags.undo), by: requireBy(flags) });
    return {
      json: undone,
      lines: undone.undone.map(({ id, after, before }) => `undid ${id}${change(after, before)}`),
    };
  }
  if (flags.same !== undefined) return listSame(desk, entryOf(context, flags.same));
  const item = findItem(context, flags.decide ?? '');
  const { id, version: seen } = item;
  const decided = await desk.decide({
    item: id,
    by: requireBy(flags),
    seen,
    decision: decisionOf(item, flags),
  });
  const { entry, before, after } = decided;
  const json = { ...decided, item: decided.item === null ? null : shown(context, decided.item) };
  return { json, lines: [`decided ${id}, entry ${entry}${change(before, after)}`] };
}

/** The matter as this command may show it. */
function shown(context: Context, item: ReviewItem): ReviewItem {
  if (context.opensPersonalNumbers === true) return item;
  const database = openExistingStore(context.settings.database);
  try {
    return coverItem(database, item);
  } finally {
    database.close();
  }
}

async function listSame(desk: Desk, entry: number): Promise<Outcome> {
  const same = await desk.findSame({ entry });
  const { word, doubts, others } = same;
  const listed = [...doubts, ...others].map(
    ({ file, page, cleanText, after, item }) =>
      `${item ?? '-'}  ${file}, p. ${page}\n  - ${cleanText}\n  + ${after}`,
  );
  const head = `${word.before} -> ${word.after}: in doubt in ${doubts.length} places, and in ${others.length} more`;
  return { json: same, lines: [head, ...listed] };
}

function change(before: string | null, after: string | null): string {
  return before === after ? '' : `\n  - ${before ?? ''}\n  + ${after ?? ''}`;
}

function findItem(context: Context, id: string): ReviewItem {
  const database = openExistingStore(context.settings.database);
  try {
    const item = readReviewItem(database, id);
    if (item !== null) return item;
    throw new ParagrafError(
      'item-unknown',
      `there is no matter ${id} in the review queue`,
      'paragraf review --queue lists them.',
    );
  } finally {
    database.close();
  }
}

/** An entry of the log, by its number or by the matter that it decided. */
function entryOf(context: Context, named: string): number {
  if (/^\d{1,15}$/u.test(named)) return Number(named);
  const { id, decided } = findItem(context, named);
  if (decided !== null) return decided.entry;
  throw new ParagrafError('usage', `${id} is not decided yet`, 'Decide it first (--decide).');
}

function entryNumber(typed: string): number {
  if (/^[1-9]\d{0,14}$/u.test(typed)) return Number(typed);
  throw new ParagrafError(
    'usage',
    `--undo ${typed} is no entry of the log`,
    'paragraf review --log lists them.',
  );
}

function requireBy({ by }: OrderFlags): string {
  if (by !== undefined && by.trim() !== '') return by;
  throw new ParagrafError('usage', 'the log needs to know who decides', 'Add --by NAME.');
}

/** @throws ParagrafError `usage` unless one decision is named. */
function decisionOf({ id, alternatives, word }: ReviewItem, flags: OrderFlags): DecideOrder['decision'] {
  const { take, write, rule } = flags;
  const named = [flags.keep, take, write, rule].filter((each) => each !== undefined);
  if (named.length !== 1)
    throw new ParagrafError(
      'usage',
      'one decision is needed',
      'Name one of --keep, --take N, --write TEXT and --rule decision or none.',
    );
  if (write !== undefined) {
    const scope = flags.line === true || word === null ? 'line' : 'word';
    return { action: 'write', text: write, scope };
  }
  if (rule !== undefined) return { action: 'rule', decides: saysDecision(rule) };
  if (take === undefined) return { action: 'keep' };
  const taken = alternatives[Number(take) - 1];
  if (taken !== undefined) return { action: 'take', text: taken.text };
  const remedy =
    alternatives.length === 0 ? 'It has none: --keep or --write.' : `It has 1 to ${alternatives.length}.`;
  throw new ParagrafError('usage', `${id} has no alternative ${take}`, remedy);
}

function saysDecision(rule: string): boolean {
  if (rule === 'decision' || rule === 'none') return rule === 'decision';
  throw new ParagrafError(
    'usage',
    `--rule ${rule} is not understood`,
    'Say --rule decision, or --rule none.',
  );
}
