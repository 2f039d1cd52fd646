import type { PageImage } from '../../read/page-image.ts';
import type { EngineWord } from '../engines/engine.ts';
import { findGlyphs } from '../signs/glyphs.ts';
import { scaleShape, shapeDistance, shapeOf } from './shape.ts';
import type { Shape } from './shape.ts';

/** As sure as this of a word, its signs are examples of how the page draws them. */
const surelyRead = 90;
/** Examples kept of a sign of one height. */
const most = 5;
/** Signs that differ more than this in height are of another size of type. */
const sameHeight = 1.12;

/** How a page draws each sign, by words of which the engine is sure. */
export type PageShapes = ReadonlyMap<string, readonly Shape[]>;

/** A sign that a shape may be, and how much it differs from how the page draws that sign. */
export interface Likeness {
  readonly sign: string;
  readonly distance: number;
}

export function collectShapes(words: readonly EngineWord[], image: PageImage): PageShapes {
  const shapes = new Map<string, Shape[]>();
  for (const { text, box, confidence } of words) {
    if (confidence < surelyRead) continue;
    const [signs, glyphs] = [[...text], findGlyphs(image, box)];
    // Where signs touch or are broken, nobody can tell which is which.
    if (glyphs.length !== signs.length) continue;
    for (const [index, glyph] of glyphs.entries()) {
      const known = shapes.get(signs[index] ?? '') ?? [];
      const alike = known.filter(({ height }) => isSameHeight(height, glyph.box.height));
      if (alike.length < most) shapes.set(signs[index] ?? '', [...known, shapeOf(image, glyph.box)]);
    }
  }
  return shapes;
}

/**
 * The signs that the page draws most like a shape, the likest first; those that it has only once are left out.
 *
 * @param ofAnySize also compares with signs of other sizes of type.
 */
export function likestSigns(shape: Shape, shapes: PageShapes, ofAnySize = false): Likeness[] {
  return [...shapes]
    .map(([sign, examples]) => ({
      sign,
      distance: distanceOf(
        shape,
        ofAnySize
          ? examples.map((example) => scaleShape(example, shape.height))
          : examples.filter(({ height }) => isSameHeight(height, shape.height)),
      ),
    }))
    .filter(({ distance }) => distance < Infinity)
    .sort((a, b) => a.distance - b.distance);
}

/**
 * The sign that is likest, where it differs by at most `limit` and the next by so much more; else null.
 *
 * @param likenesses the likest first.
 */
export function clearSign([best, next]: readonly Likeness[], limit: number, clearly: number): string | null {
  if (best === undefined || best.distance > limit) return null;
  return next === undefined || next.distance >= best.distance + clearly ? best.sign : null;
}

/** The mean of the two nearest: a single example may have been misread. */
function distanceOf(shape: Shape, examples: readonly Shape[]): number {
  let [first, second] = [Infinity, Infinity];
  for (const example of examples) {
    const distance = shapeDistance(shape, example);
    if (distance < first) [first, second] = [distance, first];
    else if (distance < second) second = distance;
  }
  return (first + second) / 2;
}

function isSameHeight(a: number, b: number): boolean {
  return Math.max(a, b) <= Math.min(a, b) * sameHeight + 1;
}
