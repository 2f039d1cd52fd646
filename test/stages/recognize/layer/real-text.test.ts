import { expect, test } from 'vitest';
import { realText } from '../../../../src/stages/recognize/layer/real-text.ts';

const knows = (word: string): boolean => ['Kostnad', 'Budget', 'hyra'].includes(word);

/** `word/confidence`, parted by spaces; a comma begins a line. */
function kept(read: string): string {
  const words = read.split(', ').flatMap((line, run) =>
    line.split(' ').map((each) => {
      const [text = '', confidence] = each.split('/');
      return { text, confidence: Number(confidence ?? 90), run };
    }),
  );
  return realText(words, knows)
    .map(({ text }) => text)
    .join(' ');
}

test.each([
  ['a table', 'Kostnad Budget 2024 hyra 120 000 1/20', 'Kostnad Budget 2024 hyra 120 000'],
  ['an unsure word in a sure line', '§/40 12/50 hyra Budget Kostnad', '§ 12 hyra Budget Kostnad'],
  ['an unsure line', 'Kostnad Budget hyra, fj/30 skr/20 Mia', 'Kostnad Budget hyra Mia'],
  ['a pattern', 'oe — |l fj/30 Mia', ''],
  ['a lone word in a pattern', 'hyra sxe arv lle', ''],
  ['words that are no better than guesses', 'Kostnad/40 Budget/50', ''],
])('%s', (_, read, text) => {
  expect(kept(read)).toBe(text);
});
