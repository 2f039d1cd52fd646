import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openLexicon } from '../../../../src/stages/repair/lexicon/open-lexicon.ts';

describe('openLexicon', () => {
  it('refuses a file that is cut short', () => {
    const whole = readFileSync('build/lexicon.bin');
    expect(openLexicon(whole).standing('protokoll')).toBeGreaterThan(0);
    for (const length of [1_000, 1_000_000]) {
      expect(() => openLexicon(whole.subarray(0, length))).toThrow(/not one that this version/u);
    }
  });
});
