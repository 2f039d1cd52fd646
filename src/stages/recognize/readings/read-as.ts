import type { Reading } from '../../../records/page-text.ts';
import type { MergedWord } from './merge-readings.ts';
import type { ModelReading } from './model-reading.ts';

/** A word that is read otherwise than before; what was read stands beside it, if anything was. */
export function readAs(word: MergedWord, text: string): MergedWord {
  return { ...word, text, alternatives: [...readBefore(word, word.source), ...word.alternatives] };
}

/** What a model read, as another reading than the one that is taken; none where it read nothing. */
export function readBefore({ text, confidence }: ModelReading, source: string): Reading[] {
  return text === '' ? [] : [{ text, confidence, source }];
}
