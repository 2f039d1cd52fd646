import { textOf, fragmentOf } from './cut-fragments.ts';
import type { Fragment } from './cut-fragments.ts';
import { breaksWord } from './flows-on.ts';
import { isTextCell } from './is-text-cell.ts';

type Cell = readonly Fragment[];

/** A cell of more lines than this is text of its own, and no label. */
const mostLabelLines = 3;
// "§ 12 Val av justerare", "7. Övriga frågor": a title, which the text beside it does not go on with
const title = /^(?:§+\s?\d+|\d+[.)])\s?\p{L}?[.:]?\s+\p{L}/u;

/**
 * The lines of cells that stand side by side, one cell after the other. A label and what begins beside it are one line,
 * the rest of its lines too; text is not run on with the title or note beside it.
 *
 * @param cells left to right, the lines of each from top to bottom.
 */
export function readCells(cells: readonly Cell[]): Fragment[] {
  const lines: Fragment[] = [];
  let open: Fragment | null = null;
  for (const [index, cell] of cells.entries()) {
    const kind = kindOf(cell, cells[index + 1]);
    const [first, ...more] = cell;
    if (first) open = runOn(lines, open, first);
    for (const line of kind === 'text' ? [] : more) open = open && runOn(lines, open, line);
    if (kind === 'label' || open === null) continue;
    lines.push(open, ...(kind === 'text' ? more : []));
    open = null;
  }
  return lines;
}

/** The last cell keeps its lines. */
function kindOf(cell: Cell, next: Cell | undefined): 'label' | 'title' | 'text' {
  if (next === undefined || cell.length > mostLabelLines || isTextCell(cell)) return 'text';
  const isTitle = title.test(cell.map(textOf).join(' ')) && next.length > 1;
  return isTitle ? 'title' : 'label';
}

/** A line's end that breaks a word stays a line's end. */
function runOn(lines: Fragment[], open: Fragment | null, line: Fragment): Fragment {
  if (open === null) return line;
  if (!breaksWord(open)) return fragmentOf([...open.words, ...line.words]);
  lines.push(open);
  return line;
}
