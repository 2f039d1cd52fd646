import { hashPair, hashWord } from '../language/hash-table.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { LanguageModel, SymbolName, Term } from '../language/word-model.ts';

/** How often each word and pair stands in an archive, by the model's keys; files count with their weights. */
export interface ArchiveCounts {
  readonly total: number;
  readonly words: ReadonlyMap<number, number>;
  /** Of each pair what is left when something has been taken off for the pairs that the archive does not have. */
  readonly pairs: ReadonlyMap<number, number>;
  /** For each word how often any follows it, and how much of that was taken off. */
  readonly followers: ReadonlyMap<number, { readonly times: number; readonly taken: number }>;
}

/** A word as both models see it; `probability` is of the two together. */
interface OwnTerm extends Term {
  readonly general: Term;
  readonly own: number;
}

const discount = 0.75;
/** So many words of an archive are worth as much as the general model; none is worth more than the larger share. */
const evenWords = 8000;
const mostShare = 0.6;
/** How often a word is written in a form that the archive does not have, of how often it is in one that it has. */
const formShare = 0.2;
/** Endings of one noun; shorter stems are those of many words. */
const endings = ['', 'en', 'et', 'ens', 'ets', 'er', 'erna', 'arna'];
const shortestStem = 4;

/**
 * The general model and an archive's own words together: each says how probable a word is, and the archive has the more
 * say the more it has to say.
 */
export class ArchiveModel implements LanguageModel {
  readonly symbols: Readonly<Record<SymbolName, OwnTerm>>;
  readonly #general: LanguageModel;
  readonly #counts: ArchiveCounts;
  readonly #share: number;

  constructor(general: LanguageModel, counts: ArchiveCounts) {
    this.#general = general;
    this.#counts = counts;
    this.#share = Math.min(mostShare, counts.total / (counts.total + evenWords));
    const { boundary, comma, number, label } = general.symbols;
    this.symbols = {
      boundary: this.#own(boundary),
      comma: this.#own(comma),
      number: this.#own(number),
      label: this.#own(label),
    };
  }

  term(word: string): OwnTerm {
    return this.#own(this.#general.term(word), word.toLowerCase());
  }

  pairCost(previous: Term, next: Term): number {
    const before = this.#ownOf(previous);
    const after = this.#ownOf(next);
    const general = Math.exp(-this.#general.pairCost(before.general, after.general));
    return -Math.log((1 - this.#share) * general + this.#share * this.#pair(before, after));
  }

  withProbability(term: Term, probability: number): OwnTerm {
    return this.#own({ ...this.#ownOf(term).general, probability });
  }

  withLexicon(lexicon: Lexicon): ArchiveModel {
    return new ArchiveModel(this.#general.withLexicon(lexicon), this.#counts);
  }

  #pair(previous: OwnTerm, next: OwnTerm): number {
    const after = this.#counts.followers.get(previous.key);
    if (after === undefined) return next.own;
    const count = this.#counts.pairs.get(hashPair(previous.key, next.key)) ?? 0;
    return (count + after.taken * next.own) / after.times;
  }

  #own(general: Term, word: string | null = null): OwnTerm {
    const times = this.#counts.words.get(general.key) ?? (word === null ? 0 : this.#timesOfForms(word));
    const own = times / Math.max(1, this.#counts.total);
    const probability = (1 - this.#share) * general.probability + this.#share * own;
    return { ...general, probability, general, own };
  }

  /** An archive that has `råttbekämpningen` may well write `råttbekämpning`. */
  #timesOfForms(word: string): number {
    const times = formsOf(word).map((form) => this.#counts.words.get(hashWord(form)) ?? 0);
    return formShare * Math.max(0, ...times);
  }

  /** Terms are this model's own but for those that a caller has made of the general one. */
  #ownOf(term: Term): OwnTerm {
    return 'general' in term ? (term as OwnTerm) : this.#own(term);
  }
}

function formsOf(word: string): readonly string[] {
  return endings.flatMap((ending) => {
    const stem = word.slice(0, word.length - ending.length);
    if (!word.endsWith(ending) || stem.length < shortestStem) return [];
    return endings.filter((other) => other !== ending).map((other) => stem + other);
  });
}

/** Counts of several files, each with its weight. */
export function countArchive(
  files: readonly { readonly pairs: Readonly<Record<string, number>>; readonly weight: number }[],
): ArchiveCounts {
  const words = new Map<number, number>();
  const pairs = new Map<number, number>();
  const followers = new Map<number, { times: number; taken: number }>();
  let total = 0;
  for (const { pairs: own, weight } of files) {
    for (const [pair, count] of Object.entries(own)) {
      const space = pair.indexOf(' ');
      const [first, second] = [hashWord(pair.slice(0, space)), hashWord(pair.slice(space + 1))];
      const times = count * weight;
      const off = discount * weight;
      const key = hashPair(first, second);
      const after = followers.get(first) ?? { times: 0, taken: 0 };
      followers.set(first, { times: after.times + times, taken: after.taken + off });
      pairs.set(key, (pairs.get(key) ?? 0) + times - off);
      words.set(second, (words.get(second) ?? 0) + times);
      total += times;
    }
  }
  return { total, words, pairs, followers };
}
