import type { Box } from '../../../records/place.ts';
import type { PageImage } from '../../read/page-image.ts';
import { right } from '../boxes.ts';
import type { EngineWord } from '../engines/engine.ts';
import { findGlyphs, inks } from './glyphs.ts';
import type { Glyph } from './glyphs.ts';

/** Lengths as shares of the type's size: a hyphen's ink is 0.25 to 0.33, an en dash's 0.37 to 0.56, an em dash's 0.8 to 1. */
const widestHyphen = 0.35;
const widestEnDash = 0.7;
/** A dash is flat; an equals sign or a smudge is not. */
const highestDash = 0.2;
/** Figures are so high, as a share of the type's size. */
const figureHeight = 0.7;
/** White between figures that a hyphen, or a longer dash, leaves, in heights of a figure: 0.57 to 0.73, and from 0.79. */
const hyphenGap = 0.74;
const dashGap = 0.78;

/** The sign that a dash alone in its place is, by its length on the page: the Swedish model has no –, and both mix them up. */
export function measureDashAlone<T extends EngineWord>(word: T, size: number): T {
  const isDash = /^[–—-]{1,2}$/u.test(word.text) && word.box.height < size * highestDash;
  return isDash ? { ...word, text: dashOfLength(word.box.width / size) } : word;
}

// "13:00-15:30" for "13:00–15:30", but not "2014-03-21"
const betweenFigures = /\d[–—-]{1,2}\d/u;
const date = /\d{4}[–—-]\d\d[–—-]\d\d/u;

/** The same within figures, where the dash is what stands low and wide between two of them. */
export function measureDashesInFigures<T extends EngineWord>(word: T, image: PageImage): T {
  if (!betweenFigures.test(word.text) || date.test(word.text)) return word;
  const glyphs = findGlyphs(image, word.box).map((glyph) => glyph.box);
  const highest = Math.max(...glyphs.map((box) => box.height));
  const figures = glyphs.filter((box) => box.height >= highest * 0.7);
  const dashes = figures.slice(1).flatMap((figure, index) => {
    const end = right(figures[index] ?? figure);
    const between = glyphs.filter((box) => box.x >= end && right(box) <= figure.x);
    return dashBetween(figure.x - end, between, highest) ?? [];
  });
  const pieces = word.text.split(/[–—-]{1,2}/u);
  // Where dashes touch figures they cannot be measured.
  if (pieces.length !== dashes.length + 1) return word;
  return { ...word, text: pieces.map((piece, index) => piece + (dashes[index] ?? '')).join('') };
}

/** An en dash in a word has at least this length: compounds are many, and their hyphens in wide type come near it. */
const shortestDashInWord = 0.36;

/** The same in a word, "maj–15" and "januari–": the dash is the only ink that is low and wide. */
export function measureDashesInWord<T extends EngineWord>(word: T, image: PageImage, size: number): T {
  const pieces = word.text.split(/[–-]/u);
  if (pieces.length === 1 || !/[\p{L}\d]/u.test(word.text) || date.test(word.text)) return word;
  // Pale ink shows a dash's whole length, and light ones at all, but may run letters together.
  const dashes = inks
    .map((darkness) => flatLengths(findGlyphs(image, word.box, darkness), size))
    .find((lengths) => lengths.length === pieces.length - 1);
  if (dashes === undefined) return word;
  const signs = dashes.map((length) => (length >= shortestDashInWord ? '–' : '-'));
  return { ...word, text: pieces.map((piece, index) => piece + (signs[index] ?? '')).join('') };
}

/** Lengths of what is low and wide, as shares of the type's size. */
function flatLengths(glyphs: readonly Glyph[], size: number): number[] {
  return glyphs.flatMap(({ box }) => {
    const isFlat = box.height <= size * highestDash && box.width > box.height * 1.5;
    return isFlat ? [box.width / size] : [];
  });
}

/** @param between what has ink in the gap: the dash; specks of one so thin that it is grey; or a colon or point. */
function dashBetween(gap: number, between: readonly Box[], highest: number): string | null {
  const [first, second] = between;
  if (first && !second) {
    const flat = first.height <= highest * 0.25 && first.width > first.height * 1.5;
    if (flat) return dashOfLength((first.width * figureHeight) / highest);
  }
  if (between.some((box) => box.height > highest * 0.1)) return null;
  if (gap >= highest * dashGap) return '–';
  return gap > highest * 0.5 && gap <= highest * hyphenGap ? '-' : null;
}

function dashOfLength(share: number): string {
  if (share <= widestHyphen) return '-';
  return share <= widestEnDash ? '–' : '—';
}
