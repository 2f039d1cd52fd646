import { expect, test } from 'vitest';
import { chooseOwnReading } from '../../../../src/stages/recognize/readings/choose-own-reading.ts';

const words = new Set('gav av årsbudgeten beslutar samråd sättare ersättare för få fö'.split(' '));
const knows = (word: string): boolean => words.has(word.toLowerCase());

test.each([
  // The Latin model prints other marks than å ä ö have; names keep marks that the Swedish model cannot print.
  ['ârsbudgeten', 90, 'årsbudgeten', 80, 'årsbudgeten'],
  ['Müller', 90, 'Möller', 90, 'Müller'],
  ['Naïma', 93, 'Naima', 90, 'Naïma'],
  ['Naïma', 70, 'Naima', 90, 'Naima'],
  // Signs and figures: Latin, unless it is clearly less sure.
  ['§ 85', 80, '8 85', 95, '§ 85'],
  ['33%', 80, '33940', 95, '33%'],
  ['45%', 60, '4896', 90, '45%'],
  ['§ 12', 60, '8 72', 90, '§ 12'],
  ['1996', 80, '1006', 90, '1996'],
  ['1006', 50, '1996', 90, '1996'],
  ['5amråd', 90, 'Samråd', 60, 'Samråd'],
  ['15', 68, '1(5)', 70, '1(5)'],
  // A number and letters that look like figures: the number.
  ['1l.', 68, '1.', 86, '1.'],
  ['l.', 70, '1.', 72, '1.'],
  ['1.', 80, 'L', 90, '1.'],
  ['9a', 80, '9', 70, '9a'],
  // Words: what the language knows, else the surer.
  ['sättarc', 90, 'sättare', 60, 'sättare'],
  ['beslutar', 60, 'bcslutar', 95, 'beslutar'],
  ['Holmgrån', 38, 'Holmgren', 96, 'Holmgren'],
  ['Dahlqvist-ÖMan', 93, 'Dahlqvist-Öman', 80, 'Dahlqvist-Öman'],
  ['för', 90, 'x', 10, 'för'],
  // The same letters in one word and in two: as words of the language, else as the Latin model parts them.
  ['få_beslutar', 91, 'få beslutar', 91, 'få beslutar'],
  ['1500få', 95, '1500 få', 95, '1500 få'],
  ['Vittmark', 80, 'Vitt mark', 90, 'Vittmark'],
  ['ersättare', 80, 'er sättare', 90, 'ersättare'],
  // Of a place of two words the Swedish model reads the word better, and cannot print the sign.
  ['bcslutar §', 46, 'beslutar &', 70, 'beslutar §'],
  ['bcslutar %', 46, 'beslutar *', 70, 'beslutar %'],
  // What stands by itself is no part of the word after it: it may be a sign.
  ['Z av', 31, 'gav', 60, 'Z av'],
  ['bcslut §', 46, 'beslutar', 70, 'beslutar'],
])('%s (%i) and %s (%i): %s', (latin, latinConfidence, swe, sweConfidence, expected) => {
  const chosen = chooseOwnReading(
    { text: latin, confidence: latinConfidence },
    { text: swe, confidence: sweConfidence },
    knows,
  );
  expect(chosen.text).toBe(expected);
});

test.each([
  ['22', 80, '72', 75, true],
  ['1l', 70, '1', 75, true],
  ['l.', 70, '1.', 75, true],
  ['22', 95, '72', 40, true],
  ['22', 95, '72', 20, false],
  ['45%', 60, '4896', 90, true],
  ['1 234', 60, '1 284', 86, true],
  ['33%', 80, '33940', 95, false],
  ['§ 85', 80, '8 85', 80, false],
])(
  'figures of %s (%i) and %s (%i) are doubtful: %s',
  (latin, latinConfidence, swe, sweConfidence, doubtful) => {
    const chosen = chooseOwnReading(
      { text: latin, confidence: latinConfidence },
      { text: swe, confidence: sweConfidence },
      knows,
    );
    expect(chosen.figureDoubtful).toBe(doubtful);
  },
);
