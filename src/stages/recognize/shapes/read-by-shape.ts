import type { Box } from '../../../records/place.ts';
import type { PageImage } from '../../read/page-image.ts';
import { hull } from '../boxes.ts';
import { halfSure, sure } from '../readings/confidence.ts';
import { isUnread } from '../readings/mark-unread.ts';
import { readAs } from '../readings/read-as.ts';
import type { MergedWord } from '../readings/merge-readings.ts';
import { sameFigures } from '../readings/same-figures.ts';
import { findGlyphs } from '../signs/glyphs.ts';
import { clearSign, likestSigns } from './page-shapes.ts';
import type { Likeness, PageShapes } from './page-shapes.ts';
import { shapeOf } from './shape.ts';
import type { Shape } from './shape.ts';

/** A shape as like as this to how the page draws a sign is that sign, if no other is nearly as like; in another size of type, as this. */
const alike = 0.1;
const alikeInOtherSize = 0.18;
const clearly = 0.07;
/** Of two figures that models have read in one place, one so much liker is taken. */
const liker = 0.05;
/** Longer words without figures are told by their letters together. */
const longestShort = 4;
/** What is read anew as a whole has at most so many signs. */
const mostSigns = 8;
// Print that the engine passed over is often a page's number; else it may be of a stamp, or written by hand.
const loneFigures = /^[\d§()]+$/u;
// "107)" and "a6)" for "1(7)" and "4(6)", which are often of smaller type than the page
const pageCount = /^[\dA-Za-z(]{2,4}\)$/u;
// A figure that the page draws nowhere else is not taken for the letter that looks like it.
const lookAlike = /^(?:1[lIi|]|0[Oo])$/u;
// Between these a shape decides; dashes and quotation marks are measured otherwise.
const decided = /^[\p{L}\d§%$&()/]$/u;

/** What one sign of a word may be, by how it is drawn. */
interface Drawn {
  /** The likest first. */
  readonly likenesses: readonly Likeness[];
  readonly clear: string | null;
}

/**
 * A word with figures, or a short one that is not sure, as its signs are drawn: each is compared with how the page draws
 * the signs of which the engine was sure. What cannot be told clearly stays as it was read.
 */
export function readByShape(word: MergedWord, image: PageImage, shapes: PageShapes): MergedWord {
  if (!isAsked(word)) return word;
  const glyphs = findGlyphs(image, word.box).map(({ box }) => box);
  const signs = [...word.text];
  if (glyphs.length === 0 || glyphs.length > Math.max(mostSigns, signs.length)) return word;
  const isCounted = glyphs.length === signs.length;
  const ofAnySize = isUnread(word) || pageCount.test(word.text) || isUnsureNumber(word);
  const drawn = glyphs.map((glyph, index) =>
    look(glyph, isCounted ? signs[index] : undefined, image, shapes, ofAnySize),
  );
  const text = isCounted
    ? signs
        .map((sign, index) => settle(sign, drawn[index], word.confidence))
        .map((sign, index) =>
          chooseFigure(sign, figuresAt(word, index), shapeOf(image, glyphs[index] ?? word.box), shapes),
        )
        .join('')
    : readAnew(drawn);
  if (text === null || text === word.text) return word;
  if (!isCounted && countFigures(text) < countFigures(word.text)) return word;
  if (isUnread(word) && !loneFigures.test(text)) return word;
  const isPartly = drawn.some(({ clear }) => clear === null);
  return reread(
    { ...word, box: hull(glyphs) },
    text,
    isPartly || !(isCounted || sameFigures(word.text, text)),
  );
}

function isAsked({ text, confidence }: MergedWord): boolean {
  // "I" and "i" are words.
  const isShort = confidence < sure && text.length <= longestShort && !/^[Iil]$/u.test(text);
  return text === '' || /\d/u.test(text) || isShort;
}

// "1S", "(2O)", "B" for 3; but no word
function isUnsureNumber({ text, confidence }: MergedWord): boolean {
  return confidence < sure && !/\p{L}{2}/u.test(text);
}

/** Figures that the engine saw may stand outside of its box; they are not to vanish. */
function countFigures(text: string): number {
  return text.replace(/\D/gu, '').length;
}

/** @param read the sign that the engine saw, if that is known. @param ofAnySize compares figures with those of other sizes of type. */
function look(
  glyph: Box,
  read: string | undefined,
  image: PageImage,
  shapes: PageShapes,
  ofAnySize: boolean,
): Drawn {
  const shape = shapeOf(image, glyph);
  const likenesses = likestSigns(shape, shapes);
  const clear = clearSign(likenesses, alike, clearly);
  if (clear !== null || !ofAnySize) return { likenesses, clear };
  const figures = likestSigns(shape, shapes, true).filter(
    ({ sign }) => loneFigures.test(sign) || sign === read,
  );
  return {
    likenesses: figures,
    clear: clearSign(figures, alikeInOtherSize, clearly),
  };
}

/** The sign that a shape is, where it is clearly not the one that was read. */
function settle(read: string, drawn: Drawn | undefined, confidence: number): string {
  const { likenesses = [], clear = null } = drawn ?? {};
  if (clear === null || clear === read || !decided.test(clear) || !decided.test(read)) return read;
  // A sign that the page has nowhere else may look like another; some look so in every face.
  if (likenesses.some(({ sign }) => sign === read)) return clear;
  return confidence < sure && !lookAlike.test(read + clear) ? clear : read;
}

/** The figures that other readings of a word have in one place, where they are as long. */
function figuresAt({ text, alternatives }: MergedWord, index: number): readonly string[] {
  return alternatives
    .filter((other) => other.text.length === text.length)
    .flatMap((other) => other.text[index] ?? [])
    .filter((sign) => /\d/u.test(sign) && sign !== text[index]);
}

/** A figure, or one that another model has read there and that is clearly liker to how the page draws it, in any size of type. */
function chooseFigure(read: string, others: readonly string[], shape: Shape, shapes: PageShapes): string {
  if (others.length === 0 || !/\d/u.test(read)) return read;
  const likenesses = likestSigns(shape, shapes, true);
  const own = likenesses.find(({ sign }) => sign === read);
  const other = likenesses.find(({ sign }) => others.includes(sign));
  return own && other && other.distance + liker <= own.distance ? other.sign : read;
}

/** All signs by their shapes alone; null where one of them is not clear. */
function readAnew(drawn: readonly Drawn[]): string | null {
  const signs = drawn.flatMap(({ clear }) => clear ?? []);
  return signs.length === drawn.length && signs.length <= mostSigns ? signs.join('') : null;
}

/**
 * True where nothing but shapes speaks for the figures: other figures were read, or nothing surely. What the engine passed
 * over may be a stroke of the pen.
 */
function isMadeOfLittle({ text: read, confidence }: MergedWord, text: string): boolean {
  return (
    (confidence < halfSure && !sameFigures(read, text)) || (/\d/u.test(read) && !sameFigures(read, text))
  );
}

/** @param isVague true where some of its signs are not clear, or where there are not as many as were read. */
function reread(word: MergedWord, text: string, isVague: boolean): MergedWord {
  return {
    ...readAs(word, text),
    confidence: Math.max(word.confidence, sure),
    figureDoubtful: (word.figureDoubtful || isVague || isMadeOfLittle(word, text)) && /\d/u.test(text),
  };
}
