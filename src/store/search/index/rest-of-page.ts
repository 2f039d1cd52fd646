import { wordsOf } from '../words/stem-swedish.ts';

/** Lines of fewer words are looked for word by word: any row of two words may stand anywhere. */
const fewWords = 3;

/**
 * The lines of a page that stand in none of its paragraphs: covers, attendance, signatures, attachments. Lines were
 * flowed and hyphenated words joined when the paragraphs were made, so that a line's first and last word may be half ones.
 *
 * @param paragraphs titles and texts of the paragraphs that the page has a part of.
 */
export function restOfPage(lines: readonly string[], paragraphs: readonly string[]): readonly string[] {
  const words = paragraphs.flatMap(wordsOf);
  const held = ` ${words.join(' ')} `;
  const known = new Set(words);
  return lines.filter((line) => !isHeld(wordsOf(line), held, known));
}

function isHeld(words: readonly string[], held: string, known: ReadonlySet<string>): boolean {
  if (words.length === 0) return true;
  if (words.length < fewWords) return words.every((word) => known.has(word));
  return held.includes(` ${words.join(' ')} `) || held.includes(` ${words.slice(1, -1).join(' ')} `);
}
