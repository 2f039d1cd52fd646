import { expect, test } from 'vitest';
import { seenBeside, wrongFigures } from '../../scripts/eval/compare-figures.ts';
import type { WordPair } from '../../scripts/eval/compare-figures.ts';

function pairsOf(text: string): WordPair[] {
  return text.split(' ').map((pair) => {
    const [printed = '', seen = ''] = pair.split('|');
    return { printed, seen };
  });
}

test('spaces and marks change no figure', () => {
  expect(wrongFigures(pairsOf('sida|sida 1| (4)|1(4)'))).toEqual([]);
  expect(wrongFigures(pairsOf('79| 000|79000 kr|kr'))).toEqual([]);
  expect(wrongFigures(pairsOf('kl|kl |13.00 13.00–16.55.|16.55.'))).toEqual([]);
});

test('other figures, lost ones and those that ran together are wrong', () => {
  expect(wrongFigures(pairsOf('§|§ 84|81 Val|Val'))).toEqual([{ printed: '84', seen: ['81'], at: 1 }]);
  expect(wrongFigures(pairsOf('Val|Val 4|'))).toEqual([{ printed: '4', seen: [], at: 1 }]);
  expect(wrongFigures(pairsOf('§|FR 94|Remiss Remiss|av'))).toEqual([
    { printed: '94', seen: ['Remiss'], at: 1 },
  ]);
  expect(wrongFigures(pairsOf('12| 17|1217'))).toHaveLength(2);
  expect(wrongFigures(pairsOf('|7 kr|kr'))).toEqual([{ printed: '', seen: ['7'], at: 0 }]);
});

test('figures of a shifted run are compared with one another', () => {
  expect(wrongFigures(pairsOf('Bilaga|Bil |aga 2016|2016 ....|3 3|'))).toEqual([]);
});

test('what was read in the place of a lost figure stands beside it', () => {
  const pairs = [
    { printed: 'netto', seen: 'netto' },
    { printed: '3', seen: '' },
    { printed: '715', seen: '' },
    { printed: 'kr', seen: 'SASE' },
    { printed: 'Bidrag', seen: 'Bidrag' },
  ];
  expect([seenBeside(pairs, 1), seenBeside(pairs, 2)].map((words) => words.join(''))).toEqual([
    'SASE',
    'SASE',
  ]);
});
