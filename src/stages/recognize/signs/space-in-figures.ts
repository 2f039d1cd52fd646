import type { Box } from '../../../records/place.ts';
import type { PageImage } from '../../read/page-image.ts';
import { median, right } from '../boxes.ts';
import { cutAtGlyphs } from './cut-at-glyphs.ts';
import { findGlyphs } from './glyphs.ts';
import type { MergedWord } from '../readings/merge-readings.ts';

/** White between the figures of a number, as a share of the type's size: to 0.2 within a group, from 0.28 between groups. */
const narrowestSpace = 0.25;
/** A slim 1 has white on both sides: with a space between them figures' middles are further apart too, by this share. */
const widerStep = 0.12;
// "18250", "-18250", "(1850)"; but not the year of "2017-03-24"
const longNumber = /^([+−–(-]{0,2})(\d{4,9})(?!\d|[-–]\d\d[-–]\d)/u;

/** "18250" as "18 250" where the page has a thin space between the groups of three, which models overlook. */
export function spaceInFigures(word: MergedWord, image: PageImage, size: number): MergedWord[] {
  const [, before = '', figures = ''] = longNumber.exec(word.text) ?? [];
  if (figures === '') return [word];
  const glyphs = findGlyphs(image, word.box).map((glyph) => glyph.box);
  const end = before.length + figures.length;
  // Counted from the end: the first figures may touch, those of a group behind a space may not.
  const fewer = word.text.length - glyphs.length;
  if (end <= fewer) return [word];
  const gaps = gapsOf(glyphs.slice(0, end - fewer));
  const usualStep = median(gaps.map(({ step }) => step));
  const wide = gaps.flatMap(({ white, step }, index) => {
    const isWide = white >= size * narrowestSpace && step >= usualStep + size * widerStep;
    return isWide && index + 1 > before.length ? [index + 1 + fewer] : [];
  });
  const isGrouped =
    wide.length > 0 && wide.every((place) => (end - place) % 3 === 0 && place > before.length);
  return isGrouped ? cutAtGlyphs(word, glyphs, wide) : [word];
}

/** Between each figure and the next: the white, and how far their middles are apart. */
function gapsOf(figures: readonly Box[]): { white: number; step: number }[] {
  return figures.slice(1).map((figure, index) => {
    const last = figures[index] ?? figure;
    const step = figure.x + figure.width / 2 - last.x - last.width / 2;
    return { white: figure.x - right(last), step };
  });
}
