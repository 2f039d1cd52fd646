import { increase } from './increase.ts';

/** Words that stand fewer times say too little of what stands beside them. */
const fewestTimes = 3;
const rounds = 8;

/** How often each two units follow each other; units below `words` may be given another class, the others are classes already. */
interface Neighbours {
  readonly after: readonly ReadonlyMap<number, number>[];
  readonly before: readonly ReadonlyMap<number, number>[];
}

/**
 * Classes of words that stand in like places, as `0` to `count - 1`: each word is moved to the class that makes the corpus
 * likeliest, until none moves. Words that `fixedClass` gives a class of its own keep that one, and are what the others stand
 * beside. Deterministic.
 * Method: Martin, Liermann and Ney, "Algorithms for bigram and trigram word clustering" (1998).
 */
export function clusterWords(
  sentences: readonly (readonly string[])[],
  fixedClass: (term: string) => number | null,
  fixedCount: number,
  count: number,
): ReadonlyMap<string, number> {
  const words = frequentWords(sentences, fixedClass);
  const unitOf = new Map(words.map((word, unit) => [word, unit]));
  const neighbours = countNeighbours(sentences, words.length + fixedCount + 1, (term) => {
    const fixed = fixedClass(term);
    // What is rare is a class of its own, which no word may join.
    return fixed === null ? (unitOf.get(term) ?? words.length + fixedCount) : words.length + fixed;
  });
  const classes = words.map((word) => startOf(word, count));
  for (let unit = 0; unit <= fixedCount; unit += 1) classes.push(count + unit);
  const grid = new ClassGrid(classes, neighbours, count + fixedCount + 1);
  for (let round = 0; round < rounds; round += 1) {
    let moved = 0;
    for (let unit = 0; unit < words.length; unit += 1) if (grid.moveToBest(unit, count)) moved += 1;
    if (moved === 0) break;
  }
  return new Map(words.map((word, unit) => [word, classes[unit] ?? 0]));
}

/** Commonest first. */
function frequentWords(
  sentences: readonly (readonly string[])[],
  fixedClass: (term: string) => number | null,
): readonly string[] {
  const times = new Map<string, number>();
  for (const term of sentences.flat()) {
    if (fixedClass(term) === null) times.set(term, (times.get(term) ?? 0) + 1);
  }
  return [...times]
    .filter(([, own]) => own >= fewestTimes)
    .toSorted(([one, often], [other, seldom]) => seldom - often || (one < other ? -1 : 1))
    .map(([word]) => word);
}

/** Words with the same ending are often of one kind. */
function startOf(word: string, count: number): number {
  const [last, before] = [word.charCodeAt(word.length - 1), word.charCodeAt(word.length - 2)];
  return ((Number.isNaN(before) ? 0 : before) * 31 + last) % count;
}

function countNeighbours(
  sentences: readonly (readonly string[])[],
  size: number,
  unitOf: (term: string) => number,
): Neighbours {
  const after: Map<number, number>[] = Array.from({ length: size }, () => new Map());
  const before: Map<number, number>[] = Array.from({ length: size }, () => new Map());
  for (const sentence of sentences) {
    let previous: number | null = null;
    for (const term of sentence) {
      const unit = unitOf(term);
      if (previous !== null) {
        after[previous]?.set(unit, (after[previous]?.get(unit) ?? 0) + 1);
        before[unit]?.set(previous, (before[unit]?.get(previous) ?? 0) + 1);
      }
      previous = unit;
    }
  }
  return { after, before };
}

/** How often each two classes follow each other, kept while words move from one to another. */
class ClassGrid {
  readonly #classes: number[];
  readonly #neighbours: Neighbours;
  readonly #size: number;
  readonly #pairs: Float64Array;
  readonly #firsts: Float64Array;
  readonly #seconds: Float64Array;

  /** @param classes the class of each unit; kept up to date. */
  constructor(classes: number[], neighbours: Neighbours, size: number) {
    this.#classes = classes;
    this.#neighbours = neighbours;
    this.#size = size;
    this.#pairs = new Float64Array(size * size);
    this.#firsts = new Float64Array(size);
    this.#seconds = new Float64Array(size);
    for (const [unit, own] of neighbours.after.entries()) {
      for (const [other, times] of own) this.#count(classes[unit] ?? 0, classes[other] ?? 0, times);
    }
  }

  /** True when the unit has another class than before, one of the first `count`. */
  moveToBest(unit: number, count: number): boolean {
    const old = this.#classes[unit] ?? 0;
    const move = this.#moveOf(unit);
    this.#add(old, move, -1);
    let best = old;
    let most = this.#gain(old, move);
    for (let each = 0; each < count; each += 1) {
      const gain = each === old ? most : this.#gain(each, move);
      if (gain <= most + 1e-9) continue;
      best = each;
      most = gain;
    }
    this.#add(best, move, 1);
    this.#classes[unit] = best;
    return best !== old;
  }

  #moveOf(unit: number): Move {
    const [after, before] = [new Float64Array(this.#size), new Float64Array(this.#size)];
    let [self, first, second] = [0, 0, 0];
    for (const [other, times] of this.#neighbours.after[unit] ?? []) {
      first += times;
      if (other === unit) self += times;
      else increase(after, this.#classes[other] ?? 0, times);
    }
    for (const [other, times] of this.#neighbours.before[unit] ?? []) {
      second += times;
      if (other !== unit) increase(before, this.#classes[other] ?? 0, times);
    }
    return { after, before, self, first, second };
  }

  #count(first: number, second: number, times: number): void {
    increase(this.#pairs, first * this.#size + second, times);
    increase(this.#firsts, first, times);
    increase(this.#seconds, second, times);
  }

  #add(own: number, { after, before, self, first, second }: Move, sign: number): void {
    for (let other = 0; other < this.#size; other += 1) {
      increase(this.#pairs, own * this.#size + other, sign * (after[other] ?? 0));
      increase(this.#pairs, other * this.#size + own, sign * (before[other] ?? 0));
    }
    increase(this.#pairs, own * this.#size + own, sign * self);
    increase(this.#firsts, own, sign * first);
    increase(this.#seconds, own, sign * second);
  }

  /** How much likelier the corpus is with the unit, which is in none, in this class. */
  #gain(own: number, { after, before, self, first, second }: Move): number {
    let gain = growth(this.#at(own, own), (after[own] ?? 0) + (before[own] ?? 0) + self);
    for (let other = 0; other < this.#size; other += 1) {
      if (other === own) continue;
      if (after[other] !== 0) gain += growth(this.#at(own, other), after[other] ?? 0);
      if (before[other] !== 0) gain += growth(this.#at(other, own), before[other] ?? 0);
    }
    return gain - growth(this.#firsts[own] ?? 0, first) - growth(this.#seconds[own] ?? 0, second);
  }

  #at(first: number, second: number): number {
    return this.#pairs[first * this.#size + second] ?? 0;
  }
}

/** What a unit stands beside: how often each class follows it and goes before it, and it follows itself. */
interface Move {
  readonly after: Float64Array;
  readonly before: Float64Array;
  readonly self: number;
  readonly first: number;
  readonly second: number;
}

function growth(before: number, times: number): number {
  return weight(before + times) - weight(before);
}

function weight(times: number): number {
  return times > 0 ? times * Math.log(times) : 0;
}
