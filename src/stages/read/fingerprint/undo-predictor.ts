import { entryOf, wholeNumber } from './pdf-value.ts';
import type { PdfValue } from './pdf-value.ts';

/** Rows that say how each was written (ISO 32000-1, 7.4.4.4); of the ways only those that tables of objects have. */
const asItIs = 0;
const fromAbove = 2;
const firstOfPng = 10;

/** The rows as they were before each was written as its difference from another. Throws where that was another way. */
export function undoPredictor(data: Uint8Array, parameters: PdfValue): Uint8Array {
  const predictor = wholeNumber(entryOf(parameters, 'Predictor') ?? 1);
  if (predictor === 1) return data;
  if (predictor < firstOfPng) throw new Error('rows are written in another way');
  const width = wholeNumber(entryOf(parameters, 'Columns') ?? 1);
  const rows = Math.floor(data.length / (width + 1));
  const plain = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row += 1) {
    const way = data[row * (width + 1)];
    if (way !== asItIs && way !== fromAbove) throw new Error('rows are written in another way');
    for (let column = 0; column < width; column += 1) {
      const above = way === fromAbove && row > 0 ? (plain[(row - 1) * width + column] ?? 0) : 0;
      plain[row * width + column] = (data[row * (width + 1) + 1 + column] ?? 0) + above;
    }
  }
  return plain;
}
