import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Minutes } from '../../../../src/records/minutes.ts';
import { structureText } from '../structure-text.ts';

const fixtures = new URL('../../../../fixtures/', import.meta.url);

function read(name: string): string {
  return readFileSync(new URL(name, fixtures), 'utf8');
}

/** What an engine makes of a heading's § and number, one after the other. */
const damages: readonly ((sign: string, digits: string) => string)[] = [
  (_, digits) => `8 ${digits}`,
  (_, digits) => `$ ${digits}`,
  (_, digits) => `&${digits}`,
  (_, digits) => `8${digits}`,
  (sign, digits) => `${sign} ${digits.replaceAll('1', 'l').replaceAll('0', 'O')}`,
  (_, digits) => digits,
  (sign, digits) => `${sign} ${digits.slice(0, 1)}${digits.length > 1 ? ' ' : ''}${digits.slice(1)}`,
  (_, digits) => `S ${digits}`,
];

/** The text with every fourth of its paragraphs' headings damaged. */
function damage(text: string, numbers: readonly number[]): string {
  let next = 0;
  const heading = /^(\f?(?:\p{L}{1,5}\s)?)(§)\s?(\d+)(?=\D|$)/u;
  const damaged = text.split('\n').map((line) => {
    const [whole = '', before = '', sign = '', digits = ''] = heading.exec(line) ?? [];
    if (whole === '' || Number(digits) !== numbers[next]) return line;
    next += 1;
    const how = next % 4 === 2 ? damages[(next >> 2) % damages.length] : undefined;
    return how ? before + how(sign, digits) + line.slice(whole.length) : line;
  });
  return damaged.join('\n');
}

describe('protocols with a fourth of their headings damaged', () => {
  it('keep nearly all their paragraphs, and gain hardly any', () => {
    const { learn } = JSON.parse(read('split.json')) as { learn: string[] };
    const tally = { truth: 0, found: 0, both: 0 };
    for (const id of learn) {
      const truth = Minutes.parse(JSON.parse(read(`truth/${id}.json`))).paragraphs;
      if (truth[0]?.label.startsWith('§') !== true) continue;
      const text = damage(
        read(`truth/${id}.txt`),
        truth.map(({ number }) => number),
      );
      const found = structureText(text).flatMap(({ paragraphs }) => paragraphs);
      const labels = new Set(found.map(({ label }) => label));
      tally.truth += truth.length;
      tally.found += found.length;
      tally.both += truth.filter(({ label }) => labels.has(label)).length;
    }
    expect(tally.both / tally.truth).toBeGreaterThanOrEqual(0.995);
    expect(tally.both / tally.found).toBeGreaterThanOrEqual(0.995);
  });
});
