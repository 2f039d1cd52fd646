import { packCost } from '../../src/stages/repair/language/costs.ts';
import { buildTable, findSlot } from '../../src/stages/repair/language/hash-table.ts';
import { letterKey, letterOrder, wordEdge } from '../../src/stages/repair/language/letter-model.ts';
import type { Sections } from '../../src/stages/repair/language/section-file.ts';

/** Longer stretches that have been seen only once are left out: the shorter ones say nearly as much. */
const longestOfOne = 3;

interface Followers {
  times: number;
  readonly of: Map<string, number>;
}

type LetterSections = Pick<Sections, 'letters' | 'letterCosts' | 'letterContexts' | 'letterBackoffs'>;

/**
 * Costs of a letter after up to four others, from words that are counted once each.
 * Method: Witten and Bell, "The zero-frequency problem" (1991).
 */
export function trainLetterModel(words: Iterable<string>): LetterSections {
  const contexts = new Map<string, Followers>();
  for (const word of new Set([...words].map((each) => each.toLowerCase()))) count(word, contexts);
  const costs = new Map<number, number>();
  const backoffs = new Map<number, number>();
  for (const [context, { times, of }] of contexts) {
    backoffs.set(letterKey(context, ''), -Math.log(of.size / (times + of.size)));
    for (const [letter, seen] of of) {
      if (context.length >= longestOfOne && seen === 1) continue;
      costs.set(letterKey(context, letter), -Math.log(interpolate(contexts, context, letter)));
    }
  }
  const [letters, letterCosts] = pack(costs);
  const [letterContexts, letterBackoffs] = pack(backoffs);
  return { letters, letterCosts, letterContexts, letterBackoffs };
}

function count(word: string, contexts: Map<string, Followers>): void {
  const padded = wordEdge.repeat(letterOrder - 1) + word + wordEdge;
  for (let place = letterOrder - 1; place < padded.length; place += 1) {
    const letter = padded[place] ?? wordEdge;
    for (let length = 0; length < letterOrder; length += 1) {
      const context = padded.slice(place - length, place);
      const followers = contexts.get(context) ?? { times: 0, of: new Map<string, number>() };
      contexts.set(context, followers);
      followers.times += 1;
      followers.of.set(letter, (followers.of.get(letter) ?? 0) + 1);
    }
  }
}

function interpolate(contexts: ReadonlyMap<string, Followers>, context: string, letter: string): number {
  const followers = contexts.get(context);
  const shorter = context === '' ? 0 : interpolate(contexts, context.slice(1), letter);
  if (followers === undefined) return shorter;
  const { times, of } = followers;
  return ((of.get(letter) ?? 0) + of.size * shorter) / (times + of.size);
}

function pack(costs: ReadonlyMap<number, number>): readonly [Uint8Array, Uint8Array] {
  const keys = [...costs.keys()].toSorted((a, b) => a - b);
  const table = buildTable(keys);
  const bytes = new Uint8Array(table.length);
  for (const key of keys) bytes[findSlot(table, key)] = packCost(costs.get(key) ?? 0);
  return [new Uint8Array(table.buffer), bytes];
}
