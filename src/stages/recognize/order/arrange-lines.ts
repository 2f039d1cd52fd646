import type { TextLine } from '../../../records/page-text.ts';
import { buildLine } from './build-line.ts';
import { cutFragments } from './cut-fragments.ts';
import type { Fragment } from './cut-fragments.ts';
import { findColumns } from './find-columns.ts';
import { joinRows } from './join-rows.ts';
import { numberBlocks } from './number-blocks.ts';
import { partOnEnd } from './part-on-end.ts';
import type { PlacedWord } from '../placed-word.ts';

/**
 * A page's words as lines in reading order. Columns of prose are read one after the other, everything else row by row;
 * words that stand on end (a stamp in the margin) come last.
 */
export function arrangeLines(words: readonly PlacedWord[]): TextLine[] {
  const { upright, onEnd } = partOnEnd(words);
  const columns = findColumns(cutFragments(upright))
    .flatMap((region): readonly (readonly Fragment[])[] => region)
    .map(joinRows);
  const lines = numberBlocks(columns);
  const firstFree = (lines.at(-1)?.block ?? -1) + 1;
  const margins = onEnd.map((fragment, index) => ({ fragment, block: firstFree + index }));
  return [...lines, ...margins].map(({ fragment, block }) => buildLine(fragment, block));
}
