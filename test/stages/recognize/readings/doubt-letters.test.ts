import { expect, test } from 'vitest';
import type { MergedWord } from '../../../../src/stages/recognize/readings/merge-readings.ts';
import { doubtLetters } from '../../../../src/stages/recognize/readings/doubt-letters.ts';
import { wordOf } from './word-of.ts';

function lineOf(text: string, confidence: number): MergedWord[] {
  return text.split(' ').map((word, index): MergedWord => {
    const isFigure = /\d/u.test(word);
    return {
      ...wordOf(word, index * 60, isFigure ? 95 : confidence),
      source: 'a',
      alternatives: [],
      figureDoubtful: false,
    };
  });
}

function knows(word: string): boolean {
  return ['A', 'st'].includes(word);
}

function doubted(text: string, confidence = 60, next = 'Beslut'): readonly string[] {
  return doubtLetters(lineOf(text, confidence), knows, lineOf(next, confidence)).flatMap((word) =>
    word.figureDoubtful ? [word.text] : [],
  );
}

test('an odd word in a row of figures is doubtful, and one where dots lead to a page', () => {
  expect(doubted('B 24 ji 2')).toEqual(['ji']);
  expect(doubted('C 22 15 di')).toEqual(['di']);
  expect(doubted('Tranmo 412 413 A')).toEqual(['A']);
  expect(doubted('§ 20 Attestordning ......... A')).toEqual(['A']);
});

test('words of the language, those that were read surely and those beside one figure are not', () => {
  expect(doubted('24 17 st')).toEqual([]);
  expect(doubted('24 17 ji', 92)).toEqual([]);
  expect(doubted('den 24 ji')).toEqual([]);
});

test('a letter alone before a month, a unit or a § is doubtful, however sure the engine is', () => {
  expect(doubted('senast den s december', 95)).toEqual(['s']);
  expect(doubted('om X kronor', 95)).toEqual(['X']);
  expect(doubted('enligt T § bibliotekslagen', 95)).toEqual(['T']);
});

test('words of one letter, and the letter behind the number of a § are not', () => {
  expect(doubted('hålls i maj', 95)).toEqual([]);
  expect(doubted('fem stolar à kronor', 95)).toEqual([]);
  expect(doubted('4 kap. 1 b § ellagen', 95)).toEqual([]);
});

test('a § without a number at the end of a line is doubtful: a page number was read so', () => {
  expect(doubted('Fiskestämman 1999-04-24 §', 95)).toEqual(['§']);
  expect(doubted('§ 4 Val', 95)).toEqual([]);
  expect(doubted('enligt 3 §', 95)).toEqual([]);
  expect(doubted('enligt 3 a §', 95)).toEqual([]);
  expect(doubted('se även §', 95, '12 i protokollet')).toEqual([]);
});

test('a letter before the number of pages that ends a line is doubtful', () => {
  expect(doubted('Stämman 2012-05-03 H3)', 95)).toEqual(['H3)']);
  expect(doubted('a1) Avgifter', 95)).toEqual([]);
});

test('letters are doubtful that stand for the number of pages, for zeros, for a § with its number and for 1:e', () => {
  expect(doubted('Sida 3 av Are', 20)).toEqual(['Are']);
  expect(doubted('Sida 3 av 5', 95)).toEqual([]);
  expect(doubted('Eklunda byalag lav6', 95)).toEqual(['lav6']);
  expect(doubted('Eklunda byalag lav 6', 95)).toEqual(['lav']);
  expect(doubted('byalag Aast av 6', 20)).toEqual(['Aast']);
  expect(doubted('ingen av 6', 95)).toEqual([]);
  expect(doubted('Kök 47 2 ooo', 95)).toEqual(['ooo']);
  expect(doubted('$u Övrig fråga', 20)).toEqual(['$u']);
  expect(doubted('Eva Ek, Le vice ordförande', 95)).toEqual(['Le']);
});
