import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { misreadCost } from '../../../src/store/search/words/misread-cost.ts';

describe('misreadCost', () => {
  it.each([
    ['konstgrasplan', 'kontsgrasplan', 'konstgrasglan'],
    ['tiggeriforbud', 'tigeriforbud', 'tisseriforbud'],
    ['alternativ', 'a1ternativ', 'aoternativ'],
    ['skolskjuts', 'skolskjufs', 'skolskjuos'],
    ['granskning', 'granskninq', 'granskninx'],
    ['barnomsorg', 'bamomsorg', 'baxomsorg'],
  ])('of %s is less for %s than for %s', (word, slip, other) => {
    expect(misreadCost(word, slip)).toBeLessThan(misreadCost(word, other));
  });

  it('is nothing for the word itself, and the same both ways', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
        expect(misreadCost(one, one)).toBe(0);
        expect(misreadCost(one, other)).toBeCloseTo(misreadCost(other, one), 6);
      }),
    );
  });
});
