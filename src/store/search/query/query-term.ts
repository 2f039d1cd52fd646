/** One thing that is asked for: a word with all its forms, a beginning, words in a row, or a paragraph's number. */
export interface QueryTerm {
  /** As typed, to be shown. */
  readonly typed: string;
  /** False for words that say nothing of what is looked for: they count where they are there. */
  readonly needed: boolean;
  readonly wanted: Wanted;
}

export type Wanted =
  | { readonly type: 'word'; readonly word: string }
  | { readonly type: 'prefix'; readonly letters: string }
  /** Any of these rows of words, each just so. */
  | { readonly type: 'phrase'; readonly phrases: readonly (readonly string[])[] }
  | { readonly type: 'section'; readonly number: number; readonly suffix: string | null }
  /** A personal identity number, `YYMMDDNNNN`. */
  | { readonly type: 'person'; readonly figures: string };

/** A search as typed, taken apart. */
export interface Query {
  readonly terms: readonly QueryTerm[];
  /** What nothing that is found may hold. */
  readonly unwanted: readonly QueryTerm[];
}
