import { textOf, fragmentOf } from './cut-fragments.ts';
import type { Fragment } from './cut-fragments.ts';
import { breaksWord } from './flows-on.ts';

/** A cell of more lines than this is text of its own, and no label. */
const mostLabelLines = 3;
// "§ 12 Val av justerare", "7. Övriga frågor": a title, which the text beside it does not go on with
const title = /^(?:§+\s?\d+|\d+[.)])\s?\p{L}?[.:]?\s+\p{L}/u;

/**
 * The lines of cells that stand side by side, one cell after the other. A label and what begins beside it are one line,
 * the rest of its lines too; text is not run on with the title or note beside it.
 */
export function readCells(cells: readonly (readonly Fragment[])[]): Fragment[] {
  const lines: Fragment[] = [];
  let open: Fragment | null = null;
  for (const [index, cell] of cells.entries()) {
    const isLast = index === cells.length - 1;
    if (isLast || cell.length > mostLabelLines) {
      const [first, ...rest] = cell;
      if (first) lines.push(joined(open, first));
      lines.push(...rest);
      open = null;
    } else {
      for (const line of cell) open = runOn(lines, open, line);
      if (open && title.test(textOf(open)) && (cells[index + 1]?.length ?? 0) > 1) {
        lines.push(open);
        open = null;
      }
    }
  }
  return lines;
}

/** A line's end that breaks a word stays a line's end. */
function runOn(lines: Fragment[], open: Fragment | null, line: Fragment): Fragment {
  if (open === null || !breaksWord(open)) return joined(open, line);
  lines.push(open);
  return line;
}

function joined(open: Fragment | null, line: Fragment): Fragment {
  return open === null ? line : fragmentOf([...open.words, ...line.words]);
}
