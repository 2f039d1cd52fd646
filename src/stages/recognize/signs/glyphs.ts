import type { Box } from '../../../records/place.ts';
import type { PageImage } from '../../read/page-image.ts';

/** A run of columns with ink and paper on both sides: a letter, or several that touch. */
export interface Glyph {
  /** In pixels of the image. */
  readonly box: Box;
  /** Share of its box that is ink. */
  readonly fill: number;
}

/** Darker is ink; the soft edges of strokes are not. */
const ink = 165;
/** From the palest: thin strokes may be all edge, as a dash in a light face. */
export const inks = [205, 185, ink] as const;

/** What stands in a box, left to right. @param darkness what is darker than this counts as ink. */
export function findGlyphs({ width, data }: PageImage, place: Box, darkness: number = ink): Glyph[] {
  const left = Math.max(0, Math.floor(place.x));
  const end = Math.min(width, Math.ceil(place.x + place.width));
  const top = Math.max(0, Math.floor(place.y));
  const below = Math.min(Math.floor(data.length / width), Math.ceil(place.y + place.height));
  const columns = Array.from({ length: Math.max(0, end - left) }, (_, index) => {
    const rows: number[] = [];
    for (let y = top; y < below; y += 1) if ((data[y * width + left + index] ?? 255) < darkness) rows.push(y);
    return { x: left + index, rows };
  });
  const runs: (typeof columns)[] = [];
  for (const [index, column] of columns.entries()) {
    if (column.rows.length === 0) continue;
    if ((columns[index - 1]?.rows.length ?? 0) > 0) runs.at(-1)?.push(column);
    else runs.push([column]);
  }
  return runs.map(describeRun);
}

function describeRun(columns: readonly { readonly x: number; readonly rows: readonly number[] }[]): Glyph {
  const y = Math.min(...columns.map(({ rows }) => rows[0] ?? Infinity));
  const height = Math.max(...columns.map(({ rows }) => rows.at(-1) ?? -1)) - y + 1;
  const inked = columns.reduce((sum, { rows }) => sum + rows.length, 0);
  const box = { x: columns[0]?.x ?? 0, y, width: columns.length, height };
  return { box, fill: inked / (columns.length * height) };
}
