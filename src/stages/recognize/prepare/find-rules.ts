/** Lines of pixels in one direction, so that rules across and down are found alike. */
export interface Direction {
  readonly lines: number;
  readonly length: number;
  /** From a pixel to the same one of the next line, and to the next one of its own. */
  readonly lineStep: number;
  readonly step: number;
  /** A rule has so many pixels at least. */
  readonly shortest: number;
}

/** A stretch of one line of pixels. */
export interface Run {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** A worn rule is interrupted for so many pixels. */
const widestGap = 2;
/** So many pixels of the shortest rule are looked at before all of it is. */
const looks = 7;

/**
 * Long runs of dark pixels, each of which is dark on its own line or beside it: rules lie a little crooked. A thick rule
 * is found on several lines.
 *
 * @param limit darker is dark.
 */
export function findRules(data: Uint8Array, direction: Direction, limit: number): Run[] {
  const runs: Run[] = [];
  for (let line = 1; line < direction.lines - 1; line += 1) {
    if (mayHoldRule(data, direction, line, limit)) runs.push(...longRuns(data, direction, line, limit));
  }
  return runs;
}

/** A quick look at one pixel of many: on a rule nearly all of them are dark. */
function mayHoldRule(data: Uint8Array, direction: Direction, line: number, limit: number): boolean {
  const { length, lineStep, step, shortest } = direction;
  const stride = Math.max(1, Math.floor(shortest / looks));
  let dark = 0;
  for (let place = 0; place < length; place += stride) {
    dark = isDark(data, line * lineStep + place * step, lineStep, limit) ? dark + 1 : 0;
    if (dark >= looks - 2) return true;
  }
  return false;
}

function longRuns(data: Uint8Array, direction: Direction, line: number, limit: number): Run[] {
  const { length, lineStep, step, shortest } = direction;
  const runs: Run[] = [];
  let [start, last] = [0, -1 - widestGap];
  for (let place = 0; place < length; place += 1) {
    if (!isDark(data, line * lineStep + place * step, lineStep, limit)) continue;
    if (place - last > widestGap + 1) {
      if (last - start >= shortest) runs.push({ line, start, end: last + 1 });
      start = place;
    }
    last = place;
  }
  if (last - start >= shortest) runs.push({ line, start, end: last + 1 });
  return runs;
}

/** Whether a pixel is dark on its own line or beside it. */
export function isDark(data: Uint8Array, at: number, lineStep: number, limit: number): boolean {
  return (
    (data[at] ?? 255) < limit || (data[at - lineStep] ?? 255) < limit || (data[at + lineStep] ?? 255) < limit
  );
}
