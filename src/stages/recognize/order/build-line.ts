import type { TextLine, Word } from '../../../records/page-text.ts';
import { narrowText } from '../../read/narrow-text.ts';
import { hull, median, roundBox } from '../boxes.ts';
import type { PlacedWord } from '../placed-word.ts';

/**
 * A line of text, its words one space apart.
 *
 * @param words at least one, in reading order.
 */
export function buildLine(words: readonly PlacedWord[], block: number): TextLine {
  let start = 0;
  const placed = words.map((word): Word => {
    const { confidence, source, alternatives } = word;
    const text = narrowText(word.text);
    const here = start;
    start += text.length + 1;
    return {
      text,
      start: here,
      box: roundBox(word.box),
      confidence: roundedOrNone(confidence),
      source,
      alternatives: [...alternatives],
    };
  });
  const text = placed.map((word) => word.text).join(' ');
  return {
    text,
    words: placed,
    box: roundBox(hull(words.map(({ box }) => box))),
    block,
    fontSize: lineFontSize(words),
    bold: lineBold(words),
  };
}

function roundedOrNone(confidence: number | null): number | null {
  return confidence === null ? null : Math.round(confidence * 10) / 10;
}

function lineFontSize(words: readonly PlacedWord[]): number | null {
  const sizes = words.flatMap(({ fontSize }) => (fontSize === null ? [] : [fontSize]));
  return sizes.length === 0 ? null : Math.round(median(sizes) * 10) / 10;
}

function lineBold(words: readonly PlacedWord[]): boolean | null {
  const known = words.filter(({ bold }) => bold !== null);
  if (known.length === 0) return null;
  return countLetters(known.filter(({ bold }) => bold)) * 2 > countLetters(known);
}

function countLetters(words: readonly PlacedWord[]): number {
  return words.reduce((sum, { text }) => sum + text.length, 0);
}
