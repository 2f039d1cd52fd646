import type { PageImage } from '../../read/page-image.ts';

/** The image at a whole fraction of its resolution: each pixel is the mean of `side` by `side`. What is left over at the right and the foot is cut off. */
export function shrinkImage({ width, height, dpi, data }: PageImage, side: number): PageImage {
  const columns = Math.max(1, Math.floor(width / side));
  const rows = Math.max(1, Math.floor(height / side));
  const means = new Uint8Array(columns * rows);
  // A power is worked out anew for each pixel.
  const area = side * side;
  for (let place = 0, row = 0; row < rows; row += 1) {
    let at = row * side * width;
    for (let column = 0; column < columns; column += 1, place += 1, at += side)
      means[place] = (side === 2 ? sumOfFour(data, at, width) : sumOfSquare(data, at, width, side)) / area;
  }
  return { width: columns, height: rows, dpi: dpi / side, data: means };
}

/** Half of the resolution is what pages are looked at most: without loops it takes half of the time. */
function sumOfFour(data: Uint8Array, at: number, width: number): number {
  const below = at + width;
  return (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[below] ?? 0) + (data[below + 1] ?? 0);
}

function sumOfSquare(data: Uint8Array, from: number, width: number, side: number): number {
  let sum = 0;
  for (let row = from; row < from + side * width; row += width)
    for (let at = row; at < row + side; at += 1) sum += data[at] ?? 0;
  return sum;
}
