/**
 * What a form in the word graph may be, as bits. The compound bits follow Hunspell's COMPOUNDBEGIN, COMPOUNDMIDDLE,
 * COMPOUNDEND and COMPOUNDRULE; those of names are the project's own knowledge.
 */
export const wordFlags = {
  /** Stands alone. */
  plain: 1,
  begin: 2,
  middle: 4,
  end: 8,
  /** fram|taget, efter|frågad: before a verb's forms. */
  verbLead: 16,
  verbEnd: 32,
  /** jätte|stor: before an adjective's forms. */
  adjectiveLead: 64,
  adjectiveEnd: 128,
  /** tjugo|fem, två|hundra. */
  number: 256,
  numberEnd: 512,
  /** sextio|tals|huset: between a number and a compound's end. */
  numberLink: 1024,
  /** A person's, place's or body's name. */
  name: 2048,
  firstName: 4096,
  surname: 8192,
  /** Hunspell's FORBIDDENWORD: never right, not even as a compound. */
  forbidden: 16_384,
  /** It, or another form of the same word, stands in minutes, alone or as the end of a compound. */
  inUse: 32_768,
} as const;
