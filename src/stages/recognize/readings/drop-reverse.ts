import type { Box } from '../../../records/place.ts';
import type { PageImage } from '../../read/page-image.ts';
import { greyLevels } from '../prepare/grey-levels.ts';
import { sure } from './confidence.ts';
import type { MergedWord } from './merge-readings.ts';
import { wordsWithin } from './words-within.ts';

/** As sure as this of a word, its ink is the page's own. */
const surelyPrinted = 90;
/** The page's own ink is as dark as this share of its words. */
const darkestShare = 0.2;
/** Of a word's pixels so many are strokes for certain. */
const strokes = 0.06;
/** Ink that is not half as dark as the page's own shines through from behind, or is another's. */
const pale = 0.55;
/** Pale words are of the reverse side where so many have letters enough to tell, and at most so many of these can be read. */
const fewest = 6;
const mostReadable = 0.25;

/**
 * The lines without words of the reverse side that shine through a sheet with little print of its own. They are paler
 * than the page's print, and make no sense, as they are seen from behind: pale print that can be read stays.
 *
 * @param knows true for a word of the language.
 */
export function dropReverse(
  lines: readonly (readonly MergedWord[])[],
  image: PageImage,
  knows: (word: string) => boolean,
): MergedWord[][] {
  const { paper } = greyLevels(image.data);
  const printed = lines.flat().filter(({ confidence }) => confidence >= surelyPrinted);
  if (printed.length === 0) return lines.map((line) => [...line]);
  // A sheet with little print of its own has more from behind, of which single letters are read surely.
  const inks = new Map(lines.flat().map((word) => [word, inkOf(image, word.box)]));
  const sureInks = printed.map((word) => inks.get(word) ?? paper).sort((a, b) => a - b);
  const own = paper - (sureInks[Math.floor(sureInks.length * darkestShare)] ?? paper);
  const isPale = (word: MergedWord): boolean => paper - (inks.get(word) ?? paper) < own * pale;
  const paleWords = lines.flat().filter((word) => word.text !== '' && isPale(word));
  const telling = paleWords.filter(({ text }) => /\p{L}{3}/u.test(text));
  const readable = telling.filter(
    ({ text, confidence }) => confidence >= surelyPrinted || (confidence >= sure && isKnown(text, knows)),
  );
  const isReverse = telling.length >= fewest && readable.length <= telling.length * mostReadable;
  const reverse = new Set(isReverse ? paleWords : []);
  return lines.map((line) => line.filter((word) => !reverse.has(word)));
}

/** The grey of a word's strokes. */
function inkOf({ width, data }: PageImage, box: Box): number {
  const [left, top] = [Math.max(0, Math.floor(box.x)), Math.max(0, Math.floor(box.y))];
  const end = Math.min(width, Math.ceil(box.x + box.width));
  const counts = new Uint32Array(256);
  let total = 0;
  for (let at = top * width; at < Math.min(data.length, Math.ceil(box.y + box.height) * width); at += width)
    for (let x = left; x < end; x += 1, total += 1) {
      const grey = data[at + x] ?? 255;
      counts[grey] = (counts[grey] ?? 0) + 1;
    }
  let seen = 0;
  return counts.findIndex((count) => (seen += count) > total * strokes);
}

function isKnown(text: string, knows: (word: string) => boolean): boolean {
  return wordsWithin(text).some((word) => word.length > 2 && knows(word));
}
