import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitTextPages } from '../../../src/stages/read/split-text-pages.ts';
import { repairPages } from '../../../src/stages/repair/repair-pages.ts';
import { inLineEdits, language, pagesOf, repairText } from './repair-text.ts';

// The first users' own documents are not the project's to publish: without them these tests are skipped.
const shared = new URL('../../../../shared/', import.meta.url);

function readText(name: string): string {
  return splitTextPages(readFileSync(new URL(name, shared), 'utf8'))
    .map((lines) => lines.join('\n'))
    .join('\n---\n');
}

function wordErrors(line: string, truth: string): number {
  const [words, wanted] = [line, truth].map((text) => text.split(/\s+/u).filter((word) => word !== ''));
  let row = [...(wanted ?? []).keys(), wanted?.length ?? 0];
  for (const [index, word] of (words ?? []).entries()) {
    const next = [index + 1];
    for (const [place, other] of (wanted ?? []).entries()) {
      const substituted = (row[place] ?? 0) + (word === other ? 0 : 1);
      next.push(Math.min(substituted, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

describe.skipIf(!existsSync(shared))('repair of the first users’ protocols', () => {
  it('mends the damaged one but for a row of logos, and harms no line', () => {
    const source = readText('gold/000_source.txt').split('\n');
    const clean = repairText(source.join('\n')).split('\n');
    const truth = readText('gold/000_repaired.txt').split('\n');
    expect(clean).toHaveLength(truth.length);
    const errors = clean.map((line, index) => wordErrors(line, truth[index] ?? ''));
    const before = source.map((line, index) => wordErrors(line, truth[index] ?? ''));
    expect(errors.reduce((sum, count) => sum + count)).toBeLessThanOrEqual(9);
    // Nothing is left within a sentence.
    expect(truth.filter((line, index) => (errors[index] ?? 0) > 0 && /\p{Ll}{3}/u.test(line))).toEqual([
      expect.stringContaining('SWEDISH'),
    ]);
    expect(errors.filter((count, index) => count > (before[index] ?? 0))).toEqual([]);
  });

  it.each([
    'seeds/004_b4a9cded362e6118.txt',
    'gold/000_repaired.txt',
    'gold/real/protokoll_brf_imatra_stamma_2016-04-28.txt',
    'gold/real/protokoll_brf_imatra_stamma_2019-04-25.txt',
  ])('changes no letter of the sound %s', (name) => {
    expect(inLineEdits(repairPages(pagesOf(readText(name)), language))).toEqual([]);
  });
});
