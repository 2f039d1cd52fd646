import type { Database } from 'better-sqlite3';
import type { ReviewItem } from '../../records/review-item.ts';
import { uncover } from '../../records/uncover.ts';
import { coverItem } from '../../store/review/cover-item.ts';
import { coverTorn } from '../../store/review/cover-torn.ts';
import type { DecideOrder } from './desk-orders.ts';
import { DeskRefusal } from './desk-refusal.ts';
import type { LineNow } from './plan-decision.ts';

type Decision = DecideOrder['decision'];

/**
 * A decision with the figures of personal identity numbers again that were covered when the person saw them: `990512-XXXX` in
 * a line that is typed over is what stood there.
 *
 * @throws DeskRefusal `usage` where it cannot be told which of two numbers is meant.
 */
export function uncoverDecision(database: Database, item: ReviewItem, decision: Decision): Decision {
  if (decision.action === 'keep' || decision.action === 'rule') return decision;
  const shown = coverItem(database, item);
  if (decision.action === 'take') return { ...decision, text: takenText(item, shown, decision.text) };
  const [original, covered] =
    decision.scope === 'word' ? [item.word?.clean, shown.word?.clean] : [item.cleanText, shown.cleanText];
  return { ...decision, text: uncovered(decision.text, original ?? '', covered ?? '') };
}

/** The same of a line that somebody reading has written. */
export function uncoverLine(
  database: Database,
  sha256: string,
  { page, line, cleanText }: LineNow,
  typed: string,
): string {
  const shown = coverTorn(database, { sha256, page, line, cleanText }, [cleanText]);
  return uncovered(typed, cleanText, shown.cleanText);
}

function uncovered(typed: string, original: string, shown: string): string {
  const text = uncover(typed, original, shown);
  if (text !== null) return text;
  throw new DeskRefusal(
    'usage',
    'two personal identity numbers look the same while they are covered',
    'Open the numbers of the protocol, and write the line again.',
  );
}

/** An alternative by its text, or by what is shown of it where no other is shown so. */
function takenText({ alternatives }: ReviewItem, shown: ReviewItem, taken: string): string {
  if (alternatives.some(({ text }) => text === taken)) return taken;
  const alike = alternatives.filter((_, at) => shown.alternatives[at]?.text === taken);
  const [only] = alike;
  return only !== undefined && alike.length === 1 ? only.text : taken;
}
