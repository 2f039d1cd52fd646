/** What formal minutes set letter by letter, in running text and in small letters. */
const words = ['att', 'samt', 'dels', 'beslut', 'beslutar', 'beslutade', 'beslutat', 'beslöt', 'beslutas'];
const inSmallLetters = words.map((word) => [...word].join(' ')).join('|');
// a t t   s a m t   B E S L U T   (not: S M C V L, the parties over the columns of a table)
const spaced = new RegExp(
  `(?<![\\p{L}\\d])(?:${inSmallLetters}|\\p{Lu}(?: \\p{Lu}){5,})(?![\\p{L}\\d])`,
  'gu',
);

/** The text with words that are set letter by letter (`a t t fastställa`) as words. */
export function closeLetterspacing(text: string): string {
  return text.replace(spaced, (word) => word.replaceAll(' ', ''));
}
