import type { PageImage } from '../../read/page-image.ts';
import type { EngineWord } from '../engines/engine.ts';
import { findGlyphs } from './glyphs.ts';

// What the models print for a bullet: "e", "*", "=", "«", "+", "o", "¢", "+»"
const oneSign = /^([^\d\s]|[^\p{L}\d\s]{2})$/u;

/** A dot of this size, as a share of the type's, that is full of ink: no letter is. */
const smallest = 0.18;
const largest = 0.5;
/** A colon's two dots reach half as high as the type. */
const largestDot = 0.25;
const roundest = 1.35;
const leastFill = 0.68;

/** A dot between two parts of a header, "Styrelsen · Protokoll", which the models read as a colon. */
export function findMiddleDot<T extends EngineWord>(word: T, image: PageImage, size: number): T {
  if (word.text !== ':') return word;
  const [dot, ...more] = findGlyphs(image, word.box);
  return dot && more.length === 0 && dot.box.height <= size * largestDot ? { ...word, text: '·' } : word;
}

/** A line's first sign as •, where a round spot stands there. Neither model can print one. */
export function findBullet<T extends EngineWord>(word: T, image: PageImage, size: number): T {
  if (!oneSign.test(word.text)) return word;
  const [spot, ...more] = findGlyphs(image, word.box);
  if (!spot || more.length > 0) return word;
  const { width, height } = spot.box;
  const round = Math.max(width / height, height / width) <= roundest;
  const fits = Math.min(width, height) >= size * smallest && Math.max(width, height) <= size * largest;
  return round && fits && spot.fill >= leastFill ? { ...word, text: '•' } : word;
}
