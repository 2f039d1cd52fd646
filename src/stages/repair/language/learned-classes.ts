import { findSlot, hashWord } from './hash-table.ts';
import { asNumbers, type Sections } from './section-file.ts';
import { wordClasses } from './word-class.ts';

/** How many classes are learned of what words stand beside: infinitives, names of months, what a meeting decides. */
export const learnedClasses = 48;
/** All classes: those of `wordClasses`, then the learned ones. */
export const classCount: number = wordClasses.length + learnedClasses;
/** By so many last letters, and fewer, the class of a word is told that was not learned. */
export const longestEnding = 5;
export const shortestEnding = 2;

/** The learned classes of words in small letters. */
export class LearnedClasses {
  readonly #wordClasses: Uint8Array;
  readonly #endings: Uint32Array;
  readonly #endingClasses: Uint8Array;

  constructor(sections: Pick<Sections, 'wordClasses' | 'endings' | 'endingClasses'>) {
    this.#wordClasses = sections.wordClasses;
    this.#endings = asNumbers(sections.endings);
    this.#endingClasses = sections.endingClasses;
  }

  /**
   * The number of a known word's class; null where neither the word nor its ending has one.
   *
   * @param slot the word's in the vocabulary; -1 where it is not there.
   */
  of(word: string, slot: number): number | null {
    return this.#wordClasses[slot] || this.#ofEnding(word);
  }

  #ofEnding(word: string): number | null {
    for (let length = Math.min(longestEnding, word.length - 1); length >= shortestEnding; length -= 1) {
      const slot = findSlot(this.#endings, hashWord(word.slice(-length)));
      if (slot >= 0) return this.#endingClasses[slot] ?? null;
    }
    return null;
  }
}
