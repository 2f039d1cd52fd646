import type { FC } from 'hono/jsx';
import type { ViewLine } from '../../../records/page-view.ts';

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly kind: 'edited' | 'doubted';
}

/** A clean line with what was changed in it, and what is in doubt, marked. */
export const EditedText: FC<{ readonly line: ViewLine }> = ({ line }) => {
  const { text } = line;
  let done = 0;
  const pieces = marksOf(line).flatMap(({ start, end, kind }) => {
    const before = text.slice(done, start);
    done = end;
    return [before, <span class={kind}>{text.slice(start, end)}</span>];
  });
  return (
    <>
      {pieces}
      {text.slice(done)}
    </>
  );
};

/** In their order; of two that reach into each other the first. What an edit has taken away leaves nothing to mark. */
function marksOf({ text, edits, doubts }: ViewLine): readonly Marked[] {
  const all: Marked[] = [
    ...doubts.map(({ cleanStart, cleanEnd }) => ({
      start: cleanStart,
      end: cleanEnd,
      kind: 'doubted' as const,
    })),
    ...edits.map(({ cleanStart, cleanEnd }) => ({
      start: cleanStart,
      end: cleanEnd,
      kind: 'edited' as const,
    })),
  ];
  let done = 0;
  return all
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < done || end <= start || end > text.length) return false;
      done = end;
      return true;
    });
}
