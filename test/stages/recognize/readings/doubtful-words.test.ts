import { expect, test } from 'vitest';
import { doubtfulWords } from '../../../../src/stages/recognize/readings/doubtful-words.ts';

function doubtful(line: string, unsure: readonly string[] = []): string[] {
  const words = line.split(' ').map((text) => ({
    text,
    box: { x: 0, y: 0, width: 1, height: 1 },
    confidence: unsure.includes(text) ? 59 : 95,
    line: 0,
    block: 0,
  }));
  return doubtfulWords(words).map((index) => words[index]?.text ?? '');
}

test('figures, signs, addresses and unsure words are doubtful', () => {
  expect(doubtful('Förbundet fick 2 511 000 kronor i bidrag')).toEqual(['2', '511', '000']);
  expect(doubtful('Frågor till namn&bolaget.se före den | maj')).toEqual(['namn&bolaget.se', '|']);
  expect(doubtful('Mötet öppnades av ordföranden', ['öppnades'])).toEqual(['öppnades']);
});

test('a short token is doubtful at a line’s start, unless it is a word', () => {
  expect(doubtful('e Ekonomisk rapport')).toEqual(['e']);
  expect(doubtful('I år är det val')).toEqual([]);
  expect(doubtful('- Ekonomisk rapport')).toEqual([]);
});
