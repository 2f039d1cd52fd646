/** A letter of Swedish and what recognition made of it. */
export interface Confusion {
  /** What stands on the page's reading; lower case unless capitals are read for small letters. */
  readonly read: string;
  readonly meant: string;
  /** How much less likely than the likeliest confusion: about the natural logarithm of how many times rarer it is. */
  readonly cost: number;
  /** True for a lost diacritic, which shows what kind of damage a page has; false for what could be anything. */
  readonly plain: boolean;
}

/**
 * What recognition without å ä ö makes of them, as counted on aligned pages of several fonts: ö becomes o and é, 6 at a
 * tenth, i, a and d seldom; ä becomes a, in some fonts i or ii as often, é and d at a tenth; å becomes a, i at a tenth, é
 * and d seldom, A now and then. Models of the Latin script write â for å.
 */
export const letterConfusions: readonly Confusion[] = [
  { read: 'a', meant: 'ä', cost: 1, plain: true },
  { read: 'a', meant: 'å', cost: 1, plain: true },
  { read: 'o', meant: 'ö', cost: 1, plain: true },
  { read: 'é', meant: 'ö', cost: 1, plain: true },
  { read: '6', meant: 'ö', cost: 2, plain: true },
  { read: 'éo', meant: 'ö', cost: 2, plain: true },
  { read: 'oé', meant: 'ö', cost: 2, plain: true },
  { read: 'ii', meant: 'ä', cost: 2, plain: true },
  { read: 'éi', meant: 'ä', cost: 2, plain: true },
  { read: 'aé', meant: 'ä', cost: 2, plain: true },
  { read: 'éa', meant: 'ä', cost: 2, plain: true },
  { read: 'é', meant: 'ä', cost: 2.5, plain: true },
  { read: 'é', meant: 'å', cost: 4, plain: true },
  { read: 'i', meant: 'ä', cost: 3, plain: false },
  { read: 'i', meant: 'å', cost: 4, plain: false },
  { read: 'i', meant: 'ö', cost: 5, plain: false },
  { read: 'd', meant: 'ä', cost: 3.5, plain: false },
  { read: 'd', meant: 'å', cost: 4.5, plain: false },
  { read: 'd', meant: 'ö', cost: 4.5, plain: false },
  { read: 'a', meant: 'ö', cost: 5, plain: false },
  { read: 'A', meant: 'å', cost: 3, plain: false },
  { read: 'â', meant: 'å', cost: 0.5, plain: true },
  { read: 'à', meant: 'å', cost: 1, plain: true },
  { read: 'á', meant: 'å', cost: 1, plain: true },
  { read: 'ã', meant: 'ä', cost: 0.5, plain: true },
  { read: 'ô', meant: 'ö', cost: 0.5, plain: true },
  { read: 'õ', meant: 'ö', cost: 0.5, plain: true },
  { read: 'ò', meant: 'ö', cost: 1, plain: true },
  { read: 'ó', meant: 'ö', cost: 1, plain: true },
];
