import * as z from 'zod';

/** What a person decided that some words of a line say: offsets of the source line, in UTF-16 units. */
export const WordCorrection = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  after: z.string(),
});
export type WordCorrection = Readonly<z.infer<typeof WordCorrection>>;

/** What a person decided that a line says: the whole of it, or some of its words. */
export const LineCorrection = z.object({
  /** The whole line, as it read when it was corrected last. */
  cleanText: z.string(),
  /** By start, without overlaps; null where the whole line was written. */
  words: z.array(WordCorrection).nullable(),
  /** What the machine had made of the line; null where that is not known. */
  machineText: z.string().nullable(),
  /** Who corrected it last, and when (ISO 8601, UTC). */
  correctedBy: z.string(),
  correctedAt: z.string(),
});
export type LineCorrection = Readonly<z.infer<typeof LineCorrection>>;

/** The same with its place. */
export interface Correction extends LineCorrection {
  /** 1-based. */
  readonly page: number;
  /** 0-based index into the page's source lines. */
  readonly line: number;
  /** The source line as it read when the correction was made. */
  readonly sourceText: string;
}
