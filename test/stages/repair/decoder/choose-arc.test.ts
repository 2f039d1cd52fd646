import { describe, expect, it } from 'vitest';
import { repairPages } from '../../../../src/stages/repair/repair-pages.ts';
import { chooseArc } from '../../../../src/stages/repair/decoder/choose-arc.ts';
import type { SlotArc } from '../../../../src/stages/repair/decoder/page-slots.ts';
import { restoreLetters } from '../../../../src/stages/repair/candidates/restore-letters.ts';
import { readText } from '../../../../src/stages/repair/words/read-text.ts';
import { openWorkingText } from '../../../../src/stages/repair/working-text.ts';
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
    expect(edits.find(({ after }) => after === 'ledamöter')?.runnerUp).toMatch(/^ledam[éä]ter$/u);
  });
});

describe('a word that may be one of several', () => {
  const { words, tokens } = readText(openWorkingText(pagesOf('gér')), language);
  const token = tokens[0]?.[0]?.[0];
  const term = words.term('gör');
  const own = { length: 1, cost: 0, first: term, last: term, mostAsRead: 1 } as const;
  const place = { page: 0, line: 0 };
  const covered = token === undefined ? [] : [{ text: 'gér', pieces: [token], place }];
  const arcs: SlotArc[] = [null, ...restoreLetters('gér', words).slice(0, 2)].map((reading) => {
    return { ...own, reading, words: covered };
  });
  const changesFor = (asRead: number, best: number, least = 0.65): number =>
    chooseArc(arcs, [asRead, best, 0.4], least).changes.length;

  it('is the likeliest of them where it can be nothing as it stands', () => {
    expect(changesFor(0.001, 0.55)).toBe(1);
    expect(changesFor(0.001, 0.49)).toBe(0);
    expect(changesFor(0.001, 0.45, 0.5)).toBe(0);
  });

  it('stays where it may be what it says', () => {
    expect(changesFor(0.1, 0.55)).toBe(0);
  });

  it('needs more where the threshold is higher', () => {
    expect(changesFor(0.001, 0.55, 0.9)).toBe(0);
    expect(changesFor(0, 0.999, 1)).toBe(0);
  });
});
