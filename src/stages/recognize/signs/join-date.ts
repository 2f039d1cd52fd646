import { hull, right } from '../boxes.ts';
import { nothingDoubtful } from '../readings/merge-readings.ts';
import type { MergedWord } from '../readings/merge-readings.ts';

// "2003-11-25", "(2019-03-14)."
const date = /^\(?(?:19|20)\d\d-[01]\d-[0-3]\d[.,:;)]*$/u;
/** White within a date, in heights of its figures; a space is seldom so narrow beside figures. */
const widestGap = 0.6;

/** A line with each date in one word that the engine has parted where its figures stand apart: "2003-1 1-25". */
export function joinDate(line: readonly MergedWord[]): MergedWord[] {
  const joined: MergedWord[] = [];
  for (const word of line) {
    const before = joined.at(-1);
    if (before !== undefined && isRestOfDate(before, word)) joined[joined.length - 1] = join(before, word);
    else joined.push(word);
  }
  return joined;
}

function isRestOfDate(first: MergedWord, rest: MergedWord): boolean {
  if (!date.test(first.text + rest.text)) return false;
  const gap = rest.box.x - right(first.box);
  return gap <= widestGap * Math.max(first.box.height, rest.box.height);
}

function join(first: MergedWord, rest: MergedWord): MergedWord {
  return {
    ...first,
    ...nothingDoubtful,
    text: first.text + rest.text,
    box: hull([first.box, rest.box]),
    confidence: Math.min(first.confidence, rest.confidence),
    figureDoubtful: first.figureDoubtful || rest.figureDoubtful,
  };
}
