import { describe, expect, it } from 'vitest';
import { repairPages } from '../../../../src/stages/repair/repair-pages.ts';
import { inLineEdits, language, pagesOf } from '../repair-text.ts';

const damaged = [
  'Foreningen valjer ledaméter pa två år. Ordféranden halsade valkomna.',
  'Ordféranden namnde namndeman och Rékning i lokalen.',
].join('\n');

describe('what is not sure enough', () => {
  const [usual] = repairPages(pagesOf(damaged), language);
  const [strict] = repairPages(pagesOf(damaged), language, { leastConfidence: 0.995 });

  it('stays as it is and becomes a notice with what it may be', () => {
    expect(strict?.lines[1]?.text).toContain('Rékning');
    expect(strict?.notices).toEqual([
      {
        code: 'words-unsettled',
        severity: 'review',
        message: expect.stringMatching(/”Rékning” \((?:Räkning eller Rökning|Rökning eller Räkning)/u),
        page: 1,
      },
    ]);
  });

  it('is told of a word in two halves too', () => {
    const text = 'Foreningen valjer ledaméter pa två år. Ordféranden namnde Rék-\nning i lokalen.';
    const [page] = repairPages(pagesOf(text), language, { leastConfidence: 0.995 });
    expect(page?.notices[0]?.message).toContain('”Rékning”');
  });

  it('is more where the threshold is higher', () => {
    const [few, many] = [strict, usual].map((page) => inLineEdits(page === undefined ? [] : [page]));
    expect(few?.length).toBeLessThan(many?.length ?? 0);
    expect(few?.every(({ confidence }) => confidence >= 0.99)).toBe(true);
  });

  it('tells with each edit what was the next likeliest', () => {
    const edits = inLineEdits(usual === undefined ? [] : [usual]);
    expect(edits.find(({ after }) => after === 'Rökning')?.runnerUp).toBe('Räkning');
    expect(edits.find(({ after }) => after === 'ledamöter')?.runnerUp).toBe('ledaméter');
  });
});
