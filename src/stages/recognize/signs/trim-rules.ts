import type { Box } from '../../../records/place.ts';
import type { PageImage } from '../../read/page-image.ts';
import { bottom, right } from '../boxes.ts';
import { halfSure, sure } from '../readings/confidence.ts';
import type { MergedWord } from '../readings/merge-readings.ts';
import { estimateFontSize } from './estimate-font-size.ts';

/** A word this many times as high as its letters make it has something else in its box. */
const tooHigh = 1.2;
/** A rule is at most so thick and at least so long, in sizes of the type. */
const thickest = 0.2;
const shortest = 0.5;
/** What white parts from a word by more is of the line above or below: the dots of ö lie nearer. */
const nextLine = 0.3;
/** What is left is print from so much of the type's size on. */
const lowestPrint = 0.4;
const ink = 165;

/**
 * A word without what the engine took into its box above or below it: white where words stand far apart, the edge of the
 * next line, a rule, as with "50" over the rest of a table's line. Left there, it moves the word's middle to the next row.
 */
export function trimRules(word: MergedWord, image: PageImage, size: number): MergedWord {
  // What is written by hand has strokes like rules.
  if (word.confidence < (/\d/u.test(word.text) ? halfSure : sure)) return word;
  const due = estimateFontSize(word.text, word.box.height);
  if (due === null || due < size * tooHigh) return word;
  const bands = bandsOf(word.box, image);
  const print = ofOneLine(
    bands.filter((band) => !isRule(band, image, size)),
    size,
  );
  const [first, last] = [print[0], print.at(-1)];
  if (first === undefined || last === undefined) return word;
  const box = fitSides({ ...word.box, y: first.y, height: bottom(last) - first.y }, image);
  return box.height < size * lowestPrint ? word : { ...word, box };
}

/** The rows of a box that have ink, those that follow one another as one box. */
function bandsOf(box: Box, image: PageImage): Box[] {
  const bands: Box[] = [];
  for (let y = Math.floor(box.y); y < Math.ceil(bottom(box)); y += 1) {
    if (longestRun(box, y, image) === 0) continue;
    const last = bands.at(-1);
    if (last !== undefined && bottom(last) === y)
      bands[bands.length - 1] = { ...last, height: y + 1 - last.y };
    else bands.push({ ...box, y, height: 1 });
  }
  return bands;
}

/** The highest band and those that go on from it above and below. */
function ofOneLine(bands: readonly Box[], size: number): Box[] {
  const highest = bands.reduce(
    (best, band, index) => (band.height > (bands[best]?.height ?? 0) ? index : best),
    0,
  );
  const isNear = (above: Box | undefined, below: Box | undefined): boolean =>
    above !== undefined && below !== undefined && below.y - bottom(above) <= size * nextLine;
  let [first, last] = [highest, highest];
  while (isNear(bands[first - 1], bands[first])) first -= 1;
  while (isNear(bands[last], bands[last + 1])) last += 1;
  return bands.slice(first, last + 1);
}

function isRule(band: Box, image: PageImage, size: number): boolean {
  if (band.height > size * thickest) return false;
  const rows = Array.from({ length: band.height }, (_, row) => longestRun(band, band.y + row, image));
  return Math.max(...rows) >= size * shortest;
}

/** How many pixels of ink follow one another in a row of a box at most. */
function longestRun(box: Box, y: number, { width, data }: PageImage): number {
  let [run, longest] = [0, 0];
  for (let x = Math.floor(box.x); x < Math.ceil(right(box)); x += 1) {
    run = (data[y * width + x] ?? 255) < ink ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** A box as narrow as its ink. */
function fitSides(box: Box, { width, data }: PageImage): Box {
  const columns = Array.from({ length: Math.ceil(box.width) }, (_, index) => Math.floor(box.x) + index);
  const inked = columns.filter((x) => {
    for (let y = box.y; y < bottom(box); y += 1) if ((data[y * width + x] ?? 255) < ink) return true;
    return false;
  });
  const x = inked[0] ?? box.x;
  return { ...box, x, width: (inked.at(-1) ?? right(box)) + 1 - x };
}
