import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../src/stages/structure/decisions/sentence-words.ts';
import { weightsOfWords } from '../../../../src/stages/structure/decisions/weights-of-words.ts';

describe('the words of a sentence', () => {
  it('are given with their places, names and numbers alike', () => {
    expect(wordsOf('Man antog Bergs anbud på 48 000 kronor.')).toEqual([
      'man',
      'antog',
      '<name>',
      'anbud',
      'på',
      '#',
      'kronor',
      '1:man',
      '2:antog',
      '3:<name>',
      'kronor$',
    ]);
  });

  it('have a stem where they are long', () => {
    expect(wordsOf('Styrelsen')).toContain('styre*');
  });

  it('are few in a short sentence', () => {
    expect(wordsOf('Avslogs.')).toContain('<few>');
  });

  it('are none where there are no letters', () => {
    expect(wordsOf('— …')).toEqual(['<few>']);
  });
});

describe('the weights of words', () => {
  it('are numbers, each name once, each a name that a sentence can have', () => {
    const weights = weightsOfWords();
    expect(weights.size).toBeGreaterThan(1000);
    expect([...weights.values()].every((weight) => Number.isFinite(weight) && weight !== 0)).toBe(true);
    expect(
      [...weights.keys()].filter(
        (name) => !/^(?:[123]:)?(?:\p{Ll}+|#|<name>|[?:;!])\$?$|^\p{Ll}{5}\*$|^<few>$/u.test(name),
      ),
    ).toEqual([]);
  });

  it('speak for what settles and against what tells', () => {
    const weights = weightsOfWords();
    expect(weights.get('inköps')).toBeGreaterThan(0);
    expect(weights.get('redogjorde')).toBeLessThan(0);
  });
});
