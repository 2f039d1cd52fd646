import type { MergedWord } from './merge-readings.ts';

/** A word that is read otherwise than before; what was read stands beside it, if anything was. */
export function readAs(word: MergedWord, text: string): MergedWord {
  const { confidence, source } = word;
  const before = word.text === '' ? [] : [{ text: word.text, confidence, source }];
  return { ...word, text, alternatives: [...before, ...word.alternatives] };
}
