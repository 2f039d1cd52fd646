import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Minutes } from '../../../src/records/minutes.ts';
import { structureText } from './structure-text.ts';

const truthFolder = new URL('../../../fixtures/truth/', import.meta.url);
const ids = readdirSync(truthFolder).flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -5)] : []));

function read(name: string): string {
  return readFileSync(new URL(name, truthFolder), 'utf8');
}

interface Found {
  readonly truth: Minutes;
  readonly minutes: readonly Minutes[];
}

function structureFixture(id: string): Found {
  const truth = Minutes.parse(JSON.parse(read(`${id}.json`)));
  return { truth, minutes: structureText(read(`${id}.txt`)) };
}

function headings({ paragraphs }: Minutes): string[] {
  return paragraphs.map(({ label, title }) => `${label} ${title.replace(/\.$/u, '')}`);
}

function decided(record: Minutes | undefined): string[] {
  const paragraphs = record?.paragraphs ?? [];
  return paragraphs.flatMap(({ label, decisions }) =>
    decisions.map(({ points, quoted }) => `${label} ${String(quoted)} ${points.join(' ')}`),
  );
}

describe('the fixtures’ truth texts', () => {
  it.each(ids)('%s: no paragraph is lost or invented, and each has its title', (id) => {
    const { truth, minutes } = structureFixture(id);
    expect(minutes.map(headings)).toEqual([headings(truth)]);
  });

  it('most decisions come out word for word, and hardly any is invented', () => {
    const tally = { truth: 0, found: 0, both: 0 };
    for (const { truth, minutes } of ids.map(structureFixture)) {
      const wanted = decided(truth);
      const found = decided(minutes[0]);
      tally.truth += wanted.length;
      tally.found += found.length;
      tally.both += wanted.filter((one) => found.includes(one)).length;
    }
    expect(tally.both / tally.truth).toBeGreaterThan(0.92);
    expect(tally.both / tally.found).toBeGreaterThan(0.95);
  });
});
