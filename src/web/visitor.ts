/** Who asks, as far as it is known. */
export interface Visitor {
  /** What corrections are signed with; null for one who is not signed in. */
  readonly name: string | null;
  /** Goes with every form that changes something. */
  readonly formToken: string;
}

/** What a request carries through its handlers. */
export interface WebEnv {
  readonly Variables: { visitor: Visitor };
}
