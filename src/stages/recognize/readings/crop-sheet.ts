import type { Box } from '../../../records/place.ts';
import type { PageImage } from '../../read/page-image.ts';
import { bottom, hull, right } from '../boxes.ts';
import { cutPixels } from '../cut-pixels.ts';
import type { EngineWord } from '../engines/engine.ts';
import { eraseRules } from '../prepare/erase-rules.ts';

/** Strips of a page under one another on a white sheet, to be read in one go. */
export interface CropSheet {
  readonly image: PageImage;
  /** In the sheet's order. */
  readonly strips: readonly Strip[];
}

interface Strip {
  /** The line that it was cut from. */
  readonly line: number;
  /** Place on the page and top on the sheet, in pixels. */
  readonly source: Box;
  readonly top: number;
}

const white = 255;
/** White around each strip, in pixels at 150 dpi: Tesseract wants air around text. */
const margin = 16;
/** A strip reaches over its words by this share of their height. */
const reach = 0.25;
/** A § that was lost altogether stood at most so many line heights before the number. */
const reachForSign = 2.2;

/**
 * Cuts the doubtful words out, each with a neighbour on both sides (a letter alone is read badly).
 *
 * @param lines words of each line, left to right.
 * @param doubtful for each line the indexes of its doubtful words.
 */
export function cutSheet(
  page: PageImage,
  lines: readonly (readonly EngineWord[])[],
  doubtful: readonly (readonly number[])[],
): CropSheet {
  const cuts = lines.flatMap((line, number) =>
    runsWithNeighbours(doubtful[number] ?? [], line.length).map(([first, last]) => ({
      line: number,
      source: stripBox(page, line, first, last),
    })),
  );
  let top = margin;
  const strips = cuts.map((cut) => {
    const strip = { ...cut, top };
    top += cut.source.height + margin;
    return strip;
  });
  return { image: paste(page, strips, top), strips };
}

/** Words read on the sheet, put back to where they stand on the page; `line` is the line's number on the page. */
export function wordsOnPage(sheet: CropSheet, words: readonly EngineWord[]): EngineWord[] {
  return words.flatMap((word): EngineWord[] => {
    const center = word.box.y + word.box.height / 2;
    const strip = sheet.strips.find(({ top, source }) => center >= top && center < top + source.height);
    if (!strip) return [];
    const box = {
      ...word.box,
      x: word.box.x - margin + strip.source.x,
      y: word.box.y - strip.top + strip.source.y,
    };
    return [{ ...word, box, line: strip.line }];
  });
}

/** `[first, last]` of each run of words to cut; runs that touch are one. */
function runsWithNeighbours(indexes: readonly number[], length: number): [number, number][] {
  const runs: [number, number][] = [];
  for (const index of indexes) {
    const last = Math.min(index + 1, length - 1);
    const previous = runs.at(-1);
    if (previous && index - 1 <= previous[1]) previous[1] = last;
    else runs.push([Math.max(index - 1, 0), last]);
  }
  return runs;
}

function stripBox(page: PageImage, line: readonly EngineWord[], first: number, last: number): Box {
  const box = hull(line.slice(first, last + 1).map((word) => word.box));
  const over = Math.round(box.height * reach);
  const startsLine = first === 0 && /^\W*\d/u.test(line[0]?.text ?? '');
  const left = Math.max(0, Math.round(box.x - (startsLine ? box.height * reachForSign : over)));
  const top = Math.max(0, Math.round(box.y - over));
  const width = Math.min(page.width, Math.round(right(box) + over)) - left;
  const height = Math.min(page.height, Math.round(bottom(box) + over)) - top;
  return { x: left, y: top, width, height };
}

function paste(page: PageImage, strips: readonly Strip[], height: number): PageImage {
  const width = Math.max(0, ...strips.map(({ source }) => source.width)) + 2 * margin;
  const data = new Uint8Array(width * height).fill(white);
  for (const { source, top } of strips) {
    const strip = eraseRules(cutPixels(page, source));
    for (let row = 0; row < strip.height; row += 1) {
      const pixels = strip.data.subarray(row * strip.width, (row + 1) * strip.width);
      data.set(pixels, (top + row) * width + margin);
    }
  }
  return { width, height, dpi: page.dpi, data };
}
