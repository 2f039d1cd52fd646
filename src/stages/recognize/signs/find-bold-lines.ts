import type { Box } from '../../../records/place.ts';
import type { PageImage } from '../../read/page-image.ts';
import { median } from '../boxes.ts';
import type { EngineWord } from '../engines/engine.ts';
import { estimateFontSize } from './estimate-font-size.ts';

/** Darker belongs to a stroke; its soft edges too, which are weighed by their grey. */
const ink = 205;
/** A line's strokes are so many times as thick as the page's, or they are not: what lies between cannot be told. */
const bold = 1.3;
const plain = 1.18;
/** Fewer letters than this tell nothing of a line, nor fewer lines of a page. */
const fewestLetters = 4;
const fewestLines = 6;

/**
 * Which lines are in bold type, by how thick their strokes are beside the page's own, in sizes of the type; a line of which
 * that cannot be told is left out.
 *
 * @param words of a page, each with its line.
 */
export function findBoldLines(words: readonly EngineWord[], image: PageImage): ReadonlyMap<number, boolean> {
  const strokes = new Map<number, number>();
  for (const [line, some] of linesOf(words)) {
    const stroke = strokeOf(some, image);
    if (stroke !== null) strokes.set(line, stroke);
  }
  if (strokes.size < fewestLines) return new Map();
  const usual = median([...strokes.values()]);
  const told = new Map<number, boolean>();
  for (const [line, stroke] of strokes) {
    const times = stroke / usual;
    if (times >= bold || times <= plain) told.set(line, times >= bold);
  }
  return told;
}

function linesOf(words: readonly EngineWord[]): ReadonlyMap<number, readonly EngineWord[]> {
  const lines = new Map<number, EngineWord[]>();
  for (const word of words) lines.set(word.line, [...(lines.get(word.line) ?? []), word]);
  return lines;
}

/** How thick the strokes of a line are that rows of pixels cross, in sizes of its type; null where it has few. */
function strokeOf(words: readonly EngineWord[], image: PageImage): number | null {
  const sizes = words.flatMap(({ text, box }) => estimateFontSize(text, box.height) ?? []);
  const letters = words.reduce((sum, { text }) => sum + text.replace(/[^\p{L}\d]/gu, '').length, 0);
  if (sizes.length === 0 || letters < fewestLetters) return null;
  const crossings = words.flatMap(({ box }) => crossingsOf(image, box));
  return crossings.length === 0 ? null : median(crossings) / median(sizes);
}

/** How much ink each stroke has in each row of pixels, as pixels of black. */
function crossingsOf({ width, height, data }: PageImage, box: Box): number[] {
  const crossings: number[] = [];
  const [left, right] = [Math.max(0, Math.floor(box.x)), Math.min(width, Math.ceil(box.x + box.width))];
  const [top, bottom] = [Math.max(0, Math.floor(box.y)), Math.min(height, Math.ceil(box.y + box.height))];
  for (let y = top; y < bottom; y += 1) {
    let stroke = 0;
    for (let x = left; x <= right; x += 1) {
      const value = x < right ? (data[y * width + x] ?? 255) : 255;
      if (value < ink) stroke += (255 - value) / 255;
      else if (stroke > 0) {
        crossings.push(stroke);
        stroke = 0;
      }
    }
  }
  return crossings;
}
