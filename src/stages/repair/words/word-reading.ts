import type { Term } from '../language/word-model.ts';

/** What a damaged word may have been: one word, or two that were set together. */
export interface WordReading {
  readonly text: string;
  /** The rule that proposes it. */
  readonly rule: string;
  /** How unlikely it is that it came to what was read, given that its å ä ö were lost at all: a negative logarithm. */
  readonly channelCost: number;
  /** True when å ä ö were lost in it. */
  readonly isStripped: boolean;
  /** True when nothing but lost rings and dots has happened. */
  readonly isPlain: boolean;
  /** True when it is known as a name, with its capital. */
  readonly isName: boolean;
  /** Its words as the model sees them. */
  readonly terms: readonly Term[];
  /** What its words cost by themselves and after each other. */
  readonly wordCost: number;
}

/** All that it costs but for the line's state and the words around it. */
export function readingCost(reading: WordReading): number {
  return reading.channelCost + reading.wordCost;
}
