import { textOf } from './cut-fragments.ts';
import type { Fragment } from './cut-fragments.ts';

/** Lines of so many characters are running text; a table's labels and values are shorter. */
const longLine = 35;

/** True for lines that are running text of their own, and no label or value. */
export function isTextCell(lines: readonly Fragment[]): boolean {
  const long = lines.filter((line) => textOf(line).length >= longLine).length;
  return long >= 2 && long >= lines.length / 2;
}
