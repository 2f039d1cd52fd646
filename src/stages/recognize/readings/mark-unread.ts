import type { Box } from '../../../records/place.ts';
import type { PageImage } from '../../read/page-image.ts';
import { bottom, horizontalOverlap, hull, right, verticalOverlap } from '../boxes.ts';
import type { EngineWord } from '../engines/engine.ts';
import { findGlyphs } from '../signs/glyphs.ts';

/** In heights of the words beside it: a narrower gap holds no letter that was passed over. */
const narrowestGap = 0.6;
/** What is lower or thinner is a dot, a leader, a rule or a bar between cells; what is full of ink is a spot. */
const lowestLetter = 0.4;
const thinnestLetter = 0.15;
/** So far above and below the line is looked at. */
const reach = 0.2;
const fullest = 0.9;
const paper = 255;
/** In a line of so many words print goes on where a stamp lies over it; what is this wide, as a share of the height, may be its. */
const prose = 5;
const widestStroke = 0.5;

/** Print that the engine passed over stands in a line as a word without text, of which nobody is sure. */
export function isUnread({ text }: EngineWord): boolean {
  return text === '';
}

/**
 * The line with a word without text wherever ink like letters stands that the engine has read nothing of: between two
 * words, between the block's left edge and the first, and from the last one to the page's edge, where page numbers stand.
 *
 * @param line the words of one line, left to right.
 * @param block the place of all the words of its block.
 * @param all the words of the page: what another line has is not unread.
 */
export function markUnread(
  line: readonly EngineWord[],
  block: Box,
  all: readonly EngineWord[],
  image: PageImage,
): EngineWord[] {
  const [first] = line;
  if (first === undefined) return [];
  const { y, height } = hull(line.map(({ box }) => box));
  const unread = (from: number, to: number): EngineWord[] => {
    const gap = { x: from + 1, y, width: to - from - 2, height };
    const isRead = all.some(
      (word) => horizontalOverlap(word.box, gap) > 0 && verticalOverlap(word.box, gap) > 0.2,
    );
    const letters = isRead ? [] : findLetters(gap, all, image, line.length >= prose);
    return letters.length > 0 ? [{ ...first, text: '', confidence: 0, box: hull(letters) }] : [];
  };
  return [
    ...unread(block.x, first.box.x),
    ...line.flatMap((word, index) => [
      word,
      ...unread(right(word.box), line[index + 1]?.box.x ?? image.width),
    ]),
  ];
}

function findLetters(gap: Box, all: readonly EngineWord[], image: PageImage, isProse: boolean): Box[] {
  const { height } = gap;
  if (gap.width < height * narrowestGap) return [];
  const over = height * reach;
  const around = { ...gap, y: gap.y - over, height: height + 2 * over };
  return findGlyphs(withoutWords(image, around, all), around).flatMap(({ box, fill }) => {
    const isLetter =
      box.height >= height * lowestLetter &&
      box.width >= height * thinnestLetter &&
      fill < fullest &&
      // What goes on above or below is a frame, a stamp or a stroke of the pen.
      (box.y > around.y + 1 ||
        bottom(box) < bottom(around) - 1 ||
        (isProse && box.width >= height * widestStroke));
    return isLetter ? [box] : [];
  });
}

/**
 * The image without what has been read in a place: the lines of a column beside this one stand between its lines, and come
 * into it from above and from below.
 */
function withoutWords(image: PageImage, place: Box, all: readonly EngineWord[]): PageImage {
  const within = all.filter(
    ({ box }) => horizontalOverlap(box, place) > 0 && verticalOverlap(box, place) > 0,
  );
  if (within.length === 0) return image;
  // A copy, whatever holds the pixels: a Buffer's own slice is none.
  const data = new Uint8Array(image.data);
  for (const { box } of within) {
    const [from, to] = [Math.max(0, Math.floor(box.x)), Math.min(image.width, Math.ceil(right(box)))];
    const end = Math.min(image.height, Math.ceil(bottom(box)));
    for (let row = Math.max(0, Math.floor(box.y)); row < end; row += 1)
      data.fill(paper, row * image.width + from, row * image.width + to);
  }
  return { ...image, data };
}
