import { expect, test } from 'vitest';
import { joinDate } from '../../../../src/stages/recognize/signs/join-date.ts';
import { wordOf } from '../readings/word-of.ts';

/** What is made of words of which each begins so many pixels behind the end of the one before. */
function joined(texts: readonly string[], gap: number): readonly string[] {
  let x = 0;
  const line = texts.map((text) => {
    const word = { ...wordOf(text, x), source: 'a', alternatives: [], figureDoubtful: false };
    x += word.box.width + gap;
    return word;
  });
  return joinDate(line).map(({ text }) => text);
}

test('a date that was parted is one word', () => {
  expect(joined(['den', '2003-1', '1-25', '3'], 5)).toEqual(['den', '2003-11-25', '3']);
  expect(joined(['2003-', '11-25,'], 5)).toEqual(['2003-11-25,']);
});

test('other numbers stay apart, and what stands further off', () => {
  expect(joined(['2003-11-25', '3'], 5)).toEqual(['2003-11-25', '3']);
  expect(joined(['2003-1', '1-25'], 9)).toEqual(['2003-1', '1-25']);
  expect(joined(['13.00', '14-25'], 5)).toEqual(['13.00', '14-25']);
});
