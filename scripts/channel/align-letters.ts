/** Letters of the truth and what was read for them: one or two each, or none. */
export interface LetterPair {
  readonly meant: string;
  readonly read: string;
}

interface Cell {
  readonly cost: number;
  readonly meant: number;
  readonly read: number;
}

/** How many letters of each side make a step, and what the step costs where they differ. */
const shapes = [
  [1, 1, 1],
  [1, 2, 1.2],
  [2, 1, 1.2],
  [2, 2, 1.9],
  [1, 0, 1.5],
  [0, 1, 1.5],
] as const;

/** The cheapest way to set the letters of a word against those that were read for it. */
export function alignLetters(meant: string, read: string): readonly LetterPair[] {
  const best: Cell[][] = [];
  for (let row = 0; row <= meant.length; row += 1) {
    best.push([]);
    for (let column = 0; column <= read.length; column += 1) {
      best[row]?.push(cheapest(best, meant, read, row, column));
    }
  }
  const pairs: LetterPair[] = [];
  let row = meant.length;
  let column = read.length;
  while (row > 0 || column > 0) {
    const cell = best[row]?.[column];
    if (cell === undefined) throw new Error('an alignment leads back to its start');
    pairs.push({ meant: meant.slice(row - cell.meant, row), read: read.slice(column - cell.read, column) });
    row -= cell.meant;
    column -= cell.read;
  }
  return pairs.reverse();
}

function cheapest(best: readonly Cell[][], meant: string, read: string, row: number, column: number): Cell {
  let found: Cell = { cost: row + column === 0 ? 0 : Infinity, meant: 0, read: 0 };
  for (const [down, right, price] of shapes) {
    const before = best[row - down]?.[column - right];
    if (before === undefined) continue;
    const isEqual = down === 1 && right === 1 && meant[row - 1] === read[column - 1];
    const cost = before.cost + (isEqual ? 0 : price);
    if (cost < found.cost) found = { cost, meant: down, read: right };
  }
  return found;
}
