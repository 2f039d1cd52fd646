import type { Box } from '../../../records/place.ts';
import type { LayerWord } from '../../../records/scan.ts';
import type { PlacedWord } from '../placed-word.ts';
import { layerPlacedWords } from './layer-placed-words.ts';

/** A read word of which so much lies on trusted words is those words. */
const covered = 0.4;

/** The layer's trusted words, and what was read where none of them stands. */
export function joinLayerAndReading(
  trusted: readonly LayerWord[],
  read: readonly PlacedWord[],
): PlacedWord[] {
  const free = read.filter((word) => coveredShare(word.box, trusted) < covered);
  return [...layerPlacedWords(trusted), ...free];
}

function coveredShare(box: Box, words: readonly LayerWord[]): number {
  const shared = words.reduce((sum, word) => sum + sharedArea(box, word.box), 0);
  return shared / Math.max(box.width * box.height, Number.EPSILON);
}

function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}
