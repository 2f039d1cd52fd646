import { z } from '@hono/zod-openapi';

/** `limit=50` */
export function wholeNumber(least: number, most: number, description?: string): z.ZodType<number> {
  const error = `is not a whole number from ${least} to ${most}`;
  return z.preprocess(asNumber, z.int({ error }).min(least, { error }).max(most, { error })).openapi({
    type: 'integer',
    minimum: least,
    maximum: most,
    ...(description === undefined ? {} : { description }),
  });
}

/** Digits only: `1e2` and an empty value are slips. */
function asNumber(typed: unknown): unknown {
  return typeof typed === 'string' && /^\d{1,9}$/u.test(typed) ? Number(typed) : typed;
}

/** `needsReview=true` */
export function yesOrNo(description: string): z.ZodType<boolean> {
  return z
    .stringbool({ truthy: ['true'], falsy: ['false'], case: 'sensitive', error: 'is neither true nor false' })
    .openapi({ type: 'boolean', description });
}

/** `from=2019-03-05` */
export function day(description: string): z.ZodType<string> {
  return z.iso
    .date({ error: 'is not a day that there is, written as 2019-03-05' })
    .openapi({ type: 'string', format: 'date', description });
}

/** `from=2019`, `from=2019-03`, `from=2019-03-05` */
export function dayOrPart(description: string): z.ZodType<string> {
  const error = 'is not a year, a month or a day, written as 2019, 2019-03 or 2019-03-05';
  return z
    .string({ error })
    .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u, { error })
    .openapi({ type: 'string', description });
}

/** `body=Tekniska nämnden` */
export function bodyName(): z.ZodType<string> {
  return text(200, 'Whose meetings: a body’s whole name.');
}

/** Any text that is not too long. NFC, as what is stored. */
export function text(most: number, description: string): z.ZodType<string> {
  const error = `is not a text of 1 to ${most} characters`;
  return z
    .string({ error })
    .min(1, { error })
    .max(most, { error })
    .transform((typed) => typed.normalize('NFC'))
    .openapi({ type: 'string', minLength: 1, maxLength: most, description });
}

/** How many of a list an answer holds. */
export function limit(usual: number, most: number): z.ZodType<number> {
  return wholeNumber(1, most).default(usual).openapi({
    type: 'integer',
    minimum: 1,
    maximum: most,
    default: usual,
    description: 'How many at most.',
  });
}
