import { describe, expect, it } from 'vitest';
import type { Layout } from '../../scripts/eval/order/blocks.ts';
import { layouts } from '../../scripts/eval/order/layouts.ts';
import { measureOrder } from '../../scripts/eval/order/measure-order.ts';
import { readProse } from '../../scripts/eval/order/prose.ts';
import { typesetPages } from '../../scripts/eval/order/typeset-pages.ts';

const typeset = layouts(await readProse());
const oneOfEach = [...new Map(typeset.map((layout) => [layout.kind, layout])).values()];

/** What rough boxes cost in tables, as a share of the words: it may only go down. All other layouts cost nothing. */
const ceilings: ReadonlyMap<string, number> = new Map([
  ['cover table', 0.02],
  ['table of figures', 0.04],
  ['table of cells of several lines', 0.01],
]);

/** A title's word that reaches over its margin is read with the text beside it. */
const wideTitles = 0.005;

/** Words out of order, as a share of all. */
async function wrong(layout: Layout, way: 'digital' | 'engine'): Promise<number> {
  const { words } = measureOrder(layout, await typesetPages(layout), way);
  return words.wrongAfter / words.words;
}

describe('reading order of typeset layouts', () => {
  it.each(oneOfEach)('$kind', async (layout) => {
    const atMost = layout.kind === 'titles in the margin' ? wideTitles : 0;
    expect(await wrong(layout, 'digital')).toBeLessThanOrEqual(atMost);
    expect(await wrong(layout, 'engine')).toBeLessThanOrEqual(ceilings.get(layout.kind) ?? atMost);
  });

  it('counts words that are not where the truth has them', async () => {
    const [layout] = oneOfEach;
    if (layout === undefined) throw new Error('There are layouts.');
    expect(await wrong({ ...layout, truth: layout.truth.toReversed() }, 'digital')).toBeGreaterThan(0.3);
  });
});
