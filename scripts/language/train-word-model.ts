import { packCost } from '../../src/stages/repair/language/costs.ts';
import { buildTable, findSlot, hashWord } from '../../src/stages/repair/language/hash-table.ts';
import type { Sections } from '../../src/stages/repair/language/section-file.ts';
import type { Lexicon } from '../../src/stages/repair/lexicon/lexicon.ts';
import { pairKey, type Counts } from './count-words.ts';
import { trainClassModel } from './train-class-model.ts';

/** Taken off each count of a pair, and left to the pairs that the corpus does not have. */
const pairDiscount = 0.75;
/** The same for words. */
const wordDiscount = 0.5;

type ModelSections = Pick<
  Sections,
  | 'vocabulary'
  | 'vocabularyCosts'
  | 'backoffCosts'
  | 'pairs'
  | 'pairCosts'
  | 'wordClasses'
  | 'endings'
  | 'endingClasses'
  | 'classCosts'
>;

/**
 * The sections of the word model: bigrams with absolute discounting.
 * Method: Ney, Essen and Kneser, "On structuring probabilistic dependences in stochastic language modelling" (1994).
 */
export function trainWordModel(
  sentences: readonly (readonly string[])[],
  counts: Counts,
  lexicon: Lexicon,
): ModelSections {
  const vocabulary = buildTable([...new Set([...counts.words.keys()].map(hashWord))]);
  const pairs = buildTable([...new Set([...counts.pairs.keys()].map(pairKey))]);
  const vocabularyCosts = new Uint8Array(vocabulary.length);
  const backoffCosts = new Uint8Array(vocabulary.length);
  const pairCosts = new Uint8Array(pairs.length);
  const followers = countFollowers(counts);
  for (const [word, count] of counts.words) {
    const slot = findSlot(vocabulary, hashWord(word));
    vocabularyCosts[slot] = packCost(-Math.log((count - wordDiscount) / counts.total));
    const { kinds, times } = followers.get(word) ?? { kinds: 1, times: 1 };
    backoffCosts[slot] = packCost(-Math.log((pairDiscount * kinds) / times));
  }
  for (const [pair, count] of counts.pairs) {
    const times = followers.get(pair.slice(0, pair.indexOf(' ')))?.times ?? 1;
    pairCosts[findSlot(pairs, pairKey(pair))] = packCost(-Math.log((count - pairDiscount) / times));
  }
  return {
    vocabulary: bytesOf(vocabulary),
    vocabularyCosts,
    backoffCosts,
    pairs: bytesOf(pairs),
    pairCosts,
    ...trainClassModel(sentences, vocabulary, lexicon),
  };
}

function countFollowers({ pairs }: Counts): ReadonlyMap<string, { kinds: number; times: number }> {
  const followers = new Map<string, { kinds: number; times: number }>();
  for (const [pair, count] of pairs) {
    const first = pair.slice(0, pair.indexOf(' '));
    const { kinds, times } = followers.get(first) ?? { kinds: 0, times: 0 };
    followers.set(first, { kinds: kinds + 1, times: times + count });
  }
  return followers;
}

function bytesOf(numbers: Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer);
}
