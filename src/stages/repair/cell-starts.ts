import type { TextLine, Word } from '../../records/page-text.ts';

/** Of the type size: a space as wide as this parts columns, where the line's others are narrower. */
const widestSpace = 0.9;
/** Between two figures a narrower one does: within a number none is as wide. */
const widestInNumber = 0.6;
/** As many times wider than the line's narrowest space; in justified text all are about as wide. */
const timesWider = 2.2;
/** A usual space, of the type size: what a line with one space alone is measured by. */
const usualSpace = 0.55;

/**
 * Where the cells of a table's row begin: offsets of the words, in UTF-16 units of the line's text, that a wide space parts
 * from the word before. None where the words' places are unknown.
 *
 *     Maud Berg      Fyrköpings kommun      ordförande        [15, 39]
 */
export function cellStarts({ words, fontSize }: TextLine): readonly number[] {
  const spaces = words.map((word, i) => spaceBefore(words[i - 1], word));
  const known = spaces.filter((space) => space !== null);
  const size = fontSize ?? median(words.flatMap(({ box }) => (box === null ? [] : [box.height])));
  if (known.length === 0 || size === 0) return [];
  const narrowest = known.length === 1 ? size * usualSpace : Math.max(0, Math.min(...known));
  return words.flatMap((word, i) => {
    const widest = partsFigures(words[i - 1], word) ? widestInNumber : widestSpace;
    return (spaces[i] ?? 0) >= Math.max(size * widest, narrowest * timesWider) ? [word.start] : [];
  });
}

function partsFigures(before: Word | undefined, word: Word): boolean {
  return before !== undefined && /\d$/u.test(before.text) && /^[−–—+-]?\d/u.test(word.text);
}

function spaceBefore(before: Word | undefined, { box }: Word): number | null {
  return before?.box == null || box === null ? null : box.x - (before.box.x + before.box.width);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
