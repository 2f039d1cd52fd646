import { ParagrafError } from '../../errors.ts';
import type { Reason } from '../../errors.ts';
import type { LogEntry } from '../../store/review/review-log.ts';

/** What a person needs to know of a refusal, to try again or not. */
export interface RefusalDetails {
  /** What stands on the same line later, of `undo-refused`. */
  readonly later?: LogEntry;
  /** What the line says now, of `item-changed`; null where there is no such line any more. */
  readonly now?: { readonly sourceText: string | null; readonly cleanText: string | null } | null;
}

/** A decision that the desk does not make; nothing has been changed. */
export class DeskRefusal extends ParagrafError {
  readonly details: RefusalDetails;

  constructor(reason: Reason, message: string, remedy: string, details: RefusalDetails = {}) {
    super(reason, message, remedy);
    this.details = details;
  }
}

export function itemUnknown(id: string): DeskRefusal {
  const remedy = 'It has gone from the queue: look at the queue again (paragraf review).';
  return new DeskRefusal('item-unknown', `there is no matter ${id} in the review queue`, remedy);
}

export function itemChanged(what: string, now: RefusalDetails['now'] = null): DeskRefusal {
  const message = `${what} has changed since it was shown`;
  return new DeskRefusal('item-changed', message, 'Look at it again, and decide anew.', { now });
}

export function undoRefused(message: string, later?: LogEntry): DeskRefusal {
  const remedy =
    later === undefined ? 'paragraf review --log shows what can be undone.' : 'Undo the later one first.';
  return new DeskRefusal('undo-refused', message, remedy, later === undefined ? {} : { later });
}
