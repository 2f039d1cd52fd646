import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_sv.js';

const word = /[\p{L}\p{N}]+/gu;

/** Words of a text in the order they stand, lower case, NFC: cut as the search index's tokenizer cuts them. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').toLocaleLowerCase('sv').match(word) ?? [];
}

/** The Swedish Snowball stem of one lower-case word: `budgeten` and `budgetens` give `budget`. */
export function stemSwedish(lowerCaseWord: string): string {
  return stemmer.stem(lowerCaseWord);
}

/** The stems of a text, separated by spaces: what the index keeps beside the words. */
export function stemsOf(text: string): string {
  return wordsOf(text).map(stemSwedish).join(' ');
}
