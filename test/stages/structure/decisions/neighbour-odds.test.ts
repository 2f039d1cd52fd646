import { describe, expect, it } from 'vitest';
import { neighboursOf } from '../../../../src/stages/structure/decisions/neighbour-odds.ts';

describe('what stands around a sentence', () => {
  it('is how likely the two before and the two after decide, and the likeliest of all on either side', () => {
    expect(neighboursOf([-6, 3, -3, 0])).toEqual([
      ['before:none', 'after:2', 'twoBefore:none', 'twoAfter:-2', 'earlier:none', 'later:2'],
      ['before:-4', 'after:-2', 'twoBefore:none', 'twoAfter:0', 'earlier:-4', 'later:0'],
      ['before:2', 'after:0', 'twoBefore:-4', 'twoAfter:none', 'earlier:2', 'later:0'],
      ['before:-2', 'after:none', 'twoBefore:2', 'twoAfter:none', 'earlier:2', 'later:none'],
    ]);
  });

  it('is nothing for a sentence alone, or for none', () => {
    expect(neighboursOf([2])).toEqual([
      ['before:none', 'after:none', 'twoBefore:none', 'twoAfter:none', 'earlier:none', 'later:none'],
    ]);
    expect(neighboursOf([])).toEqual([]);
  });

  it('holds odds within bounds', () => {
    const [first] = neighboursOf([0, 99, -99, 0, 0, 0, 0, 0]);
    expect(first).toContain('after:4');
    expect(first).toContain('twoAfter:-4');
  });

  it('takes a paragraph of very many sentences', () => {
    const names = neighboursOf(Array.from({ length: 200_000 }, (_, i) => i % 7));
    expect(names[199_999]).toContain('earlier:4');
  });
});
