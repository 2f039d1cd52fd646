/** What formal minutes set letter by letter, in running text and in small letters. */
const words = ['att', 'samt', 'dels', 'beslut', 'beslutar', 'beslutade', 'beslutat', 'beslöt', 'beslutas'];
// a t t   s a m t   (not: A B C D E F, the attachments; S M C V L, the parties over a table)
const spaced = new RegExp(
  `(?<![\\p{L}\\d])(?:${words.map((word) => [...word].join(' ')).join('|')})(?![\\p{L}\\d])`,
  'gu',
);

/** The text with words that are set letter by letter (`a t t fastställa`) as words. */
export function closeLetterspacing(text: string): string {
  if (!/\p{L} \p{L} /u.test(text)) return text;
  return text.replace(spaced, (word) => word.replaceAll(' ', ''));
}
