import type { PageImage } from '../../read/page-image.ts';

/** Darker is ink, of thin rules too. */
const ink = 190;
/** A column that is dark over this share of a strip is a rule: no letter reaches above and below its line. */
const fullHeight = 0.9;
/** A dark run of so many strip heights along a row is a rule or an underline: no stroke of a letter is so long. */
const longRun = 2;

/** A strip of a page without the rules of a table and the underlines that it was cut with: they make a model see no text. */
export function eraseRules(strip: PageImage): PageImage {
  const { width, height } = strip;
  const data = Uint8Array.from(strip.data);
  for (let x = 0; x < width; x += 1) {
    const column = Array.from({ length: height }, (_, y) => strip.data[y * width + x] ?? 255);
    if (column.filter((value) => value < ink).length < height * fullHeight) continue;
    for (let y = 0; y < height; y += 1) data.fill(255, y * width + Math.max(0, x - 1), y * width + x + 2);
  }
  for (let y = 0; y < height; y += 1) {
    for (const [start, end] of darkRuns(strip.data.subarray(y * width, (y + 1) * width))) {
      if (end - start >= height * longRun) data.fill(255, y * width + start, y * width + end);
    }
  }
  return { ...strip, data };
}

/** `[start, end)` of each run of ink along a row. */
function darkRuns(row: Uint8Array): [number, number][] {
  const runs: [number, number][] = [];
  for (const [x, value] of row.entries()) {
    if (value >= ink) continue;
    const last = runs.at(-1);
    if (last && last[1] === x) last[1] = x + 1;
    else runs.push([x, x + 1]);
  }
  return runs;
}
