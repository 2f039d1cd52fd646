import { horizontalOverlap, middle } from '../boxes.ts';
import type { MergedWord } from '../readings/merge-readings.ts';
import { readAs } from '../readings/read-as.ts';

// A member's party in a list of votes; A and B are classes and places as well
const party = /^(?:S|M|C|FP|L|V|VPK|KDS?|MP|SD|NYD)$/u;
const figures = /\d/u;
/** Rows of a list follow one another within so many heights; so many of them are looked at up and down. */
const rowHeight = 2.2;
const rows = 3;
const sameColumn = 0.5;
/** So many parties stand above and below in the column. */
const fewest = 2;

/** A capital is as high as those above and below, or nearly. */
const asHigh = 0.85;

/**
 * A page's lines with S where it was read as 5 in a column that has parties above and below, and no figure; and with capitals
 * where small letters were read there that are as high: C and S are drawn alike in both cases.
 */
export function letterInColumn(lines: readonly (readonly MergedWord[])[]): MergedWord[][] {
  const words = lines.flat();
  const others = words.filter(({ text }) => text !== '5' && (party.test(text) || figures.test(text)));
  return lines.map((line) =>
    line.map((word) => {
      if (word.text === '5') return partiesNear(word, others).length > 0 ? readAs(word, 'S') : word;
      return isSmallParty(word, others) ? readAs(word, word.text.toUpperCase()) : word;
    }),
  );
}

function isSmallParty(word: MergedWord, others: readonly MergedWord[]): boolean {
  const capital = word.text.toUpperCase();
  if (capital === word.text || !party.test(capital)) return false;
  const near = partiesNear(word, others);
  return near.length > 0 && word.box.height >= Math.max(...near.map(({ box }) => box.height)) * asHigh;
}

/**
 * The parties above and below in its column; none where they are few, or figures stand there too.
 *
 * @param others the page's parties and figures but for 5.
 */
function partiesNear({ box }: MergedWord, others: readonly MergedWord[]): readonly MergedWord[] {
  const near = others.filter((other) => {
    const distance = Math.abs(middle(other.box) - middle(box));
    const isRow = distance > box.height / 2 && distance <= box.height * rowHeight * rows;
    return isRow && horizontalOverlap(other.box, box) >= sameColumn;
  });
  return near.length >= fewest && near.every(({ text }) => party.test(text)) ? near : [];
}
