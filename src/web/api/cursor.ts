import { z } from '@hono/zod-openapi';

/**
 * A place in a list as a parameter: what comes after it is the same whatever is stored or corrected meanwhile, so that
 * who goes from page to page misses nothing and meets nothing twice.
 */
export function cursorOf<Place>(place: z.ZodType<Place>): z.ZodType<Place> {
  return z
    .string({ error })
    .max(500, { error })
    .transform((typed, context) => {
      const read = place.safeParse(parsed(typed));
      if (read.success) return read.data;
      context.addIssue({ code: 'custom', message: error });
      return z.NEVER;
    })
    .openapi({ type: 'string', description: 'The place that the page begins after; `next` has it.' });
}

const error = 'is not a place that this list gave as next';

/** A place as it stands in an address. */
export function writeCursor(place: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

function parsed(typed: string): unknown {
  try {
    return JSON.parse(Buffer.from(typed, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
