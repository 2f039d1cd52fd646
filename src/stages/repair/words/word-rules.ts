import { restoreDiacritics } from '../rules/restore-diacritics.ts';
import { splitGluedWords } from '../rules/split-glued-words.ts';
import { remembered, type DocumentWords } from './document-words.ts';
import type { WordReading } from './word-reading.ts';

/** The rules that propose readings of a word, each asked once for each distinct word. */
export interface WordRules {
  readonly words: DocumentWords;
  readonly restore: (word: string) => readonly WordReading[];
  /** Parted where one half holds sentences together. */
  readonly split: (word: string) => readonly WordReading[];
  /** Parted between two ordinary words too. */
  readonly splitOrdinary: (word: string) => readonly WordReading[];
}

export function createWordRules(words: DocumentWords): WordRules {
  return {
    words,
    restore: remembered((word) => restoreDiacritics(word, words)),
    split: remembered((word) => splitGluedWords(word, words, false)),
    splitOrdinary: remembered((word) => splitGluedWords(word, words, true)),
  };
}
