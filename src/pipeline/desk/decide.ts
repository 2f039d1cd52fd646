import type { Correction } from '../../records/correction.ts';
import type { ReviewItem } from '../../records/review-item.ts';
import { takenByCode } from '../../records/verdict.ts';
import { readCorrections } from '../../store/corrections.ts';
import { findFile } from '../../store/read-files.ts';
import type { StoredFile } from '../../store/read-files.ts';
import { readReviewItem } from '../../store/review/read-queue.ts';
import { appendEntry, nextEntryId } from '../../store/review/review-log.ts';
import type { LoggedState, NewEntry } from '../../store/review/review-log.ts';
import { isOfMinutes, settleItem } from '../../store/review/settle-item.ts';
import { readVerdicts } from '../../store/verdicts.ts';
import { DecideOrder } from './desk-orders.ts';
import type { Decided } from './desk-orders.ts';
import { DeskRefusal, itemChanged, itemUnknown } from './desk-refusal.ts';
import type { DeskStore } from './desk-store.ts';
import { dropCorrection, lineOfItem, writeLine, writeWord } from './plan-decision.ts';
import type { LineChange, LineNow, Signature } from './plan-decision.ts';
import { asRuling, dropVerdict, ruled, ruleOn } from './plan-verdict.ts';
import type { VerdictChange } from './plan-verdict.ts';
import { changeAndRemake } from './remake-clean.ts';
import { uncoverDecision } from './uncover-decision.ts';

/** What a decision means for the file. */
interface Plan {
  readonly changes: readonly LineChange[];
  /** The line as it stands then; null where it stands as before. */
  readonly text: string | null;
  readonly word: NewEntry['word'];
  readonly verdict?: VerdictChange;
  /** Whether the matter is decided by it, and not only mended, which its going away shows. */
  readonly settles: boolean;
}

/**
 * A person's decision on a matter of the queue: logged, laid on top of what the machine made, and all that is made of it
 * made anew, in one transaction.
 *
 * @throws DeskRefusal `item-unknown`, `item-changed`, `usage`: nothing has been changed.
 */
export function decide(store: DeskStore, given: DecideOrder): Decided {
  const order = DecideOrder.parse(given);
  const { database } = store;
  const work = database.transaction(() => {
    const { item, file } = findItem(store, order.item);
    requireSeen(item, order.seen);
    const signature = { by: order.by, at: new Date().toISOString() };
    const decision = asRuling(item, uncoverDecision(database, item, order.decision));
    const plan = planOf(store, file, item, decision, signature);
    return carryOut(store, file, item, plan, { ...signature, action: decision.action });
  });
  return work.immediate();
}

function findItem(store: DeskStore, id: string): { readonly item: ReviewItem; readonly file: StoredFile } {
  const { database } = store;
  const stored = readReviewItem(database, id);
  const file = stored === null ? null : findFile(database, stored.sha256);
  if (stored === null || file === null) throw itemUnknown(id);
  if (!takenByCode.has(stored.code) || stored.sentence !== null) return { item: stored, file };
  // An older program has stored the matter without its sentence: it is read once more.
  changeAndRemake(store, file, () => {});
  const item = readReviewItem(database, id);
  if (item === null) throw itemUnknown(id);
  return { item, file };
}

function requireSeen({ id, version, sourceText, cleanText }: ReviewItem, seen: DecideOrder['seen']): void {
  if (seen === version) return;
  throw itemChanged(`the line of ${id}`, { sourceText, cleanText });
}

function planOf(
  { database }: DeskStore,
  file: StoredFile,
  item: ReviewItem,
  decision: DecideOrder['decision'],
  signature: Signature,
): Plan {
  const corrections = readCorrections(database, file.id);
  const now = lineOfItem(item, corrections);
  if (decision.action === 'take' && !item.alternatives.some(({ text }) => text === decision.text))
    throw itemChanged(`what ${item.id} may say`, item);
  if (item.kind === 'misfit') return planOfMisfit(item, now, decision, corrections, signature);
  const verdicts = readVerdicts(database, file.id);
  if (decision.action === 'rule') return planOfVerdict(ruleOn(item, decision.decides, verdicts, signature));
  if (item.code === 'verdict-misfit' && decision.action === 'keep')
    return planOfVerdict(dropVerdict(item, verdicts));
  if (decision.action === 'keep') return keep(item, now, signature);
  if (now === null) throw nothingToWrite(item);
  const scope = decision.action === 'write' ? decision.scope : 'word';
  const settles = item.kind === 'word' || !isOfMinutes(database, item.id);
  if (scope === 'line') return { ...planOfLine(now, decision.text, signature), settles };
  if (item.word === null) throw nothingToWrite(item);
  const change = writeWord(now, item.word, decision.text, signature);
  const word = { source: item.word.source, before: item.word.clean, after: decision.text };
  return { changes: [change], text: change.text, word, settles };
}

/** A word that is right is said to be so: no later repair may make another of it. */
function keep({ word }: ReviewItem, now: LineNow | null, signature: Signature): Plan {
  if (word === null || now === null) return { changes: [], text: null, word: null, settles: true };
  const change = writeWord(now, word, word.clean, signature);
  const kept = { source: word.source, before: word.clean, after: word.clean };
  return { changes: [change], text: null, word: kept, settles: true };
}

function planOfLine(now: LineNow, text: string, signature: Signature): Plan {
  const change = writeLine(now, text, signature);
  return { changes: [change], text, word: null, settles: true };
}

/** That it is ruled on shows in the record, and that nothing is ruled any more: the matter itself goes. */
function planOfVerdict(verdict: VerdictChange): Plan {
  return { changes: [], text: null, word: null, verdict, settles: false };
}

/** The old correction is given up; unless the line is right as it is read now, what it says is written. */
function planOfMisfit(
  item: ReviewItem,
  now: LineNow | null,
  decision: DecideOrder['decision'],
  corrections: readonly Correction[],
  signature: Signature,
): Plan {
  const old = corrections.find(
    ({ page, line, sourceText }) =>
      page === item.page && line === (item.line ?? line) && sourceText === item.old?.sourceText,
  );
  if (old === undefined) throw itemUnknown(item.id);
  const dropped = dropCorrection(old);
  if (decision.action === 'keep') return { changes: [dropped], text: null, word: null, settles: true };
  if (now === null || decision.action === 'rule') throw nothingToWrite(item);
  const plan = planOfLine(now, decision.text, signature);
  return { ...plan, changes: [dropped, ...plan.changes] };
}

function nothingToWrite({ id }: ReviewItem): DeskRefusal {
  const remedy = 'Keep it if it is right, or correct the line itself.';
  return new DeskRefusal('usage', `${id} is about no word or line that could be written`, remedy);
}

function carryOut(
  store: DeskStore,
  file: StoredFile,
  item: ReviewItem,
  plan: Plan,
  { by, at, action }: Signature & Pick<DecideOrder['decision'], 'action'>,
): Decided {
  const { database } = store;
  const entry = nextEntryId(database);
  const decision = plan.settles && action !== 'rule' ? { action, by, at, entry } : null;
  const before = stateOf(plan, 'before', item.decided);
  const after = stateOf(plan, 'after', decision);
  const { id, code, message, minutesId, page, line, paragraph, sourceText, cleanText } = item;
  const logged = { at, by, action, batch: null, undoes: null, item: id, code, message, word: plan.word };
  const place = { sha256: file.sha256, file: file.name, minutesId, page, line, paragraph, sourceText };
  const texts = { before: cleanText, after: plan.text ?? cleanText };
  const verdict = plan.verdict === undefined ? {} : { verdict: ruled(plan.verdict.after) };
  const write = (): void => {
    appendEntry(database, file.id, { ...logged, ...place, ...texts, ...verdict }, before, after);
  };
  if (plan.changes.length > 0 || plan.verdict !== undefined) changeAndRemake(store, file, write);
  else {
    write();
    settleItem(database, id, true);
  }
  return { entry, entries: [entry], item: readReviewItem(database, id), minutesId, ...texts };
}

function stateOf(
  { changes, verdict }: Plan,
  side: 'before' | 'after',
  decision: LoggedState['decision'],
): LoggedState {
  const lines = changes.map((each) => each[side]);
  return verdict === undefined ? { lines, decision } : { lines, verdicts: [verdict[side]], decision };
}
