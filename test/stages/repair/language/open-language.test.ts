import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openLanguage } from '../../../../src/stages/repair/language/open-language.ts';

const whole = readFileSync('build/language.bin');

describe('openLanguage', () => {
  it('refuses a file that is cut short', () => {
    expect(openLanguage(whole).lexicon.standing('protokoll')).toBeGreaterThan(0);
    for (const length of [0, 1000, 1_000_000, whole.length - 4]) {
      expect(() => openLanguage(whole.subarray(0, length))).toThrow(/not one that this version/u);
    }
  });

  it('reads a file that does not lie at a multiple of four bytes', () => {
    const shifted = Buffer.concat([Buffer.alloc(1), whole]).subarray(1);
    expect(openLanguage(shifted).lexicon.standing('protokoll')).toBeGreaterThan(0);
  });
});
