import * as z from 'zod';
import type { ReviewItem } from '../../records/review-item.ts';
import type { LogEntry } from '../../store/review/review-log.ts';

/** Longer is no line of a protocol. */
const longestLine = 4000;
/** Tabs may stand in a line. */
const control = /[^\P{Cc}\t]|[\u2028\u2029]/u;

/** Who decides, as the log keeps it. */
const Person = z.string().trim().min(1).max(100);
/** One line of text, or a word of it; may be empty. */
const LineText = z
  .string()
  .max(longestLine)
  .refine((text) => !control.test(text), 'one line, without control characters')
  .transform((text) => text.normalize('NFC'));
/** The `version` of the line as the person saw it (`lineVersion`). */
const Seen = z.string().min(1);
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/u);

export const DecideOrder = z.object({
  item: z.string().min(1),
  by: Person,
  seen: Seen,
  decision: z.discriminatedUnion('action', [
    /** It is right as it stands. */
    z.object({ action: z.literal('keep') }),
    /** It is one of the item's alternatives: the text of it. */
    z.object({ action: z.literal('take'), text: z.string() }),
    /** It reads so: the item's word, or the whole line. */
    z.object({ action: z.literal('write'), text: LineText, scope: z.enum(['word', 'line']) }),
    /** The item's sentence is a decision, or it is none. */
    z.object({ action: z.literal('rule'), decides: z.boolean() }),
  ]),
});
export type DecideOrder = z.input<typeof DecideOrder>;

/** A whole line that somebody reading has found wrong, whether or not it is a matter of the queue. */
export const CorrectOrder = z.object({
  sha256: Sha256,
  page: z.int().positive(),
  line: z.int().nonnegative(),
  text: LineText,
  by: Person,
  seen: Seen,
});
export type CorrectOrder = z.input<typeof CorrectOrder>;

/** @param entry of the log; with it goes all that was decided at once with it. */
export const UndoOrder = z.object({ entry: z.int().positive(), by: Person });
export type UndoOrder = z.input<typeof UndoOrder>;

export const SameOrder = z.object({ entry: z.int().positive() });
export type SameOrder = z.input<typeof SameOrder>;

/** The places, of those that `findSame` gave, to which a decision is applied too. */
export const ApplySameOrder = z.object({
  entry: z.int().positive(),
  by: Person,
  places: z
    .array(
      z.object({
        sha256: Sha256,
        page: z.int().positive(),
        line: z.int().nonnegative(),
        sourceStart: z.int().nonnegative(),
        sourceEnd: z.int().nonnegative(),
        version: Seen,
      }),
    )
    .min(1)
    .max(200),
});
export type ApplySameOrder = z.input<typeof ApplySameOrder>;

/** What came of a decision. */
export interface Decided {
  /** In the log. */
  readonly entry: number;
  /** All that were decided at once, `entry` first. */
  readonly entries: readonly number[];
  /** The matter as it stands now; null where it was none, or is none any more. */
  readonly item: ReviewItem | null;
  readonly minutesId: string | null;
  /** The clean line; null where there was none. */
  readonly before: string | null;
  readonly after: string | null;
}

export interface Undone {
  /** The undo's own entries in the log. */
  readonly entries: readonly number[];
  /** What was undone, as it stands in the log. */
  readonly undone: readonly LogEntry[];
}

/** Another place where the same source word became the same clean word. */
export interface SamePlace {
  readonly sha256: string;
  readonly file: string;
  readonly minutesId: string;
  readonly body: string | null;
  readonly date: string | null;
  readonly page: number;
  readonly line: number;
  readonly sourceText: string;
  readonly cleanText: string;
  readonly version: string;
  /** Where the word stands in the source line, and in the clean line. */
  readonly sourceStart: number;
  readonly sourceEnd: number;
  readonly start: number;
  readonly end: number;
  /** The line as it would read. */
  readonly after: string;
  /** The matter of the queue that the word is there; null for none. */
  readonly item: string | null;
}

export interface SamePlaces {
  readonly word: { readonly source: string; readonly before: string; readonly after: string };
  /** Where the same doubt waits. */
  readonly doubts: readonly SamePlace[];
  /** Where the same word stands, and nothing was in doubt. */
  readonly others: readonly SamePlace[];
  /** True where there may be more than are shown. */
  readonly isCut: boolean;
}
