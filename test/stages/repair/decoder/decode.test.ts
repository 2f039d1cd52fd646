import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, type Arc, type Slot } from '../../../../src/stages/repair/decoder/decode.ts';
import type { Term } from '../../../../src/stages/repair/language/word-model.ts';
import { language } from '../repair-text.ts';

const { model } = language;
const words = 'styrelsen för år är per ett möte råd rad Pär Par Eriksson'
  .split(' ')
  .map((word) => model.term(word));

const arc = fc.record({
  length: fc.constantFrom(1 as const, 1 as const, 2 as const),
  cost: fc.double({ min: 0, max: 6, noNaN: true }),
  first: fc.constantFrom(...words),
  last: fc.constantFrom(...words),
});
const slots = fc
  .array(fc.array(arc, { minLength: 0, maxLength: 3 }), { minLength: 1, maxLength: 5 })
  .map((all) => all.map((own): Slot => [{ length: 1, cost: 0, first: plain(), last: plain() }, ...own]));

function plain(): Term {
  return words[0] ?? model.symbols.boundary;
}

/** The cost of every way through the slots, one by one. */
function allWays(text: readonly Slot[]): readonly { readonly arcs: readonly Arc[]; readonly cost: number }[] {
  const { boundary } = model.symbols;
  const ways: { arcs: readonly Arc[]; cost: number }[] = [];
  const walk = (place: number, arcs: readonly Arc[], before: Term, cost: number): void => {
    if (place === text.length) ways.push({ arcs, cost: cost + model.pairCost(before, boundary) });
    for (const next of text[place] ?? []) {
      if (place + next.length > text.length) continue;
      const own = cost + model.pairCost(before, next.first) + next.cost;
      walk(place + next.length, [...arcs, next], next.last, own);
    }
  };
  walk(0, [], boundary, 0);
  return ways;
}

describe('decode', () => {
  it('gives each arc its share of all ways through the text', () => {
    fc.assert(
      fc.property(slots, (text) => {
        const ways = allWays(text);
        const total = ways.reduce((sum, { cost }) => sum + Math.exp(-cost), 0);
        const found = decode(text, model);
        for (const [place, own] of text.entries()) {
          for (const [index, each] of own.entries()) {
            const share = ways
              .filter(({ arcs }) => arcs.includes(each))
              .reduce((sum, { cost }) => sum + Math.exp(-cost) / total, 0);
            expect(found[place]?.[index]).toBeCloseTo(share, 6);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('hears the words on both sides', () => {
    const one = (word: string): Arc => ({
      length: 1,
      cost: 0,
      first: model.term(word),
      last: model.term(word),
    });
    const number: Arc = { length: 1, cost: 0, first: model.symbols.number, last: model.symbols.number };
    const either = [one('år'), one('är')];
    const afterNumber = decode([[one('på')], [number], either], model)[2] ?? [];
    const afterNoun = decode([[one('kassören')], either, [one('sjuk')]], model)[1] ?? [];
    expect(afterNumber[0]).toBeGreaterThan(0.9);
    expect(afterNoun[1]).toBeGreaterThan(0.9);
  });

  it('has nothing to say of no text', () => {
    expect(decode([], model)).toEqual([]);
  });
});
