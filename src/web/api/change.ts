import type * as z from 'zod';
import type { Asked, Asking, Operation, Tag } from './operation.ts';

/** What a change is made from, beside its order. */
export interface Changing extends Asking {
  /** Whom it is signed with. */
  readonly by: string;
}

/** One thing that changes something. */
export interface Change<
  Path extends z.ZodObject = z.ZodObject,
  Takes extends z.ZodType | null = z.ZodType | null,
  Gives extends z.ZodType = z.ZodType,
> {
  readonly id: string;
  readonly tag: Tag;
  /** Below `/api/v1`: `/review/{matter}/decisions`. */
  readonly address: string;
  readonly summary: string;
  readonly description: string;
  readonly path: Path;
  /** The body, as JSON; null where there is none. */
  readonly takes: Takes;
  readonly gives: Gives;
  /** What `If-Match` speaks of. */
  readonly of: Operation;
  /** What was made with personal identity numbers covered. */
  readonly cover: (made: z.output<Gives>, from: Changing) => z.output<Gives>;
  readonly example: { readonly address: string; readonly body: Readonly<Record<string, unknown>> | null };
  /** @returns what was made, and its address. @throws Problem, and what the desk throws. */
  readonly carryOut: (
    asked: Asked<Path>,
    order: Takes extends z.ZodType ? z.output<Takes> : null,
    from: Changing,
  ) => Promise<{ readonly made: z.output<Gives>; readonly at: string }>;
}

/** A change with the types of its own parts checked against each other. */
export function change<Path extends z.ZodObject, Takes extends z.ZodType | null, Gives extends z.ZodType>(
  own: Change<Path, Takes, Gives>,
): Change {
  return own as unknown as Change;
}
