import type { PageImage } from '../../read/page-image.ts';

/** The image at a whole fraction of its resolution: each pixel is the mean of `side` by `side`. What is left over at the right and the foot is cut off. */
export function shrinkImage({ width, height, dpi, data }: PageImage, side: number): PageImage {
  const columns = Math.max(1, Math.floor(width / side));
  const rows = Math.max(1, Math.floor(height / side));
  const means = new Uint8Array(columns * rows);
  const sums = new Uint32Array(columns);
  for (let row = 0; row < rows; row += 1) {
    sums.fill(0);
    for (let y = row * side; y < (row + 1) * side; y += 1)
      addRow(sums, data.subarray(y * width, y * width + columns * side), side);
    const start = row * columns;
    for (let column = 0; column < columns; column += 1)
      means[start + column] = (sums[column] ?? 0) / (side * side);
  }
  return { width: columns, height: rows, dpi: dpi / side, data: means };
}

/** Adds each `side` pixels of a row to the sum of their column. */
function addRow(sums: Uint32Array, row: Uint8Array, side: number): void {
  let at = 0;
  for (let column = 0; column < sums.length; column += 1) {
    let sum = sums[column] ?? 0;
    for (let x = 0; x < side; x += 1) sum += row[at++] ?? 0;
    sums[column] = sum;
  }
}
