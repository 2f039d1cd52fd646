import type { Engine } from './engines/engine.ts';

/** What pages are recognised with. */
export interface Recognizer {
  readonly engine: Engine;
  /** True for a word of the language, in any case, without punctuation around it; settles disagreements between models. */
  readonly knows: (word: string) => boolean;
}
