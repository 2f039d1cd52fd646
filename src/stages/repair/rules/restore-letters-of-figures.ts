import { standings } from '../lexicon/lexicon.ts';
import type { DocumentWords } from '../words/document-words.ts';
import type { TokenizedText } from '../words/word-token.ts';
import type { Change } from '../working-text.ts';

const rule = 'restore-letters';

// "Ridderku11", "Hellstr6m"; not "plats11": with letters for its figures it must be a word of the text
const figuresWithin = /^(\p{L}{4,})(?:[016]{1,2}\p{Ll}+|[01]{1,2})$/u;
const letterOf: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', 6: 'ö' };

/**
 * A name with figures in it that the text has elsewhere with the letters that they were read for. Behind a word a figure is
 * one: `Bilaga1`, though elsewhere it was read as `Bilagal`.
 */
export function restoreLettersOfFigures(tokens: TokenizedText, words: DocumentWords): readonly Change[] {
  return tokens.flat(2).flatMap(({ page, line, start, end, text }) => {
    const ahead = figuresWithin.exec(text)?.[1];
    if (ahead === undefined || words.standing(ahead) !== standings.unknown) return [];
    const after = text.replaceAll(/[016]/gu, (figure) => letterOf[figure] ?? figure);
    if (words.count(after) === 0 || words.standing(text) !== standings.unknown) return [];
    return [{ page, line, start, end, after, rule, confidence: 0.95 }];
  });
}
