import type * as z from 'zod';

/**
 * The record as its schema has it.
 *
 * @throws where it is not as it should be, with the first thing that is wrong: a page may have a thousand of a kind.
 */
export function checked<Checked>(schema: z.ZodType<Checked>, record: unknown): Checked {
  const result = schema.safeParse(record);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const place = issue?.path.map((part) => String(part)).join('.') ?? '';
  throw new TypeError(`its record is not as it should be: ${place}: ${issue?.message ?? ''}`);
}
