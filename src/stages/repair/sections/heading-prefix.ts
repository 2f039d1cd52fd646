/** The short name of a body before a heading's §: `Ks`, `KS`, `AU`, `KsAu`. */
export const headingPrefix = String.raw`(?:\p{Lu}\p{L}{1,4})`;

/** Short words with a capital that stand before a § too: they refer to a paragraph and head none. */
const referring: ReadonlySet<string> = new Set(
  'se jfr enl ej av ur om och men samt under mom kap lag sid punkt prot ordf us usd eur sek nz hk can'.split(
    ' ',
  ),
);

/** False for `Se § 12` and the like. */
export function isHeadingPrefix(word: string): boolean {
  return !referring.has(word.toLowerCase());
}
