import { standings } from '../lexicon/lexicon.ts';
import type { DocumentWords } from '../words/document-words.ts';
import type { Change, WorkingText } from '../working-text.ts';

const rule = 'restore-letters';

// "usterandes sign.": a word of small letters that begins its line, and the word behind it
const firstWords = /^(\s*)(\p{Ll}{5,})(\s+\p{L}[\p{L}.]*)/u;
const twinWords = /^\s*(\p{Lu}\p{Ll}{5,})(\s+\p{L}[\p{L}.]*)/u;

/**
 * The first letter of a line that stands on other pages too, where recognition has lost it beside a frame:
 *
 *     usterandes sign.        Justerandes sign.        (as another page has it)
 */
export function restoreFirstLetters(text: WorkingText, words: DocumentWords): readonly Change[] {
  const twins = new Map<string, string>();
  for (const line of text.flatMap(({ lines }) => lines)) {
    const [, word = '', behind = ''] = twinWords.exec(line.text) ?? [];
    if (word !== '') twins.set(word.slice(1) + behind.trim(), word);
  }
  return text.flatMap((page, pageIndex) =>
    page.lines.flatMap((line, lineIndex) => {
      const [, indent = '', word = '', behind = ''] = firstWords.exec(line.text) ?? [];
      const after = word === '' ? undefined : twins.get(word + behind.trim());
      if (after === undefined || words.standing(word) !== standings.unknown) return [];
      if (words.standing(after) === standings.unknown) return [];
      const start = indent.length;
      const end = start + word.length;
      return [{ page: pageIndex, line: lineIndex, start, end, after, rule, confidence: 0.95 }];
    }),
  );
}
