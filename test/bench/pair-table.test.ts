import { expect, test } from 'vitest';
import { costTable, ratioTable } from '../../scripts/bench/ocr/pair-table.ts';
import type { Row } from '../../scripts/bench/ocr/pair-table.ts';

function row(file: string, reader: string, pages: number, cpuSeconds: number, wrong: number | null): Row {
  return {
    file,
    reader,
    pages,
    cost: { cpuSeconds, wallSeconds: 2 * cpuSeconds, peakBytes: cpuSeconds * 1e8 },
    words: wrong === null ? null : { all: 200 * pages, wrong, added: Math.floor(wrong / 5) },
  };
}

const rows = [
  row('a.pdf', 'Paragraf', 2, 2, 1),
  row('a.pdf', 'rival swe', 2, 8, 20),
  row('a.pdf', 'rival Latin', 2, 6, 4),
  row('b.tif', 'Paragraf', 3, 3, 2),
  row('b.tif', 'rival swe', 3, 12, 10),
  row('b.tif', 'rival Latin', 3, 9, 60),
];
const ratios = (of: readonly Row[]): string =>
  ratioTable(of, ['Paragraf'], 'rival swe', ['rival swe', 'rival Latin']);

test('a row for each program and document, and one for each program in all', () => {
  expect(costTable(rows.filter(({ reader }) => reader !== 'rival Latin'))).toBe(
    `
| file | program | pages | CPU s/page | wall s/page | peak memory | WER | without added words |
| --- | --- | --- | --- | --- | --- | --- | --- |
| a.pdf | Paragraf | 2 | 1.00 | 2.00 | 200 MB | 0.25 % | 0.25 % |
| a.pdf | rival swe | 2 | 4.00 | 8.00 | 800 MB | 5.00 % | 4.00 % |
| b.tif | Paragraf | 3 | 1.00 | 2.00 | 300 MB | 0.33 % | 0.33 % |
| b.tif | rival swe | 3 | 4.00 | 8.00 | 1200 MB | 1.67 % | 1.33 % |
| **all** | Paragraf | 5 | 1.00 | 2.00 | 300 MB | 0.30 % | 0.30 % |
| **all** | rival swe | 5 | 4.00 | 8.00 | 1200 MB | 3.00 % | 2.40 % |`.trimStart(),
  );
});

test('ratios to the one rival, and to whichever read each document best', () => {
  expect(ratios(rows)).toBe(
    `
| file | program | CPU / rival swe | WER / rival swe | WER / best of the rivals | without added words / rival swe |
| --- | --- | --- | --- | --- | --- |
| a.pdf | Paragraf | 0.250 | 0.050 | 0.250 | 0.063 |
| b.tif | Paragraf | 0.250 | 0.200 | 0.200 | 0.250 |
| **all** | Paragraf | 0.250 | 0.100 | 0.214 | 0.125 |`.trimStart(),
  );
});

test('a document that the rival did not read has no ratio, and no part in the sum', () => {
  const alone = [...rows.slice(0, 3), row('b.tif', 'Paragraf', 3, 300, 2)];
  expect(ratios(alone).split('\n').slice(2)).toEqual([
    '| a.pdf | Paragraf | 0.250 | 0.050 | 0.250 | 0.063 |',
  ]);
});

test('without a truth, or without an error of the rival, there is no ratio of errors', () => {
  const untold = [row('a.pdf', 'Paragraf', 1, 1, null), row('a.pdf', 'rival swe', 1, 4, null)];
  expect(ratios(untold)).toContain('| a.pdf | Paragraf | 0.250 |  |  |  |');
  const faultless = [row('a.pdf', 'Paragraf', 1, 1, 3), row('a.pdf', 'rival swe', 1, 4, 0)];
  expect(ratios(faultless)).toContain('| a.pdf | Paragraf | 0.250 | – | – | – |');
});
