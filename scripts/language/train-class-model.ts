import { buildTable, findSlot, hashWord } from '../../src/stages/repair/language/hash-table.ts';
import {
  classCount,
  LearnedClasses,
  learnedClasses,
  longestEnding,
  shortestEnding,
} from '../../src/stages/repair/language/learned-classes.ts';
import type { Sections } from '../../src/stages/repair/language/section-file.ts';
import {
  classOfWord,
  isPlain,
  wordClasses,
  type WordClass,
} from '../../src/stages/repair/language/word-class.ts';
import { classFactorOne, symbols, type SymbolName } from '../../src/stages/repair/language/word-model.ts';
import type { Lexicon } from '../../src/stages/repair/lexicon/lexicon.ts';
import { clusterWords } from './cluster-words.ts';
import { increase } from './increase.ts';

type ClassSections = Pick<Sections, 'wordClasses' | 'endings' | 'endingClasses' | 'classCosts'>;
type Sentences = readonly (readonly string[])[];

/** An ending says nothing that fewer different words share, or fewer of them have one class in common. */
const fewestOfEnding = 4;
const leastShare = 0.5;
/** Two classes that the corpus never has beside each other may be so all the same. */
const unseen = 0.5;
/** How much weight a learned class has: the words of one are not all alike. */
const learnedWeight = 0.6;

const symbolNames: ReadonlyMap<string, SymbolName> = new Map(
  (Object.entries(symbols) as [SymbolName, string][]).map(([name, symbol]) => [symbol, name]),
);

/**
 * The classes of words, and how much oftener than chance has it two classes follow each other.
 *
 * @param vocabulary the table of all counted words.
 */
export function trainClassModel(
  sentences: Sentences,
  vocabulary: Uint32Array,
  lexicon: Lexicon,
): ClassSections {
  const ownClass = (term: string): WordClass => classOf(term, lexicon);
  const learned = clusterWords(
    sentences,
    (term) => (isPlain(ownClass(term)) ? null : wordClasses.indexOf(ownClass(term))),
    wordClasses.length,
    learnedClasses,
  );
  const classes = new Map([...learned].map(([word, own]) => [word, wordClasses.length + own]));
  const ofWords = new Uint8Array(vocabulary.length);
  for (const [word, own] of classes) ofWords[findSlot(vocabulary, hashWord(word))] = own;
  const tables = { wordClasses: ofWords, ...classesOfEndings(classes) };
  const known = new LearnedClasses(tables);
  const numberOf = (term: string): number => {
    const own = ownClass(term);
    const ofTerm = isPlain(own) ? known.of(term, findSlot(vocabulary, hashWord(term))) : null;
    return ofTerm ?? wordClasses.indexOf(own);
  };
  return { ...tables, classCosts: countClasses(sentences, numberOf) };
}

function classOf(term: string, lexicon: Lexicon): WordClass {
  const symbol = symbolNames.get(term);
  if (symbol !== undefined) return symbol;
  const { flags, standing } = lexicon.lookup(term);
  return classOfWord(term, flags, standing, false);
}

/** The class that most words of an ending have: what is not counted often is inflected as they are. */
function classesOfEndings(classes: ReadonlyMap<string, number>): Pick<Sections, 'endings' | 'endingClasses'> {
  const votes = new Map<string, Map<number, number>>();
  for (const [word, own] of classes) {
    for (let length = shortestEnding; length <= Math.min(longestEnding, word.length - 1); length += 1) {
      const ofEnding = votes.get(word.slice(-length)) ?? new Map<number, number>();
      votes.set(word.slice(-length), ofEnding.set(own, (ofEnding.get(own) ?? 0) + 1));
    }
  }
  const chosen = [...votes].flatMap(([ending, own]) => {
    const best = mostVoted(own);
    return best === null ? [] : [[hashWord(ending), best] as const];
  });
  const table = buildTable(chosen.map(([key]) => key).toSorted((a, b) => a - b));
  const endingClasses = new Uint8Array(table.length);
  for (const [key, own] of chosen) endingClasses[findSlot(table, key)] = own;
  return { endings: new Uint8Array(table.buffer), endingClasses };
}

function mostVoted(votes: ReadonlyMap<number, number>): number | null {
  const all = [...votes.values()].reduce((sum, each) => sum + each, 0);
  const [best] = [...votes].toSorted(([one, most], [other, fewer]) => fewer - most || one - other);
  return best === undefined || all < fewestOfEnding || best[1] < leastShare * all ? null : best[0];
}

/** Each pair once: of those that the corpus has often the word model knows by themselves. */
function differentPairs(sentences: Sentences): ReadonlySet<string> {
  return new Set(
    sentences.flatMap((sentence) => sentence.slice(1).map((next, index) => `${sentence[index]} ${next}`)),
  );
}

/** For each two classes how many times more often they follow each other than chance has it, as a byte. */
function countClasses(sentences: Sentences, numberOf: (term: string) => number): Uint8Array {
  const pairs = new Float64Array(classCount ** 2).fill(unseen);
  for (const pair of differentPairs(sentences)) {
    const [previous = '', next = ''] = pair.split(' ');
    increase(pairs, numberOf(previous) * classCount + numberOf(next), 1);
  }
  const [first, second] = [new Float64Array(classCount), new Float64Array(classCount)];
  for (const [place, count] of pairs.entries()) {
    increase(first, Math.floor(place / classCount), count);
    increase(second, place % classCount, count);
  }
  const total = pairs.reduce((sum, count) => sum + count, 0);
  const factors = Uint8Array.from(pairs, (count, place) => {
    const expected =
      ((first[Math.floor(place / classCount)] ?? 1) * (second[place % classCount] ?? 1)) / total;
    const isLearned = Math.max(place / classCount, place % classCount) >= wordClasses.length;
    const weight = isLearned ? learnedWeight : 1;
    return Math.max(0, Math.min(255, Math.round(classFactorOne - 10 * weight * Math.log(count / expected))));
  });
  // What nothing knows is a single letter in the corpus, and a damaged word on a page: the one says nothing of the other.
  const unknown = wordClasses.indexOf('unknown');
  factors[unknown * classCount + unknown] = classFactorOne;
  return factors;
}
