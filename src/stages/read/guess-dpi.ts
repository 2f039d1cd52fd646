/** The long side of an A4 page in inches. */
const a4Inches = 11.69;
/** The long side of an A3 page in inches, with a margin: minutes are not larger. */
const largestInches = 17.5;
const smallestInches = 4;

/**
 * The resolution of a page image. What the file says is taken where it gives a page of a likely size: many programs
 * write 72 or 96 without meaning it. Else the page is taken to be an A4.
 *
 * @param density pixels an inch as the file says, if it does.
 */
export function guessDpi(width: number, height: number, density: number | undefined): number {
  const longSide = Math.max(width, height);
  if (density !== undefined && density > 0) {
    const inches = longSide / density;
    if (inches >= smallestInches && inches <= largestInches) return density;
  }
  return longSide / a4Inches;
}
