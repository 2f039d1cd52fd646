import type { PageReading } from '../../records/page-reading.ts';
import type { Engine } from './engines/engine.ts';
import type { OcrMode } from './ocr-mode.ts';
import type { WordMemory } from './remember-words.ts';

/** What reads pictures. */
export interface Reader {
  readonly engine: Engine;
  /** What was read before; null where nothing is kept. */
  readonly memory: ReadingMemory | null;
}

/** What pages are recognised with. */
export interface Recognizer {
  /** Asked where a picture is to be read, and not before: most files need none. */
  readonly openReader: () => Promise<Reader>;
  /** True for a word of the language, in any case, without punctuation around it; settles disagreements between models. */
  readonly knows: (word: string) => boolean;
  /** Which pages are read from their pictures; `auto` where it is not said. */
  readonly ocr?: OcrMode;
}

/** The same, when a picture is read. */
export type PictureReader = Reader & Pick<Recognizer, 'knows'>;

/** Readings of page pictures by their keys: over files, and over runs where it is kept on disk. */
export interface ReadingMemory {
  find(key: string): PageReading | null;
  keep(key: string, reading: PageReading): void;
  /** What engines have read of pages that are not done; null where that is not kept. */
  readonly words: WordMemory | null;
}
