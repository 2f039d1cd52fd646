import { boxAround, turnPoint } from './box-around.ts';
import type { NumberPlaces } from './numbers-on-page.ts';
import { tiltOfPage, turnOfPage } from './page-lie.ts';
import type { PageText, TextLine, Word } from './page-text.ts';
import type { Box } from './place.ts';

/** What is painted over on a page's picture: a box in points, turned by `tilt` degrees (clockwise) about its own middle. */
export interface Cover {
  readonly box: Box;
  readonly tilt: number;
}

export interface PageCovers {
  readonly covers: readonly Cover[];
  /** False where a number stands on the page and nothing says where, or which way up the page lay. */
  readonly isPlaced: boolean;
}

/** Of a letter's width: letters are not all as wide as each other. */
const slack = 0.6;
/** Of its height: ink may reach a little out of a word's box. */
const margin = 0.15;
// "800101-1239"   "(19800101-1239)."   "-1239,"   "1239": figures are as wide as each other
const onlyNumber = /^\(?[0-9]{0,8}[-+\u2010-\u2015]?[0-9]{4}[).,;:]{0,2}$/u;

/**
 * What hides the last four figures of the numbers on a page: their part of a word, the whole word where their place in it is
 * not known well, or the whole line where it is not known in which word they stand.
 */
export function coverNumbers(source: PageText, numbers: ReadonlyMap<number, NumberPlaces>): PageCovers {
  const tilt = tiltOfPage(source);
  const found = [...numbers].map(([at, places]) => {
    const line = source.lines[at];
    return line === undefined ? null : coversOfLine(line, places, source.width, tilt);
  });
  return {
    covers: found.flatMap((covers) => covers ?? []),
    isPlaced: found.length === 0 || (turnOfPage(source) !== null && !found.includes(null)),
  };
}

/** Null where the line's place is not known. */
function coversOfLine(
  line: TextLine,
  places: NumberPlaces,
  pageWidth: number | null,
  tilt: number,
): Cover[] | null {
  const isInk = (at: number): boolean => /\S/u.test(line.text.charAt(at));
  const hidden = [...places.exact, ...[...places.loose].filter(isInk)];
  const words = hidden.map((place) => wordAt(line, place));
  const isLost = places.isLost || hidden.length === 0 || !hidden.every(isInk);
  if (isLost || words.some((word) => word?.box == null)) return coverLine(line, pageWidth, tilt);
  return [...new Set(words)].flatMap((word) =>
    word?.box == null ? [] : { box: padded(partOf(word, word.box, places, tilt)), tilt },
  );
}

function wordAt({ words }: TextLine, place: number): Word | undefined {
  return words.find(({ start, text }) => start <= place && place < start + text.length);
}

/** The part of a word's box in which the figures stand. */
function partOf({ text, start }: Word, box: Box, { exact, loose }: NumberPlaces, tilt: number): Box {
  const own = [...exact].filter((place) => place >= start && place < start + text.length);
  const isLoose = [...loose].some((place) => place >= start && place < start + text.length);
  if (isLoose || own.length === 0 || !onlyNumber.test(text)) return box;
  const first = Math.max(0, Math.min(...own) - start - slack) / text.length;
  const last = Math.min(text.length, Math.max(...own) + 1 - start + slack) / text.length;
  const width = box.width * (last - first);
  // Turned about the middle of the whole word, as the word is.
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const off = turnPoint({ x: box.x + box.width * first + width / 2 - middle.x, y: 0 }, tilt);
  return { ...box, x: middle.x + off.x - width / 2, y: box.y + off.y, width };
}

/** From one edge of the page to the other. */
function coverLine({ box, words }: TextLine, pageWidth: number | null, tilt: number): Cover[] | null {
  const around = boxAround(
    words.flatMap((word) => word.box ?? []),
    tilt,
  );
  const [found, turn] = around === null ? [box, 0] : [around, tilt];
  if (found === null) return null;
  const width = 2 * (pageWidth ?? found.x + found.width);
  return [{ box: padded({ ...found, x: found.x + found.width / 2 - width / 2, width }), tilt: turn }];
}

function padded({ x, y, width, height }: Box): Box {
  const more = Math.max(0.5, height * margin);
  return { x: x - more / 2, y: y - more, width: width + more, height: height + 2 * more };
}
