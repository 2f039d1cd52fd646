import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileLanguage, readSources } from '../../scripts/language/compile-language.ts';
import { openLanguage } from '../../src/stages/repair/language/open-language.ts';

const built = readFileSync('build/language.bin');

describe('build/language.bin', () => {
  it('is what its sources make, to the byte', async () => {
    expect(Buffer.compare(Buffer.from(compileLanguage(await readSources())), built)).toBe(0);
  }, 60_000);

  it('is compact', () => {
    expect(built.length).toBeLessThan(6_000_000);
  });

  it('is open in less than 300 ms', () => {
    const start = performance.now();
    expect(openLanguage(Uint8Array.from(built)).lexicon.standing('protokoll')).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(300);
  });

  it('is made of at least 100,000 words of minutes', async () => {
    const { corpus } = await readSources();
    expect(corpus.join(' ').split(/\s+/u).length).toBeGreaterThan(100_000);
  });
});
