import { hull, verticalOverlap } from '../boxes.ts';
import type { EngineWord } from '../engines/engine.ts';

/** Gives one reading's words the line numbers of another's; words that stand on no such line are left out. */
export function assignToLines(
  words: readonly EngineWord[],
  lines: readonly (readonly EngineWord[])[],
): EngineWord[] {
  const boxes = lines.map((line) => hull(line.map((word) => word.box)));
  return words.flatMap((word) => {
    const overlaps = boxes.map((box) => {
      const near = word.box.x >= box.x - 3 * word.box.height && word.box.x <= box.x + box.width;
      return near ? verticalOverlap(box, word.box) : 0;
    });
    const best = Math.max(0, ...overlaps);
    return best >= 0.5 ? [{ ...word, line: overlaps.indexOf(best) }] : [];
  });
}
