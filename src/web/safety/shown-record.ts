import type { Context } from 'hono';
import { maskRecord } from '../../records/mask-record.ts';
import type { WebEnv } from '../visitor.ts';

/**
 * A record as this visitor may see it. The answer is covered once more as a whole (cover-answers.ts); but only in the record
 * can be seen that an amount or a quotation is the end of a number.
 *
 * @param around texts that strings of the record may be pieces of.
 */
export function shownRecord<Of>(context: Context<WebEnv>, record: Of, around: readonly string[] = []): Of {
  return context.get('opensPersonalNumbers') ? record : maskRecord(record, around);
}
