import type { Edit } from './repaired-page.ts';

/** What an edit does to its line; page, rule and confidence play no part here. */
export type LineEdit = Pick<Edit, 'start' | 'end' | 'before' | 'after'>;

/** A hyphen dropped where lines are flowed together: it changes how the line goes on, not the line. */
export function isLineEndEdit(edit: LineEdit): boolean {
  return edit.before.endsWith('\n');
}

/** The clean line: `source` with its in-line edits made. Edits are sorted by start and do not overlap. */
export function applyLineEdits(source: string, edits: readonly LineEdit[]): string {
  let clean = '';
  let done = 0;
  for (const edit of inLine(edits)) {
    clean += source.slice(done, edit.start) + edit.after;
    done = edit.end;
  }
  return clean + source.slice(done);
}

/** The source line again: `clean` with the same edits taken back. */
export function undoLineEdits(clean: string, edits: readonly LineEdit[]): string {
  let source = '';
  let done = 0;
  for (const edit of inLine(edits)) {
    const kept = edit.start - source.length;
    source += clean.slice(done, done + kept) + edit.before;
    done += kept + edit.after.length;
  }
  return source + clean.slice(done);
}

/**
 * Where a place of the source line stands in the clean line, both in UTF-16 units. A place within an edit stands as far
 * into the new text, at most at its end.
 */
export function toCleanOffset(edits: readonly LineEdit[], sourceOffset: number): number {
  let shift = 0;
  for (const edit of inLine(edits)) {
    if (sourceOffset < edit.end) {
      const within = Math.max(0, sourceOffset - edit.start);
      return sourceOffset + shift - within + Math.min(within, edit.after.length);
    }
    shift += edit.after.length - edit.before.length;
  }
  return sourceOffset + shift;
}

/** Where a place of the clean line stands in the source line; the counterpart of `toCleanOffset`. */
export function toSourceOffset(edits: readonly LineEdit[], cleanOffset: number): number {
  return toCleanOffset(invertEdits(edits), cleanOffset);
}

/** The edits that lead from the clean line back to the source line; those at its end are left out. */
export function invertEdits(edits: readonly LineEdit[]): readonly LineEdit[] {
  let shift = 0;
  return inLine(edits).map(({ start, before, after }) => {
    const cleanStart = start + shift;
    shift += after.length - before.length;
    return { start: cleanStart, end: cleanStart + after.length, before: after, after: before };
  });
}

function inLine(edits: readonly LineEdit[]): readonly LineEdit[] {
  return edits.filter((edit) => !isLineEndEdit(edit));
}
