import { expect, test } from 'vitest';
import { arrangeLines } from '../../../../src/stages/recognize/order/arrange-lines.ts';
import type { PlacedWord } from '../../../../src/stages/recognize/placed-word.ts';

const size = 11;
const letter = 5.5;

/** The words of a recognised page: each box is its ink's. `baselines` in points, one a line. */
function recognised(lines: readonly string[], baselines: readonly number[]): PlacedWord[] {
  return lines.flatMap((line, run) =>
    [...line.matchAll(/\S+/gu)].map((match) => {
      const top = /[A-ZÅÄÖbdfhklt(\d]/u.test(match[0]) ? 0.75 * size : 0.5 * size;
      const foot = /[gjpqy(),]/u.test(match[0]) ? 0.22 * size : 0;
      const width = match[0].length * letter - 1;
      const box = { x: 70 + match.index * letter, y: (baselines[run] ?? 0) - top, width, height: top + foot };
      const rest = { confidence: 95, source: 'tesseract:swe', alternatives: [], bold: false };
      return { text: match[0], box, fontSize: size, run, ...rest };
    }),
  );
}

/** The lines, with an empty one between blocks. */
function blocked(words: readonly PlacedWord[]): string {
  const lines = arrangeLines(words);
  return lines
    .map((line, index) => ((lines[index - 1]?.block ?? 0) < line.block ? `\n${line.text}` : line.text))
    .join('\n');
}

const points = [
  'Kansliet har räknat på vad planen kostar och',
  'finner att den ryms i budgeten för i år och',
  'nästa år, om inget annat beslutas före det.',
  'Nämnden beslutar',
  'att anta planen',
  'att uppdra åt kansliet att senast den 1 maj lämna en',
  'ny beräkning av kostnaden, och att den sänds till alla',
  'som är berörda.',
  'Siv Torell (m) reserverar sig mot beslutet.',
];

test('a word whose box a stroke has made taller does not close the gap to the next block', () => {
  const words = recognised(points, [58, 72, 86, 105, 124, 143, 157, 171, 190]).map((word) =>
    word.text === 'berörda.' ? { ...word, box: { ...word.box, height: word.box.height + 9 } } : word,
  );
  expect(blocked(words)).toBe(
    [
      points.slice(0, 3).join('\n'),
      'Nämnden beslutar',
      'att anta planen',
      points.slice(5, 8).join('\n'),
      'Siv Torell (m) reserverar sig mot beslutet.',
    ].join('\n\n'),
  );
});

test('on a page of short blocks, lines in mid-sentence tell how far apart close lines stand', () => {
  const lines = Array.from({ length: 6 }, (_, index) => [
    `§ ${index + 1} Anmälan`,
    'Beslut',
    'Anmälan läggs till handlingarna.',
    ...(index < 3
      ? ['Ordföranden lämnar en kort redogörelse för det som', 'har hänt sedan mötet i april.']
      : []),
  ]).flat();
  const baselines = lines.map(
    (
      (down) => (line) =>
        (down += line.startsWith('har ') ? 14 : 19)
    )(80),
  );
  const text = blocked(recognised(lines, baselines));
  expect(text).toContain('\n\nBeslut\n\nAnmälan läggs till handlingarna.\n\n');
  expect(text).toContain('redogörelse för det som\nhar hänt sedan mötet i april.\n\n');
});
