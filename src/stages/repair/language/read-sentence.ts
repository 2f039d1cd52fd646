import { wordsOfLine } from '../words/word-token.ts';
import { symbolBetween, symbolOfNumber } from './symbol-between.ts';
import { symbols } from './word-model.ts';

/** The words and symbols of a block of text as the word model counts them, from boundary to boundary; words keep their case. */
export function readSentence(block: string): readonly string[] {
  const terms: string[] = [symbols.boundary];
  let end = 0;
  for (const token of wordsOfLine(block, { page: 0, line: 0 })) {
    const gap = block.slice(end, token.start);
    const symbol = symbolBetween(gap);
    if (symbol !== null && terms.length > 1) terms.push(symbols[symbol]);
    const number = symbolOfNumber(token.text, gap);
    terms.push(number === null ? token.text : symbols[number]);
    ({ end } = token);
  }
  return [...terms, symbols.boundary];
}
