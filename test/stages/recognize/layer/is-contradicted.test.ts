import { expect, test } from 'vitest';
import type { Box } from '../../../../src/records/place.ts';
import { knowsWord } from '../../../../src/pipeline/knows-word.ts';
import { loadLanguage } from '../../../../src/pipeline/load-language.ts';
import { isContradicted } from '../../../../src/stages/recognize/layer/is-contradicted.ts';

const knows = knowsWord(loadLanguage());

type PlacedText = Readonly<{ text: string; box: Box }>;

function place(text: string, index: number): PlacedText {
  return { text, box: { x: index * 50, y: 0, width: 40, height: 10 } };
}

/** Layer and picture word for word, each at its place. */
function contradicted(said: string, shown: string): boolean {
  const layer = said.split(' ').map(place);
  const read = shown.split(' ').map((text, index) => ({ ...place(text, index), confidence: 90 }));
  return isContradicted(
    layer.map((word) => ({ ...word, font: null, turn: 0 })),
    read,
    knows,
  );
}

test.each([
  ['shifted letters', 'Tuzsfmtfo cftmpu gpmkboef', 'Styrelsen beslöt följande', true],
  [
    'shifted capitals',
    '%va ,und valdes att leda mötet och /lof 3en att föra 0rotokoll',
    'Eva Lund valdes att leda mötet och Olof Sen att föra Protokoll',
    true,
  ],
  ['lost å ä ö', 'Foreningen har tva ledamoter', 'Föreningen har två ledamöter', true],
  ['English', 'board meeting approved budget', 'board meeting approved budget', false],
  [
    'English, misread by a Swedish model',
    'board meeting approved harbour',
    'board meeling approved harbour',
    false,
  ],
  [
    'names, one of them misread as a word',
    'Imatra Merio Bennis Barvhed Lytterstedt valdes',
    'Imatra Merio Bennis Barvhed Lättast valdes',
    false,
  ],
  [
    'a foreign language with a wrong map',
    'Ibmmjuvt lätjuufmj zijejtuzltfo ujmboofuub kb',
    'Hallitus käsitteli yhdistyksen tilannetta ja',
    true,
  ],
  ['figures', '120 000 45,3 2024-05-04 17', '120 000 45,3 2024-05-04 17', false],
  ['figures that are hard to read', '120 000 45,3 Summa 17', '12O 0OO 45,8 Summa 17', false],
])('%s', (_, said, shown, verdict) => {
  expect(contradicted(said, shown)).toBe(verdict);
});
