import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_sv.js';
import { foldLetters } from './fold-letters.ts';
import { levelStem } from './level-stem.ts';

const word = /[\p{L}\p{N}]+/gu;

/** Words of a text in the order they stand, lower case, NFC: cut as the search index's tokenizer cuts them. */
export function wordsOf(text: string): string[] {
  return lowerCase(text.normalize('NFC')).match(word) ?? [];
}

/** As the index has its words. */
export function lowerCase(text: string): string {
  return text.toLowerCase();
}

/** What the forms of a lower-case word have in common, and hardly any others: the Snowball stem, levelled. */
export function stemSwedish(lowerCaseWord: string): string {
  return levelStem(stemmer.stem(lowerCaseWord));
}

/** What a word shares with its other forms, however they are accented: `räddningarna` and `raddning` give `raddning`. */
export function keyOf(lowerCaseWord: string): string {
  return foldLetters(stemSwedish(lowerCaseWord));
}
