import { middle } from '../boxes.ts';
import { closeJustified } from './close-justified.ts';
import { cutAtEdges } from './cut-at-edges.ts';
import type { Fragment } from './cut-fragments.ts';
import { fragmentOf } from './cut-fragments.ts';
import { growBands } from './grow-bands.ts';
import type { Band } from './grow-bands.ts';
import { joinRows } from './join-rows.ts';
import { readCells } from './read-cells.ts';

/**
 * The lines of a stretch that is not in columns, top to bottom. What stands side by side becomes one line: a lone § and
 * its title, a label and its value. Cells of several lines are read one after the other, each as a whole.
 */
export function readRows(fragments: readonly Fragment[]): Fragment[] {
  // Twice: cells that were cut apart show where others begin.
  return growBands(cutAtEdges(cutAtEdges(closeJustified(joinRows(fragments))))).flatMap(readBand);
}

function readBand({ rows, cells }: Band): Fragment[] {
  const [first, ...more] = rows;
  if (!first) return [];
  if (more.length === 0) return [fragmentOf(first.parts.flatMap(({ words }) => words))];
  return readCells(cells.map((cell) => [...cell].sort((a, b) => middle(a.box) - middle(b.box))));
}
