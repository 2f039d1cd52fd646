import { restoreAbbreviation } from '../candidates/restore-abbreviation.ts';
import { restoreLetters, restorePoorLetters } from '../candidates/restore-letters.ts';
import { restoreLooseCompound } from '../candidates/restore-loose-compound.ts';
import { restoreUnknown } from '../candidates/restore-unknown.ts';
import { splitGluedWords } from '../candidates/split-glued-words.ts';
import type { DocumentWords } from './document-words.ts';
import { remembered } from './remembered.ts';
import type { WordReading } from './word-reading.ts';
import { isWritersSlip } from './writers-slip.ts';

/** The rules that propose readings of a word, each asked once for each distinct word. */
export interface WordRules {
  readonly words: DocumentWords;
  readonly restore: (word: string) => readonly WordReading[];
  /** True for what a writer's slip explains as well as what `restore` proposes. */
  readonly isWritersSlip: (word: string) => boolean;
  /** On a page of a poor picture. */
  readonly restorePoor: (word: string) => readonly WordReading[];
  /** By its letters alone, where nothing knows it. */
  readonly restoreUnknown: (word: string) => readonly WordReading[];
  /** As the document has an abbreviation else. */
  readonly restoreAbbreviation: (word: string) => readonly WordReading[];
  /** As a compound that the dictionary does not make. */
  readonly restoreLoose: (word: string) => readonly WordReading[];
  /** Parted where one half holds sentences together. */
  readonly split: (word: string) => readonly WordReading[];
  /** Parted between two ordinary words too. */
  readonly splitOrdinary: (word: string) => readonly WordReading[];
}

export function createWordRules(words: DocumentWords): WordRules {
  const restore = remembered((word) => restoreLetters(word, words));
  return {
    words,
    restore,
    isWritersSlip: remembered((word) => isWritersSlip(word, restore(word), words)),
    restorePoor: remembered((word) => restorePoorLetters(word, words)),
    restoreUnknown: remembered((word) => restoreUnknown(word, words)),
    restoreAbbreviation: remembered((word) => restoreAbbreviation(word, words)),
    restoreLoose: remembered((word) => restoreLooseCompound(word, words)),
    split: remembered((word) => splitGluedWords(word, words, false)),
    splitOrdinary: remembered((word) => splitGluedWords(word, words, true)),
  };
}
