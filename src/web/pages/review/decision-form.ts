import { createHmac, randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import type { DecideOrder } from '../../../pipeline/desk/desk-orders.ts';
import type { ReviewItem } from '../../../records/review-item.ts';
import type { WebEnv } from '../../visitor.ts';

/** A form's fields, the first of each name; a file among them is none. */
export type FormFields = Readonly<Record<string, string | undefined>>;

export async function fieldsOf(context: Context<WebEnv>): Promise<FormFields> {
  const body = await context.req.parseBody();
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, typeof value === 'string' ? value : undefined]),
  );
}

/** Of this process alone: nobody finds out by trying what a covered alternative says. */
const key = randomBytes(32);

/** Names an alternative by what it says: one that has come in its place is not taken for it. */
export function alternativeKey(text: string): string {
  return createHmac('sha256', key).update(text).digest('hex').slice(0, 16);
}

/** `val=behall`, `val=beslut`, `val=inget-beslut`, `ta=<the alternative's key>`, or `val=skriv` with `text` and `omfang`. */
export function decisionOf(
  { ta, val, text = '', omfang }: FormFields,
  alternatives: ReviewItem['alternatives'],
): DecideOrder['decision'] {
  if (ta !== undefined) {
    const taken = alternatives.find((each) => alternativeKey(each.text) === ta);
    return { action: 'take', text: taken?.text ?? '' };
  }
  if (val === 'skriv') return { action: 'write', text, scope: omfang === 'ord' ? 'word' : 'line' };
  if (val === 'beslut' || val === 'inget-beslut') return { action: 'rule', decides: val === 'beslut' };
  return { action: 'keep' };
}
