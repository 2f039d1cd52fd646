import type { ReviewItem } from '../../records/review-item.ts';
import { takenByCode } from '../../records/verdict.ts';
import type { Verdict } from '../../records/verdict.ts';
import type { LogEntry, LoggedState } from '../../store/review/review-log.ts';
import type { DecideOrder } from './desk-orders.ts';
import { DeskRefusal, itemUnknown } from './desk-refusal.ts';
import type { Signature } from './plan-decision.ts';

type Decision = DecideOrder['decision'];
type LoggedVerdict = NonNullable<LoggedState['verdicts']>[number];

/** What a decision does to what is ruled of a sentence. */
export interface VerdictChange {
  readonly before: LoggedVerdict;
  readonly after: LoggedVerdict;
}

/** Who leaves as it stands what is asked about a sentence has ruled on it. */
export function asRuling({ code }: ReviewItem, decision: Decision): Decision {
  const taken = takenByCode.get(code);
  return decision.action === 'keep' && taken !== undefined ? { action: 'rule', decides: taken } : decision;
}

/** @throws DeskRefusal `usage` where the matter is not whether a sentence decides. */
export function ruleOn(
  { id, code, page, line, sentence }: ReviewItem,
  decides: boolean,
  verdicts: readonly Verdict[],
  { by, at }: Signature,
): VerdictChange {
  if (!takenByCode.has(code) || page === null || line === null || sentence === null) {
    const remedy = 'Keep it if it is right, or correct the line itself.';
    throw new DeskRefusal('usage', `${id} does not ask whether a sentence decides`, remedy);
  }
  const own = verdicts.find((each) => each.page === page && each.line === line && each.sentence === sentence);
  const place = { page, line, sentence };
  return {
    before: own === undefined ? { ...place, said: null } : logged(own),
    after: { ...place, said: { decides, by, at } },
  };
}

/** A verdict whose sentence reads otherwise is given up. @throws DeskRefusal `item-unknown` where it stands no more. */
export function dropVerdict(
  { id, page, line, sentence }: ReviewItem,
  verdicts: readonly Verdict[],
): VerdictChange {
  const old = verdicts.find(
    (each) => each.page === page && each.line === (line ?? each.line) && each.sentence === sentence,
  );
  if (old === undefined) throw itemUnknown(id);
  const before = logged(old);
  return { before, after: { ...before, said: null } };
}

/** What stands of a sentence, as the log tells it. */
export function ruled({ sentence, said }: LoggedVerdict): NonNullable<LogEntry['verdict']> {
  return { sentence, decides: said?.decides ?? null };
}

function logged({ page, line, sentence, decides, by, at }: Verdict): LoggedVerdict {
  return { page, line, sentence, said: { decides, by, at } };
}
