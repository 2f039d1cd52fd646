import { right } from '../boxes.ts';
import { fragmentOf } from './cut-fragments.ts';
import type { Row } from './join-rows.ts';

/** Two words with the same wide gap may be a row's cells; a line of three seldom is. */
const fewestGaps = 2;
/** A justified line's gaps differ by the rounding of boxes: as a share of the line's height. */
const evenGaps = 0.3;
/** Full lines end within so many heights of a line of each other, and so many are a column of prose. */
const edgeSlack = 0.5;
const fewestFull = 3;

/**
 * Puts a line together that was justified over few words, so that its gaps are as wide as those between cells. All of them are
 * the same, and it ends where the full lines do:
 *
 *     såg var det farbart till nyår. Virket såldes
 *     sent,    och    verksamhetsberättelsen
 *     lades till handlingarna.
 */
export function closeJustified(rows: readonly Row[]): readonly Row[] {
  const ends = rows.flatMap(({ parts, box }) => (parts.length === 1 ? [right(box)] : []));
  const edge = Math.max(...ends);
  return rows.map((row) => {
    const slack = row.box.height * edgeSlack;
    const isProse = ends.filter((end) => edge - end <= slack).length >= fewestFull;
    if (!isProse || Math.abs(edge - right(row.box)) > slack || !isJustified(row)) return row;
    return { ...row, parts: [fragmentOf(row.parts.flatMap(({ words }) => words))] };
  });
}

function isJustified({ parts, box }: Row): boolean {
  if (parts.length < 2) return false;
  const words = parts.flatMap((part) => part.words);
  const gaps = words.slice(1).map((word, index) => word.box.x - right(words[index]?.box ?? word.box));
  return gaps.length >= fewestGaps && Math.max(...gaps) - Math.min(...gaps) <= box.height * evenGaps;
}
