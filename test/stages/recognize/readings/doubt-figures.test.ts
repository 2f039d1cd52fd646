import { expect, test } from 'vitest';
import { doubtFigures } from '../../../../src/stages/recognize/readings/doubt-figures.ts';

/** @param words each as it was read, and after a bar as it was read else: "I|1". */
function doubted(...words: readonly string[]): readonly string[] {
  const place = words.map((word) => {
    const [text = '', other] = word.split('|');
    return { text, alternatives: other === undefined ? [] : [{ text: other }] };
  });
  return doubtFigures(place, true).flatMap((word) => (word.figureDoubtful ? [word.text] : []));
}

test('of a place’s words those with figures are doubtful, or those that were read with figures too', () => {
  expect(doubted('§', '87|37')).toEqual(['87']);
  expect(doubted('Nej.', 'I|1')).toEqual(['I']);
  expect(doubted('Nej.', 'a')).toEqual(['Nej.']);
});
