import { packCost } from '../../src/stages/repair/language/costs.ts';
import { buildTable, findSlot, hashWord } from '../../src/stages/repair/language/hash-table.ts';
import type { Sections } from '../../src/stages/repair/language/section-file.ts';
import { classOfWord, wordClasses } from '../../src/stages/repair/language/word-class.ts';
import { classFactorOne, symbols } from '../../src/stages/repair/language/word-model.ts';
import type { Lexicon } from '../../src/stages/repair/lexicon/lexicon.ts';
import { pairKey, type Counts } from './count-words.ts';

/** Taken off each count of a pair, and left to the pairs that the corpus does not have. */
const pairDiscount = 0.75;
/** The same for words. */
const wordDiscount = 0.5;

type ModelSections = Pick<
  Sections,
  'vocabulary' | 'vocabularyCosts' | 'backoffCosts' | 'pairs' | 'pairCosts' | 'classCosts'
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
    classCosts: trainClasses(sentences, counts, lexicon),
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

/** For each two classes how many times more often they follow each other than chance has it, as a byte. */
function trainClasses(
  sentences: readonly (readonly string[])[],
  counts: Counts,
  lexicon: Lexicon,
): Uint8Array {
  const size = wordClasses.length;
  const pairs = new Float64Array(size * size).fill(1);
  for (const sentence of sentences) {
    const classes = sentence.map((term) => classNumberOf(term, counts, lexicon));
    for (const [index, next] of classes.entries()) {
      const previous = classes[index - 1];
      if (previous !== undefined) pairs[previous * size + next] = (pairs[previous * size + next] ?? 0) + 1;
    }
  }
  const total = pairs.reduce((sum, count) => sum + count, 0);
  const numbers = [...Array.from({ length: size }).keys()];
  const first = numbers.map((row) =>
    numbers.reduce((sum, column) => sum + (pairs[row * size + column] ?? 0), 0),
  );
  const second = numbers.map((column) =>
    numbers.reduce((sum, row) => sum + (pairs[row * size + column] ?? 0), 0),
  );
  return Uint8Array.from(pairs, (count, place) => {
    const expected = ((first[Math.floor(place / size)] ?? 1) * (second[place % size] ?? 1)) / total;
    return Math.max(0, Math.min(255, Math.round(classFactorOne - 10 * Math.log(count / expected))));
  });
}

/** Half of the corpus's words stand there once: what is true of them holds for words that it does not have at all. */
function classNumberOf(term: string, counts: Counts, lexicon: Lexicon): number {
  if (term === symbols.boundary) return wordClasses.indexOf('boundary');
  if (term === symbols.comma) return wordClasses.indexOf('comma');
  if (term === symbols.number) return wordClasses.indexOf('number');
  if (term === symbols.label) return wordClasses.indexOf('label');
  const { flags, standing } = lexicon.lookup(term);
  const isCounted = (counts.words.get(term.toLowerCase()) ?? 0) > 1;
  return wordClasses.indexOf(classOfWord(term, flags, standing, isCounted));
}

function bytesOf(numbers: Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer);
}
