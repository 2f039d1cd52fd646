import type { TextLine } from '../../../records/page-text.ts';
import type { PlacedWord } from '../placed-word.ts';
import { buildLine } from './build-line.ts';
import { cutFragments } from './cut-fragments.ts';
import { findColumns } from './find-columns.ts';
import { numberBlocks } from './number-blocks.ts';
import { partOnEnd } from './part-on-end.ts';
import { readRows } from './read-rows.ts';
import { setWords } from './set-words.ts';

/**
 * A page's words as lines in reading order. Columns of prose are read one after the other, everything else row by row;
 * words that stand on end (a stamp in the margin) come last.
 */
export function arrangeLines(words: readonly PlacedWord[]): TextLine[] {
  const { upright, onEnd } = partOnEnd(words);
  const stretches = findColumns(cutFragments(setWords(upright)));
  const lines = numberBlocks(stretches.map(readRows));
  const firstFree = (lines.at(-1)?.block ?? -1) + 1;
  return [
    ...lines.map(({ fragment, block }) =>
      buildLine(
        fragment.words.map(({ word }) => word),
        block,
      ),
    ),
    ...onEnd.map((column, index) => buildLine(column, firstFree + index)),
  ];
}
