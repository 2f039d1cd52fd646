import type { Box } from './place.ts';
import type { OtherReading } from './repaired-page.ts';

/** What a person may decide about a matter: it is right as it stands, it is one of the alternatives, it reads as written. */
export const decisionActions = ['keep', 'take', 'write'] as const;
export type DecisionAction = (typeof decisionActions)[number];

/** A word on its line, as read and as it stands in the clean text. Offsets in UTF-16 units. */
export interface ReviewWord {
  readonly source: string;
  readonly clean: string;
  /** In the source line. */
  readonly sourceStart: number;
  readonly sourceEnd: number;
  /** In the clean line. */
  readonly start: number;
  readonly end: number;
}

/** One matter that a person should look at. */
export interface ReviewItem {
  /** 16 hex digits; the same for as long as the matter is the same, whatever is made anew around it. */
  readonly id: string;
  /**
   * `notice`: something a stage has noticed. `word`: a word that is in doubt. `misfit`: a correction whose line is read
   * otherwise now.
   */
  readonly kind: 'notice' | 'word' | 'misfit';
  /** The notice's code, the doubt's code, or `correction-misfit`. */
  readonly code: string;
  /** 0 is worst; as `harmOf` ranks notices. */
  readonly harm: number;
  /** A Swedish sentence. */
  readonly message: string;
  readonly sha256: string;
  readonly file: string;
  readonly minutesId: string | null;
  readonly body: string | null;
  readonly date: string | null;
  /** 1-based; null for a matter of the whole file. */
  readonly page: number | null;
  /** 0-based index into the page's source lines. */
  readonly line: number | null;
  /** The label of the paragraph (`§9a`), where it is known. */
  readonly paragraph: string | null;
  /** On the page: the word's, else its line's; null for text files and where there is no line. */
  readonly box: Box | null;
  /** The line as it was read, and as it is in the clean text now; null where there is no line. */
  readonly sourceText: string | null;
  readonly cleanText: string | null;
  /** Of the line as it is now: what an order to decide says that its person saw. */
  readonly version: string;
  /** Null where the matter is about no word, or a person has written the whole line. */
  readonly word: ReviewWord | null;
  /** What `take` may take, by its place in the list: what else the word may say; of a misfit the line as corrected. */
  readonly alternatives: readonly OtherReading[];
  /** Of a misfit: the line that the correction was made of, and what it was corrected to. */
  readonly old: { readonly sourceText: string; readonly cleanText: string } | null;
  /** False when it is decided, or a person has written the whole line that it is about. */
  readonly waits: boolean;
  /** Null where nobody has decided the matter itself. */
  readonly decided: ItemDecision | null;
}

export interface ItemDecision {
  readonly action: DecisionAction;
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Its entry in the log, which undo takes. */
  readonly entry: number;
}
