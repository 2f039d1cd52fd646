import { wordsOfLine } from '../words/word-token.ts';
import { isNumber, symbolBetween } from './symbol-between.ts';
import { symbols } from './word-model.ts';

/** The words and symbols of a block of text as the word model counts them, from boundary to boundary; words keep their case. */
export function readSentence(block: string): readonly string[] {
  const terms: string[] = [symbols.boundary];
  let end = 0;
  for (const token of wordsOfLine(block, { page: 0, line: 0 })) {
    const symbol = symbolBetween(block.slice(end, token.start));
    if (symbol !== null && terms.length > 1) terms.push(symbols[symbol]);
    terms.push(isNumber(token.text) ? symbols.number : token.text);
    ({ end } = token);
  }
  return [...terms, symbols.boundary];
}
