import { isLineEndEdit, toCleanOffset } from '../records/apply-edits.ts';
import { boxAround } from '../records/box-around.ts';
import { cleanSpan, overlaps, widenToEdits } from '../records/clean-span.ts';
import type { Span } from '../records/clean-span.ts';
import type { Word } from '../records/page-text.ts';
import type { ViewDoubt, ViewEdit } from '../records/page-view.ts';
import type { Doubt, Edit } from '../records/repaired-page.ts';
import { correctionRule } from './apply-corrections.ts';

/** The edits of one line, in their order, each with its places. @param words of the source line. */
export function viewEdits(edits: readonly Edit[], words: readonly Word[], tilt: number): ViewEdit[] {
  return edits.map((edit) => {
    const { page: _page, line: _line, ...rest } = edit;
    const before = edits.filter(({ start }) => start < edit.start);
    const cleanStart = toCleanOffset(before, edit.start);
    const length = isLineEndEdit(edit) ? edit.end - edit.start : edit.after.length;
    return { ...rest, cleanStart, cleanEnd: cleanStart + length, box: boxOf(edit, words, tilt) };
  });
}

/** The doubts of one line that no person has settled, each with its places. @param edits of the line. */
export function viewDoubts(
  doubts: readonly Doubt[],
  edits: readonly Edit[],
  words: readonly Word[],
  tilt: number,
): ViewDoubt[] {
  const settled = edits.filter(({ rule }) => rule === correctionRule);
  return doubts
    .filter((doubt) => !settled.some((edit) => overlaps(edit, doubt)))
    .map((doubt) => {
      const { line: _, ...rest } = doubt;
      const { start, end } = cleanSpan(edits, widenToEdits(edits, doubt));
      return { ...rest, cleanStart: start, cleanEnd: end, box: boxOf(doubt, words, tilt) };
    });
}

function boxOf(span: Span, words: readonly Word[], tilt: number): ViewEdit['box'] {
  const touched = words.filter(({ start, text }) => touches(span, { start, end: start + text.length }));
  return boxAround(
    touched.flatMap(({ box }) => box ?? []),
    tilt,
  );
}

/** What is put in between two words touches both. */
function touches(span: Span, word: Span): boolean {
  return span.start === span.end
    ? word.start <= span.start && span.start <= word.end
    : span.start < word.end && word.start < span.end;
}
