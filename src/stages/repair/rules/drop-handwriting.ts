import type { Word } from '../../../records/page-text.ts';
import { findHandwriting, surelyPrinted } from '../furniture/handwriting.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Change, WorkingPage, WorkingText } from '../working-text.ts';

const rule = 'drop-handwriting';
const confidence = 0.9;

/**
 * A signature that was read as words before or behind print on the same line. A line of nothing else is set apart as
 * furniture, and needs no edit.
 *
 * @param text as the source has it: no edits yet.
 */
export function dropHandwriting(text: WorkingText, lexicon: Lexicon): readonly Change[] {
  const printed = surelyPrinted(text.map(({ source }) => source));
  return text.flatMap((page, pageIndex) =>
    findHandwriting(page.source, lexicon, printed)
      .filter(({ isWhole }) => !isWhole)
      .flatMap(({ line, words }) =>
        stretches(page, line, words).map(({ start, end }) => ({
          page: pageIndex,
          line,
          start,
          end,
          after: '',
          rule,
          confidence,
        })),
      ),
  );
}

/** From the line's start to the print, and from the print to the line's end, the spaces between included. */
function stretches(
  { lines }: WorkingPage,
  line: number,
  apart: readonly Word[],
): readonly { readonly start: number; readonly end: number }[] {
  const source = lines[line]?.source;
  const print = source?.words.filter((word) => !apart.includes(word)) ?? [];
  const [first] = print;
  const last = print.at(-1);
  if (!source || !first || !last) return [];
  const end = last.start + last.text.length;
  return [
    { start: 0, end: first.start },
    { start: end, end: source.text.length },
  ].filter((stretch) => stretch.end > stretch.start);
}
