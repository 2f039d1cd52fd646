/** How well a word is known. */
export const standings = { unknown: 0, compound: 1, listed: 2, name: 3 } as const;
export type Standing = (typeof standings)[keyof typeof standings];

/** One reading of `length` letters that stand at a place of a damaged word; `cost` is 0 for the letters as they stand. */
export interface LetterReading {
  readonly text: string;
  readonly length: number;
  readonly cost: number;
}

/** For each place of a word, in UTF-16 units and lower case, what the letters there may be. */
export type LetterLattice = readonly (readonly LetterReading[])[];

/** A known word that a lattice holds, in the lexicon's own case; `cost` is the sum of its readings' costs. */
export interface LexiconMatch {
  readonly word: string;
  readonly cost: number;
  readonly standing: Standing;
}

/** What is known of a word as it is written. */
export interface Lookup {
  readonly standing: Standing;
  /** The parts that it is a compound of, as few as can be; empty for a word of its own and for what nothing knows. */
  readonly parts: readonly string[];
  /** The `wordFlags` of just these letters in just this case; 0 where the lexicon does not list them so. */
  readonly flags: number;
}

/** What is known of the words of the Swedish language. Immutable. */
export interface Lexicon {
  /** The word as written: a capital first letter or capitals throughout are allowed to any word, compounds are taken apart. */
  lookup(word: string): Lookup;
  standing(word: string): Standing;
  /** True for a name: the word is known with its capital. */
  isName(word: string): boolean;
  /** The known words of a lattice, cheapest first; `capitalized` also tries names. */
  matches(lattice: LetterLattice, capitalized: boolean, maxCost: number): readonly LexiconMatch[];
}
