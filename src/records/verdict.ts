import * as z from 'zod';

/** What a person has ruled of a sentence of running text: that it decides, or that it does not. */
export const Verdict = z.object({
  /** 1-based. */
  page: z.int().positive(),
  /** 0-based index into the page's source lines: where the sentence began when it was ruled on. */
  line: z.int().nonnegative(),
  /** The clean sentence, as it read then. */
  sentence: z.string().min(1),
  decides: z.boolean(),
  /** Who ruled, and when (ISO 8601, UTC). */
  by: z.string(),
  at: z.string(),
});
export type Verdict = Readonly<z.infer<typeof Verdict>>;

/** What a sentence has been taken for that a person is asked about, by the notice's code: whether it stands among the decisions. */
export const takenByCode: ReadonlyMap<string, boolean> = new Map([
  ['decision-doubtful', true],
  ['decision-missed', false],
]);
