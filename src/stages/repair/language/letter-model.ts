import { probabilities } from './costs.ts';
import { findSlot, hashWord } from './hash-table.ts';
import { asNumbers, type Sections } from './section-file.ts';

/** How many letters a letter is judged by, with itself. */
export const letterOrder = 5;
/** Stands before a word's first letter and after its last. */
export const wordEdge = '^';

/** The key of a letter after others, and (with no letter) of what is known of the others. */
export function letterKey(context: string, letter: string): number {
  return hashWord(`${context}|${letter}`);
}

/**
 * How probable letters are for a Swedish word or name that no list has: what follows the last letters, as far back as has
 * been counted. Interpolated as Witten and Bell, "The zero-frequency problem" (1991).
 */
export class LetterModel {
  readonly #letters: Uint32Array;
  readonly #letterCosts: Uint8Array;
  readonly #contexts: Uint32Array;
  readonly #backoffs: Uint8Array;

  constructor(sections: Sections) {
    this.#letters = asNumbers(sections.letters);
    this.#letterCosts = sections.letterCosts;
    this.#contexts = asNumbers(sections.letterContexts);
    this.#backoffs = sections.letterBackoffs;
  }

  /** Of a whole word, its end included; in small letters. */
  probability(word: string): number {
    let product = 1;
    for (let place = 0; place <= word.length; place += 1) product *= this.#at(word, place);
    return product;
  }

  /** What the last `count` letters of a beginning cost, after those before them. */
  costOfEnd(beginning: string, count: number): number {
    let cost = 0;
    for (let place = beginning.length - count; place < beginning.length; place += 1) {
      cost -= Math.log(this.#at(beginning, place));
    }
    return cost;
  }

  #at(word: string, place: number): number {
    const letter = word[place] ?? wordEdge;
    const before = wordEdge.repeat(Math.max(0, letterOrder - 1 - place)) + word.slice(0, place);
    return this.#probability(before.slice(1 - letterOrder), letter);
  }

  #probability(context: string, letter: string): number {
    let left = 1;
    for (let start = 0; start <= context.length; start += 1) {
      const shorter = context.slice(start);
      const slot = findSlot(this.#letters, letterKey(shorter, letter));
      if (slot >= 0) return left * (probabilities[this.#letterCosts[slot] ?? 255] ?? 0);
      const known = findSlot(this.#contexts, letterKey(shorter, ''));
      if (known >= 0) left *= probabilities[this.#backoffs[known] ?? 0] ?? 1;
    }
    return left * rareLetter;
  }
}

/** A letter that has never been seen. */
const rareLetter = 1e-4;
