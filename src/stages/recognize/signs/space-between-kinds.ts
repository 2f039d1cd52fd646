import type { PageImage } from '../../read/page-image.ts';
import { right } from '../boxes.ts';
import type { MergedWord } from '../readings/merge-readings.ts';
import { cutAtGlyphs } from './cut-at-glyphs.ts';
import { findGlyphs } from './glyphs.ts';

/** White between two signs that is a space, as a share of the type's size; within a word it is 0.05 to 0.15. */
const narrowestSpace = 0.22;
/** Beside a bracket or a dash, which have white of their own in a typewriter's face: 0.2 to 0.3 within a word. */
const narrowestBesideThin = 0.35;
// Between them a space is easily overlooked: "D211", "350tkr", "32%"
const betweenKinds = /(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})|(?<=\d)(?=%)/gu;
// A page's number: "1(4)" for "1 (4)", "-2-" for "- 2 -"
const pageNumber = /^(?:\d{1,3}\(\d{1,3}\)|[-–]\d{1,3}[-–])$/u;
const withinPageNumber = /(?<=\d)(?=\()|(?<=^[-–])|(?=[-–]$)/gu;

/** "350tkr" as "350 tkr" where the page has a space between figures and letters or %, or within its number. */
export function spaceBetweenKinds(word: MergedWord, image: PageImage, size: number): MergedWord[] {
  const isPageNumber = pageNumber.test(word.text);
  const [pattern, narrowest] = isPageNumber
    ? [withinPageNumber, narrowestBesideThin]
    : [betweenKinds, narrowestSpace];
  const places = [...word.text.matchAll(pattern)].map(({ index }) => index);
  if (places.length === 0) return [word];
  const glyphs = findGlyphs(image, word.box).map((glyph) => glyph.box);
  // Signs that touch or are broken cannot be counted.
  if (glyphs.length !== word.text.length) return [word];
  const wide = places.filter((place) => {
    const [before, after] = [glyphs[place - 1], glyphs[place]];
    return before && after && after.x - right(before) >= size * narrowest;
  });
  return cutAtGlyphs(word, glyphs, wide);
}
