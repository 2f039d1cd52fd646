import { expect, test } from 'vitest';
import { chooseReading } from '../../../../src/stages/recognize/readings/choose-reading.ts';

test.each([
  // The Swedish model has neither § nor %, and prints figures for them.
  ['$', 80, '§', 93, '§'],
  ['885. Svar', 80, '§ 85. Svar', 90, '§ 85. Svar'],
  ['$& 2. Val', 56, '§2.val', 86, '§ 2. Val'],
  ['2.', 0, '§2.', 82, '§2.'],
  ['8 5', 70, '§ 5', 90, '§ 5'],
  ['($68)', 70, '(§68)', 90, '(§68)'],
  ['(8 4', 70, '§ 4', 90, '(§ 4'],
  ['817 i', 70, '§171', 90, '§17 i'],
  ['33940', 90, '33%', 90, '33%'],
  ['960', 90, '%', 90, '%'],
  ['-5,2 HN', 36, '-52%', 53, '-5,2 %'],
  ['i 95 246', 71, 'i95%', 77, 'i 95 %'],
  ['kansliQforeningen.example.se', 63, 'kansli@foreningen.example.se', 92, 'kansli@foreningen.example.se'],
  // The English one has no å ä ö, and prints other letters or figures for them.
  ['över', 50, '6ver', 90, 'över'],
  ['föreningsstämma', 40, 'féreningsstamma', 90, 'föreningsstämma'],
  ['på', 55, 'p4', 95, 'på'],
  // Figures: the Swedish reading, unless it is much less sure or no figure at all.
  ['1996', 93, '1006', 86, '1996'],
  ['1006', 50, '1996', 90, '1996'],
  ['11', 78, 'u', 80, '11'],
  ['0,4', 60, '04', 84, '0,4'],
  // Words: the Swedish reading, unless the other model alone is sure.
  ['Holmgrån', 38, 'Holmgren', 96, 'Holmgren'],
  ['Val', 90, 'Vat', 95, 'Val'],
  ['brev', 20, 'hrcv', 10, 'brev'],
])('%s (%i) and %s (%i): %s', (swe, sweConfidence, eng, engConfidence, expected) => {
  const chosen = chooseReading(
    { text: swe, confidence: sweConfidence },
    { text: eng, confidence: engConfidence },
  );
  expect(chosen.text).toBe(expected);
});

test.each([
  ['22', 80, '72', 75, true],
  ['22', 95, '72', 40, false],
  ['0,4', 90, '04', 90, true],
  ["'/>", 74, "'/,", 72, true],
  ['885.', 80, '§85.', 90, false],
  ['33940', 90, '33%', 90, false],
  ['$', 10, '7', 20, false],
])('figures of %s (%i) and %s (%i) are doubtful: %s', (swe, sweConfidence, eng, engConfidence, doubtful) => {
  const chosen = chooseReading(
    { text: swe, confidence: sweConfidence },
    { text: eng, confidence: engConfidence },
  );
  expect(chosen.figureDoubtful).toBe(doubtful);
});

test('agreement makes surer, disagreement less sure', () => {
  expect(chooseReading({ text: 'för', confidence: 50 }, { text: 'for', confidence: 90 }).confidence).toBe(90);
  expect(chooseReading({ text: 'Kadd', confidence: 80 }, { text: 'Keld', confidence: 40 }).confidence).toBe(
    40,
  );
});
