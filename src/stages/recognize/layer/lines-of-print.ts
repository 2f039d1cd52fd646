import type { Box } from '../../../records/place.ts';
import type { LayerWord } from '../../../records/scan.ts';
import { arrangeLines } from '../order/arrange-lines.ts';
import { layerPlacedWords } from './layer-placed-words.ts';

/** A font's box and its glyphs' ink differ by up to this share of the line's height. */
const reach = 0.2;

/** Where words stand that have to be read from the picture: a box for each line of them, in points. */
export function linesOfPrint(words: readonly LayerWord[]): Box[] {
  return arrangeLines(layerPlacedWords(words)).flatMap(({ box }) => {
    if (box === null) return [];
    const over = box.height * reach;
    const x = Math.max(0, box.x - over);
    const y = Math.max(0, box.y - over);
    return [{ x, y, width: box.x + box.width + over - x, height: box.y + box.height + over - y }];
  });
}
