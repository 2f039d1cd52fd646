import { stemSwedish, wordsOf } from './stem-swedish.ts';

/** Marks in snippets: control characters, which no text holds once stored. */
export const markStart = '\u0002';
export const markEnd = '\u0003';

const lettersAround = 90;
const word = /[\p{L}\p{N}]+/gu;

/**
 * The text around the first word that is another form of a word asked for (`hjul` for `hjulen`), that word marked: the
 * index's own snippets know only words as typed. Null where there is none.
 */
export function stemSnippet(text: string, typed: string): string | null {
  const stems = new Set(wordsOf(typed).map(stemSwedish));
  for (const { 0: found, index } of text.matchAll(word)) {
    if (!stems.has(stemSwedish(found.toLocaleLowerCase('sv')))) continue;
    const end = index + found.length;
    const start = Math.max(0, index - lettersAround);
    const before = start === 0 ? text.slice(0, index) : text.slice(start, index).replace(/^\S*\s/u, ' … ');
    const rest = text.slice(end);
    const after =
      rest.length <= lettersAround ? rest : rest.slice(0, lettersAround).replace(/\s\S*$/u, ' … ');
    return `${before}${markStart}${found}${markEnd}${after}`;
  }
  return null;
}
