import { flowLines } from '../flow-lines.ts';
import type { Line } from '../read-lines.ts';

/** Lines flowed into running text, two spaces between figures of different cells: `19  190 000 kr` is not one number. */
export function cellsApart(lines: readonly Line[]): string {
  return flowLines(lines.map(({ cells, ending }) => ({ text: cells.reduce(joinCells), ending })));
}

function joinCells(left: string, right: string): string {
  return `${left}${/\d$/u.test(left) && /^[−–—+-]?\d/u.test(right) ? '  ' : ' '}${right}`;
}
