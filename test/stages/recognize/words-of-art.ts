import type { PlacedWord } from '../../../src/stages/recognize/placed-word.ts';

/** Width of a character and distance of lines, in points. */
const column = 6;
const row = 12;

/** The words of a page drawn with characters: two spaces or more part what stands apart, an empty line is white space. */
export function wordsOfArt(art: string): PlacedWord[] {
  return art.split('\n').flatMap((line, index) =>
    [...line.matchAll(/\S+/gu)].map((match) => ({
      text: match[0],
      box: { x: match.index * column, y: index * row, width: match[0].length * column - 1, height: 10 },
      confidence: null,
      source: 'layer',
      alternatives: [],
      fontSize: 10,
      bold: false,
      run: null,
    })),
  );
}
