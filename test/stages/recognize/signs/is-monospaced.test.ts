import { expect, test } from 'vitest';
import type { EngineWord } from '../../../../src/stages/recognize/engines/engine.ts';
import { isMonospaced } from '../../../../src/stages/recognize/signs/is-monospaced.ts';

/** Words in a face whose letters have these widths in pixels, one below the other. */
function printed(words: readonly string[], widthOf: (letter: string) => number): EngineWord[] {
  return words.map((text, line) => {
    const width = [...text].reduce((sum, letter) => sum + widthOf(letter), 0);
    return { text, box: { x: 0, y: line * 20, width, height: 10 }, confidence: 95, line, block: 0 };
  });
}

const words =
  'vägsamfälligheten styrelsen kallelse mötets ordförande protokoll belysning entreprenör stämmoval illojalt mittfåra fastigheter kassören midsommar'.split(
    ' ',
  );
const typed = printed(words, () => 12);

test('a page is in a typewriter’s face where its letters are of one width', () => {
  expect(isMonospaced(typed)).toBe(true);
  expect(isMonospaced(printed(words, (letter) => (/[ijltf]/u.test(letter) ? 6 : 12)))).toBe(false);
  expect(isMonospaced(typed.slice(0, 5))).toBe(false);
});

test('words that the engine has joined or cut do not hide it', () => {
  const joined = typed.slice(0, 3).map((word) => ({ ...word, text: word.text.slice(0, 6) }));
  expect(isMonospaced([...typed, ...joined])).toBe(true);
});
