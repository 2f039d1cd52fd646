import type { DocumentWords } from '../words/document-words.ts';
import { skeletonOf } from '../words/document-words.ts';
import type { WordReading } from '../words/word-reading.ts';
import { lettersReading } from './letters-reading.ts';

const abbreviation = /^\p{Lu}{2,4}$/u;
const fewestWritten = 3;
/** About what a party costs that the document names again and again. */
const writtenCost = 7;

/**
 * An abbreviation that the document has more often with its rings and dots: `Torkel Bro (AD)` where it has `(ÄD)` else.
 * Nothing else tells of two or three capitals what they were.
 */
export function restoreAbbreviation(word: string, words: DocumentWords): readonly WordReading[] {
  if (!abbreviation.test(word)) return [];
  return words
    .ownWords(skeletonOf(word))
    .map((own) => own.toUpperCase())
    .filter((text) => text !== word && words.count(text) >= fewestWritten)
    .filter((text) => words.count(text) > words.count(word))
    .map((text) => {
      const reading = lettersReading({ text, channelCost: 0, isPlain: true, isName: true }, words);
      const term = words.language.model.withProbability(words.term(text), Math.exp(-writtenCost));
      return { ...reading, terms: [term], wordCost: writtenCost };
    });
}
