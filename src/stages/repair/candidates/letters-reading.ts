import type { DocumentWords } from '../words/document-words.ts';
import type { WordReading } from '../words/word-reading.ts';

/** A word that has lost its å ä ö and is not in the lexicon as it is read now: the model alone tells what it costs. */
export function lettersReading(
  { text, channelCost, isPlain, isName }: Pick<WordReading, 'text' | 'channelCost' | 'isPlain' | 'isName'>,
  words: DocumentWords,
): WordReading {
  return {
    text,
    rule: 'restore-diacritics',
    channelCost,
    isStripped: true,
    isPlain,
    isName,
    terms: [words.term(text)],
    wordCost: words.cost(text),
  };
}
