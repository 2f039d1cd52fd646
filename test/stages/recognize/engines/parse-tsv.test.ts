import { expect, test } from 'vitest';
import { parseTsv } from '../../../../src/stages/recognize/engines/parse-tsv.ts';

test('words, with lines and blocks counted over the page', () => {
  const tsv = [
    '1\t1\t0\t0\t0\t0\t0\t0\t600\t400\t-1\t',
    '5\t1\t1\t1\t1\t1\t10\t20\t30\t12\t96.5\tVal',
    '5\t1\t1\t1\t1\t2\t45\t20\t20\t12\t91\tav',
    '5\t1\t1\t1\t2\t1\t10\t40\t60\t12\t88\tjusterare',
    '5\t1\t2\t1\t1\t1\t10\t90\t60\t12\t20\t ',
    '5\t1\t3\t1\t1\t1\t10\t99\t60\t12\t70\tBilaga',
    '',
  ].join('\n');
  expect(parseTsv(tsv).map(({ text, line, block }) => [text, line, block])).toEqual([
    ['Val', 0, 0],
    ['av', 0, 0],
    ['justerare', 1, 0],
    ['Bilaga', 2, 1],
  ]);
  expect(parseTsv(tsv)[0]).toMatchObject({ box: { x: 10, y: 20, width: 30, height: 12 }, confidence: 96.5 });
});

test('what is no TSV is no reading', () => {
  for (const rubbish of [
    'Segmentation fault',
    '5\t1\t1\t1\t1\t1\tNaN\t20\t30\t12\t96.5\tVal',
    '\u0000\u0001\n\u0002',
  ])
    expect(() => parseTsv(rubbish)).toThrow('no TSV');
});
