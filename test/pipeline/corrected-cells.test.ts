import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../src/pipeline/apply-corrections.ts';
import type { WordCorrection } from '../../src/records/correction.ts';
import type { PageText } from '../../src/records/page-text.ts';
import type { RepairedPage } from '../../src/records/repaired-page.ts';
import { placeLines } from '../../src/stages/structure/page-shape.ts';

const row = 'Maud Berg Norrsund ordförande';
const at = { box: null, block: 0, fontSize: null, bold: null };
const source: PageText = {
  page: 1,
  width: null,
  height: null,
  verdict: { code: 'digital-good', reason: 'The text layer reads well.' },
  regions: [],
  lines: [{ ...at, text: row, words: [] }],
  notices: [],
};
const machine: RepairedPage = {
  page: 1,
  width: null,
  height: null,
  lines: [{ ...at, text: row, sourceLine: 0, ending: 'space', cellStarts: [10, 19] }],
  furniture: [],
  edits: [],
  notices: [],
};

/** The row's cells when a person has said what it says. */
function cellsOf(cleanText: string, words: readonly WordCorrection[] | null = null): readonly string[] {
  const by = { correctedBy: 'Greta', correctedAt: '2024-05-02T08:00:00.000Z', machineText: row };
  const correction = { ...by, page: 1, line: 0, sourceText: row, cleanText, words: words && [...words] };
  const corrected = applyCorrections([machine], [source], [correction]);
  return placeLines(corrected[0] ?? machine)[0]?.cells ?? [];
}

describe('the cells of a row that a person has corrected', () => {
  it('stand where they stood where a word before them has grown', () => {
    const words = [{ start: 0, end: 4, after: 'Magdalena' }];
    expect(cellsOf('Magdalena Berg Norrsund ordförande', words)).toEqual([
      'Magdalena Berg',
      'Norrsund',
      'ordförande',
    ]);
  });

  it.each([
    ['Magdalena Berg Norrsund ordförande', ['Magdalena Berg', 'Norrsund', 'ordförande']],
    ['Maud Berg Norrsund vice ordförande', ['Maud Berg', 'Norrsund', 'vice ordförande']],
    ['Maud Berg Norrsunds kommun ordförande', ['Maud Berg', 'Norrsunds kommun', 'ordförande']],
    ['Maud Berg Norrsund', ['Maud Berg', 'Norrsund']],
  ])('are carried over to a line written anew: %s', (written, cells) => {
    expect(cellsOf(written)).toEqual(cells);
  });

  it('are one where nothing says any more where the next one begins', () => {
    expect(cellsOf('Inga ledamöter alls')).toEqual(['Inga ledamöter alls']);
  });
});
