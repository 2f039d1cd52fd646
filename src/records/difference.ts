/** Something that is otherwise in what the machine makes of a file now than in what is stored. */
export interface Difference {
  /** `fact`: what is said of the meeting as a whole, as its date or its chair. `line`: a line of clean text. */
  readonly kind: 'fact' | 'paragraph' | 'decision' | 'line' | 'notice';
  readonly change: 'added' | 'removed' | 'changed';
  /** `§2`, `p. 3`, `date`; with the ordinal of the minutes before it (`2: §2`) where a file holds several. */
  readonly place: string;
  /** Null for what was not there. */
  readonly before: string | null;
  /** Null for what is not there any more. */
  readonly after: string | null;
}

export const differenceKinds = ['fact', 'paragraph', 'decision', 'line', 'notice'] as const;
