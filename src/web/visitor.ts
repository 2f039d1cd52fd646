/** Who asks, as far as it is known. */
export interface Visitor {
  /** What corrections are signed with; null for one who is not signed in. */
  readonly name: string | null;
  /** Goes with every form that changes something. */
  readonly formToken: string;
  /**
   * `signed-in`: with a password, or a proxy that is believed says who. `at-the-computer`: whoever sits at the machine that
   * the pages are served from to it alone. `reading-program` and `correcting-program`: by a token, in the API alone. `unknown`
   * sees the log-in page and nothing else.
   */
  readonly how: 'signed-in' | 'at-the-computer' | 'reading-program' | 'correcting-program' | 'unknown';
}

/** What a request carries through its handlers. */
export interface WebEnv {
  readonly Variables: {
    visitor: Visitor;
    /** Whether the answer may show personal identity numbers whole. */
    opensPersonalNumbers: boolean;
    /** Whether the answer is a file that was imported, to be given bit for bit. */
    givesOriginal?: boolean;
  };
}
