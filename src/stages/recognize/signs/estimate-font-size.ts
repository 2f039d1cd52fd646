/**
 * The size of type in points from the height of a word's ink, by which letters it has: in Arial and its like small
 * letters are 0.52 of the size, capitals, figures and long letters 0.72, and hanging ones reach 0.21 below.
 */
export function estimateFontSize(text: string, height: number): number | null {
  if (!/[\p{L}\d]/u.test(text)) return null;
  const above = /[\p{Lu}\dbdfhijkltåäöé§()]/u.test(text) ? 0.72 : 0.52;
  const below = /[gjpqy§(),;]/u.test(text) ? 0.21 : 0;
  return height / (above + below);
}
