import { expect, test } from 'vitest';
import { doubtCells } from '../../../../src/stages/recognize/readings/doubt-cells.ts';
import type { MergedWord } from '../../../../src/stages/recognize/readings/merge-readings.ts';
import { wordOf } from './word-of.ts';

/** The doubtful words of lines of cells, 30 pixels from one to the next line; of letters the engine is as sure as is said. */
function doubted(rows: readonly string[], confidence: number): readonly string[] {
  const lines = rows.map((row, number) =>
    [...row.matchAll(/\S+/gu)].map((match): MergedWord => {
      const isWord = /\p{L}{7}|\d/u.test(match[0]);
      const word = wordOf(match[0], match.index * 8, isWord ? 95 : confidence);
      const box = { ...word.box, y: number * 20 };
      return { ...word, box, source: 'a', alternatives: [], figureDoubtful: false };
    }),
  );
  return doubtCells(lines, (word) => word === 'ingen')
    .flat()
    .flatMap((word) => (word.figureDoubtful ? [word.text] : []));
}

test('an odd cell in a column of figures is doubtful', () => {
  const rows = ['Kulturstöd      844', 'Ungdomar        ITL', 'Biblioteket     129'];
  expect(doubted(rows, 25)).toEqual(['ITL']);
  expect(doubted(rows, 90)).toEqual([]);
});

test('a word of the language is not, nor one in a line of prose or where no figures stand near', () => {
  expect(doubted(['Kulturstöd      844', 'Ungdomar      ingen'], 25)).toEqual([]);
  expect(doubted(['Kulturstöd      844', 'Ungdomarna köpt ITL'], 25)).toEqual([]);
  expect(doubted(['Kulturstöd      844', '', '', '', 'Ordförande      ITL'], 25)).toEqual([]);
});
