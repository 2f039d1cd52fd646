import * as z from 'zod';
import { Box } from './place.ts';
import { OtherReading } from './repaired-page.ts';

/** What a person may decide about a matter: it is right as it stands, it is one of the alternatives, it reads as written. */
export const decisionActions = ['keep', 'take', 'write'] as const;

/** What the log tells that a person did: besides these, to rule whether a sentence decides. */
export const loggedActions = [...decisionActions, 'rule'] as const;

/** A word on its line, as read and as it stands in the clean text. Offsets in UTF-16 units. */
export const ReviewWord = z.object({
  source: z.string(),
  clean: z.string(),
  /** In the source line. */
  sourceStart: z.int().nonnegative(),
  sourceEnd: z.int().nonnegative(),
  /** In the clean line. */
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type ReviewWord = Readonly<z.infer<typeof ReviewWord>>;

export const ItemDecision = z.object({
  action: z.enum(decisionActions),
  by: z.string(),
  /** ISO 8601, UTC. */
  at: z.string(),
  /** Its entry in the log, which undo takes. */
  entry: z.int().positive(),
});
export type ItemDecision = Readonly<z.infer<typeof ItemDecision>>;

/** One matter that a person should look at. */
export const ReviewItem = z.object({
  /** 16 hex digits; the same for as long as the matter is the same, whatever is made anew around it. */
  id: z.string(),
  /**
   * `notice`: something a stage has noticed. `word`: a word that is in doubt. `misfit`: a correction whose line is read
   * otherwise now.
   */
  kind: z.enum(['notice', 'word', 'misfit']),
  /** The notice's code, the doubt's code, or `correction-misfit`. */
  code: z.string(),
  /** 0 is worst; as `harmOf` ranks notices. */
  harm: z.int().nonnegative(),
  /** A Swedish sentence. */
  message: z.string(),
  sha256: z.string(),
  file: z.string(),
  minutesId: z.string().nullable(),
  body: z.string().nullable(),
  date: z.string().nullable(),
  /** 1-based; null for a matter of the whole file. */
  page: z.int().positive().nullable(),
  /** 0-based index into the page's source lines. */
  line: z.int().nonnegative().nullable(),
  /** The label of the paragraph (`§9a`), where it is known. */
  paragraph: z.string().nullable(),
  /** On the page: the word's, else its line's; null for text files and where there is no line. */
  box: Box.nullable(),
  /** The line as it was read, and as it is in the clean text now; null where there is no line. */
  sourceText: z.string().nullable(),
  cleanText: z.string().nullable(),
  /** Of the line as it is now: what an order to decide says that its person saw. */
  version: z.string(),
  /** The whole sentence, where the matter is whether it decides; null in what an older program has stored. */
  sentence: z.string().nullable(),
  /** Null where the matter is about no word, or a person has written the whole line. */
  word: ReviewWord.nullable(),
  /** What `take` may take, by its place in the list: what else the word may say; of a misfit the line as corrected. */
  alternatives: z.array(OtherReading).readonly(),
  /** Of a misfit: the line that the correction was made of, and what it was corrected to. */
  old: z.object({ sourceText: z.string(), cleanText: z.string() }).nullable(),
  /** False when it is decided, or a person has written the whole line that it is about. */
  waits: z.boolean(),
  /** Null where nobody has decided the matter itself. */
  decided: ItemDecision.nullable(),
});
export type ReviewItem = Readonly<z.infer<typeof ReviewItem>>;
