import { describe, expect, it } from 'vitest';
import { fitLogistic, oddsOf } from '../../scripts/decisions/fit-logistic.ts';
import type { Example } from '../../scripts/decisions/fit-logistic.ts';

const none = { weights: new Map<string, number>(), bias: 0 };

function examples(count: number, evidence: readonly string[], decides: boolean): readonly Example[] {
  return Array.from({ length: count }, () => ({ evidence, decides }));
}

describe('the fit of evidence', () => {
  it('gives the odds that the examples have', () => {
    const all = [...examples(300, ['a'], true), ...examples(100, ['a'], false), ...examples(400, [], false)];
    const fitted = fitLogistic(all, none, () => 0.001);
    expect(oddsOf({ evidence: ['a'] }, fitted)).toBeCloseTo(Math.log(3), 1);
    expect(oddsOf({ evidence: [] }, fitted)).toBeLessThan(-4.5);
  });

  it('tells what always goes together apart from what speaks alone', () => {
    const all = [
      ...examples(50, ['a', 'b'], true),
      ...examples(50, ['b'], false),
      ...examples(50, [], false),
    ];
    const { weights } = fitLogistic(all, none, () => 1);
    expect(weights.get('a')).toBeGreaterThan(2);
    expect(weights.get('b')).toBeLessThan((weights.get('a') ?? 0) / 2);
  });

  it('leaves what is rare near what was thought of it before', () => {
    const priors = { weights: new Map([['a', 3]]), bias: -1 };
    const { weights } = fitLogistic(
      [...examples(1, ['a'], false), ...examples(50, [], false)],
      priors,
      () => 10,
    );
    expect(weights.get('a')).toBeGreaterThan(2.8);
  });
});
