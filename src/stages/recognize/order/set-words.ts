import { median } from '../boxes.ts';
import type { PlacedWord } from '../placed-word.ts';
import { cutFragments } from './cut-fragments.ts';
import type { Fragment } from './cut-fragments.ts';
import { setWord } from './set-word.ts';
import type { SetWord } from './set-word.ts';

/** A line tells how crooked the page lies when it is this many heights long. */
const longLine = 12;
const fewestLines = 3;
/** Of points down for each point across: a twentieth of a degree does no harm. */
const leastSlope = 0.001;

/** A page's words on lines that run level: what deskewing leaves would mix the lines of columns side by side. */
export function setWords(words: readonly PlacedWord[]): SetWord[] {
  const sizes = sizesOf(words);
  const set = words.map((word, index) => setWord(word, sizes[index] ?? word.box.height));
  const slope = slopeOf(cutFragments(set));
  return Math.abs(slope) < leastSlope ? set : set.map((each) => level(each, slope));
}

/** Each word's size of type; of an engine's line the usual one of its words, since one word's ink tells it badly. */
function sizesOf(words: readonly PlacedWord[]): readonly number[] {
  const all = words.flatMap(({ fontSize }) => (fontSize === null ? [] : [fontSize]));
  const ofPage = all.length === 0 ? null : median(all);
  const ofRuns = new Map<number, number[]>();
  for (const { run, fontSize } of words) {
    if (run !== null && fontSize !== null) ofRuns.set(run, [...(ofRuns.get(run) ?? []), fontSize]);
  }
  return words.map(({ run, fontSize, box }) => {
    const ofRun = run === null ? undefined : ofRuns.get(run);
    return (ofRun && median(ofRun)) ?? fontSize ?? ofPage ?? box.height;
  });
}

/** The usual slope of long lines, in points down for each point to the right. */
function slopeOf(fragments: readonly Fragment[]): number {
  const slopes = fragments
    .filter(({ words, box }) => words.length >= 4 && box.width >= longLine * (words[0]?.box.height ?? 0))
    .map(({ words }) => fitSlope(words.map(({ box }) => [box.x + box.width / 2, box.y])));
  return slopes.length < fewestLines ? 0 : median(slopes);
}

/** Least squares. */
function fitSlope(points: readonly (readonly [number, number])[]): number {
  const count = points.length;
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / count;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / count;
  const across = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  const both = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return across === 0 ? 0 : both / across;
}

function level({ word, box }: SetWord, slope: number): SetWord {
  const x = box.x + slope * box.y;
  const y = box.y - slope * (box.x + box.width / 2);
  return { word, box: { ...box, x, y } };
}
