import type { PageText } from '../../src/records/page-text.ts';
import { alignWords } from './align-words.ts';
import type { Pair } from './align-words.ts';

/**
 * Tells of a place among the pairs whether a notice says that something beside it could not be read: one that names the line
 * of the word before or behind, or the page.
 *
 * @param read the words of the pages' text, to which the pairs refer.
 */
export function unreadBeside(
  pages: readonly PageText[],
  read: readonly string[],
  pairs: readonly Pair[],
): (at: number) => boolean {
  const words = pages.flatMap((page, number) =>
    page.lines.flatMap((line, index) => line.words.map(({ text }) => ({ text, number, line: index }))),
  );
  const wordOf = new Map(
    alignWords(
      read,
      words.map(({ text }) => text),
    ).map(({ truth, read: place }) => [truth, place]),
  );
  const isTold = ({ read: place }: Pair): boolean | null => {
    const word = place === null ? undefined : words[wordOf.get(place) ?? -1];
    if (word === undefined) return null;
    const told = pages[word.number]?.notices.filter(({ code }) => code === 'print-unread') ?? [];
    return told.some(({ line }) => line === undefined || line === word.line);
  };
  const first = (some: readonly Pair[]): boolean => {
    for (const pair of some) {
      const told = isTold(pair);
      if (told !== null) return told;
    }
    return false;
  };
  return (at) => first(pairs.slice(0, at + 1).reverse()) || first(pairs.slice(at + 1));
}
