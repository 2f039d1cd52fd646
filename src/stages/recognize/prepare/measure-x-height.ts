import type { PageImage } from '../../read/page-image.ts';
import { median } from '../boxes.ts';
import { greyLevels } from './grey-levels.ts';

/** Columns between those that are looked at. */
const step = 3;
/** Rows with so much ink, as a share of the fullest rows, belong to a line of text. */
const lineShare = 0.2;
/** Between the heads and the feet of small letters rows have at least so much of the ink of the line's fullest. */
const bodyShare = 0.5;
/** Fewer lines than these may all be headings. */
const fewest = 5;

/**
 * The height of small letters without ascenders, in inches; null where there is little text.
 *
 * @param image upright and straight.
 */
export function measureXHeight(image: PageImage): number | null {
  const rows = inkOfRows(image);
  const full = Uint32Array.from(rows).sort()[Math.floor(rows.length * 0.95)] ?? 0;
  const bodies = linesOf(rows, full * lineShare).map((line) => bodyHeight(rows, line));
  return bodies.length < fewest ? null : median(bodies) / image.dpi;
}

function inkOfRows({ width, height, data }: PageImage): Uint32Array {
  const { ink, paper } = greyLevels(data);
  const limit = (ink + paper) / 2;
  const rows = new Uint32Array(height);
  for (let y = 0; y < height; y += 1) {
    let count = 0;
    for (let at = y * width; at < (y + 1) * width; at += step) if ((data[at] ?? 255) < limit) count += 1;
    rows[y] = count;
  }
  return rows;
}

interface Line {
  readonly top: number;
  readonly bottom: number;
}

/** Rows one after the other with more ink than the limit. */
function linesOf(rows: Uint32Array, limit: number): Line[] {
  const lines: Line[] = [];
  let top = -1;
  for (const [y, count] of rows.entries()) {
    if (count > limit && top < 0) top = y;
    if (count > limit || top < 0) continue;
    // A rule is one or two rows high.
    if (y - top > 2) lines.push({ top, bottom: y });
    top = -1;
  }
  return lines;
}

function bodyHeight(rows: Uint32Array, { top, bottom }: Line): number {
  const limit = Math.max(...rows.subarray(top, bottom)) * bodyShare;
  let [first, last] = [top, bottom - 1];
  while ((rows[first] ?? 0) < limit) first += 1;
  while ((rows[last] ?? 0) < limit) last -= 1;
  return last - first + 1;
}
