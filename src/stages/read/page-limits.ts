/** A larger page image is not made: at one byte a pixel and several copies it would take the machine down. */
export const maxPixels = 100_000_000;

/**
 * The resolution asked for, or the highest at which the page has no more pixels than `most`.
 *
 * @param size of the page, in inches.
 */
export function dpiWithin(
  most: number,
  { width, height }: { readonly width: number; readonly height: number },
  asked: number,
): number {
  return Math.min(asked, Math.sqrt(most / (width * height)));
}
