import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Minutes } from '../../../src/records/minutes.ts';
import { readSplit, structurePart } from '../../../scripts/fixtures/split.ts';
import { structureText } from './structure-text.ts';

const truthFolder = new URL('../../../fixtures/truth/', import.meta.url);
/** What works on the measure part is for `npm run eval:structure` to say: nothing is made to fit it. */
const ids = structurePart(await readSplit(), 'learn');

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

interface Share {
  readonly truth: readonly string[];
  readonly found: readonly string[];
}

/** Each protocol is structured once, for all that is counted. */
const structured = ids.map(structureFixture);

function share(of: (record: Minutes | undefined) => string[]): { recall: number; precision: number } {
  const shares = structured.map(({ truth, minutes }): Share => ({
    truth: of(truth),
    found: minutes.flatMap(of),
  }));
  const count = (counted: (one: Share) => number): number =>
    shares.reduce((sum, one) => sum + counted(one), 0);
  const both = count(({ truth, found }) => truth.filter((one) => found.includes(one)).length);
  return {
    recall: both / count(({ truth }) => truth.length),
    precision: both / count(({ found }) => found.length),
  };
}

describe('the fixtures’ truth texts, learning part', () => {
  it('hardly a paragraph is lost or invented, and each has its title', () => {
    const { recall, precision } = share((record) => (record === undefined ? [] : headings(record)));
    expect(recall).toBeGreaterThan(0.97);
    expect(precision).toBeGreaterThan(0.97);
  });

  it('most decisions come out word for word, and hardly any is invented', () => {
    const { recall, precision } = share(decided);
    expect(recall).toBeGreaterThan(0.85);
    expect(precision).toBeGreaterThan(0.9);
  });
});
