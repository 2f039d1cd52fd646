import { readSentence } from '../../src/stages/repair/language/read-sentence.ts';

/** The sentences of a text whose blocks are lines. */
export function readSentences(text: string): readonly (readonly string[])[] {
  return text
    .normalize('NFC')
    .split(/[\n\f]/u)
    .filter((line) => /\p{L}/u.test(line))
    .map(readSentence);
}
