import { describe, expect, it } from 'vitest';
import type { TextLine } from '../../../src/records/page-text.ts';
import { cellStarts } from '../../../src/stages/repair/cell-starts.ts';

/** A line of words that are 5 points a letter wide, with `spaces` points between them, in type of 10 points. */
function lineOf(words: readonly string[], spaces: readonly number[]): TextLine {
  let [x, start] = [70, 0];
  const placed = words.map((text, i) => {
    const box = { x, y: 100, width: text.length * 5, height: 10 };
    const word = { text, start, box, confidence: null, source: 'layer', alternatives: [] };
    x += box.width + (spaces[i] ?? 0);
    start += text.length + 1;
    return word;
  });
  return { text: words.join(' '), words: placed, box: null, block: 0, fontSize: 10, bold: false };
}

describe('the cells of a row', () => {
  it('begin where a wide space parts words', () => {
    const row = lineOf(['Maud', 'Berg', 'Norrsunds', 'kommun', 'ordförande'], [3, 14, 3, 22]);
    expect(cellStarts(row)).toEqual([10, 27]);
  });

  it('are not told by the even spaces of justified text', () => {
    expect(cellStarts(lineOf(['Nämnden', 'beslutar', 'att', 'anta'], [11, 12, 11]))).toEqual([]);
  });

  it('begin between two figures at a space that no number has within it', () => {
    expect(cellStarts(lineOf(['Summa', '2', '400', '16', '800', '000'], [60, 3, 8, 3, 3]))).toEqual([6, 12]);
    expect(cellStarts(lineOf(['Summa', '2', '400', 'kr', 'netto'], [60, 3, 8, 3]))).toEqual([6]);
    // a typewriter's spaces
    expect(cellStarts(lineOf(['Summa', '16', '800', '000'], [60, 7, 7]))).toEqual([6]);
  });

  it('are told by a single space only where it is very wide', () => {
    expect(cellStarts(lineOf(['Ledamot', 'Parti'], [10]))).toEqual([]);
    expect(cellStarts(lineOf(['Ledamot', 'Parti'], [40]))).toEqual([8]);
  });

  it('are none where the places of words are unknown', () => {
    const { words, ...line } = lineOf(['Ledamot', 'Parti'], [40]);
    expect(cellStarts({ ...line, words: words.map((word) => ({ ...word, box: null })) })).toEqual([]);
  });
});
