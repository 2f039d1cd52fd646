import * as z from 'zod';
import { DecisionKind } from './minutes.ts';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
const DateOrPart = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u);

/** Letters of a query that are read; what follows is nobody's question. */
export const mostLetters = 400;

/** A search, as it is asked on the command line, on the page and by programs. */
export const SearchRequest = z.object({
  /** As typed; may be empty where something else is asked for. */
  text: z.string().default(''),
  /** Words of a body's name. */
  body: z.string().optional(),
  /** The first day, or the year or month that it is the first of. */
  from: DateOrPart.optional(),
  /** The last day, or the year or month that it is the last of. */
  to: DateOrPart.optional(),
  /** What the meeting decided. */
  kind: DecisionKind.optional(),
  /** Only paragraphs that name an amount of money. */
  withAmount: z.boolean().default(false),
  /** Only paragraphs that name or have an attachment. */
  withAttachment: z.boolean().default(false),
  /** Only paragraphs with a notice that asks for a person. */
  needsReview: z.boolean().default(false),
  limit: z.int().min(1).max(1000).default(20),
  /** How many of the best are passed over: for the pages after the first. */
  offset: z.int().nonnegative().default(0),
});
export type SearchRequest = Readonly<z.infer<typeof SearchRequest>>;
/** The same as it may be handed over: what is left out is as usual. */
export type SearchAsked = Readonly<z.input<typeof SearchRequest>>;
