import { allMatches } from '../all-matches.ts';

const word = /\p{L}+|\d+|[?:;!]/gu;

/** So many letters of a longer word are its stem. */
const stem = 5;
/** So many words open a sentence. */
const openers = 3;
/** A sentence of fewer words says little. */
const few = 5;

/**
 * What a sentence's words show of whether it decides, by the names in wordWeights: each word (`antogs`), the stem of a long one
 * (`medde*`), the words that open the sentence with their place (`1:man`) and the one that ends it (`bordläggs$`). Numbers are
 * all the same word, `#`, and so are names, `<name>`: what matters is that somebody is named.
 */
export function wordsOf(sentence: string): readonly string[] {
  const words = allMatches(sentence, word).map(([text], i) => nameOf(text, i === 0));
  const stems = words.filter((each) => each.length > stem + 1 && each !== name);
  const last = words.at(-1);
  return [
    ...new Set([
      ...words,
      ...stems.map((each) => `${each.slice(0, stem)}*`),
      ...words.slice(0, openers).map((each, i) => `${i + 1}:${each}`),
      ...(last === undefined ? [] : [`${last}$`]),
      ...(words.length < few ? ['<few>'] : []),
    ]),
  ];
}

const name = '<name>';

function nameOf(text: string, opens: boolean): string {
  if (/^\d/u.test(text)) return '#';
  return /^\p{Lu}/u.test(text) && !opens ? name : text.toLowerCase();
}
