import type { RepairableWord } from '../decoder/repairable-word.ts';
import { textBefore } from '../decoder/repairable-word.ts';
import type { ReadText } from '../words/read-text.ts';
import type { WordReading } from '../words/word-reading.ts';

// "PA", "DA": På and Då, whose å was read as a capital
const inTwoCapitals = /^\p{Lu}A$/u;
// "lampan. PA en", "PA en" where a line begins
const sentenceBefore = /(?:^|[.!?] )\s*$/u;
const smallAfter = /^ \p{Ll}{2}/u;
/** About one å in a hundred is read as a capital. */
const capitalForSmallCost = 4.6;

/**
 * A short word that begins a sentence, and whose å or ä was read as a capital:
 *
 *     PA vagen till dammen       På vägen till dammen
 */
export function restoreFirstWord(word: RepairableWord, read: ReadText): readonly WordReading[] {
  const [piece] = word.pieces;
  if (piece === undefined || !inTwoCapitals.test(word.text)) return [];
  const line = read.text[word.place.page]?.lines[word.place.line]?.text ?? '';
  if (!sentenceBefore.test(textBefore(word, read.text)) || !smallAfter.test(line.slice(piece.end))) return [];
  return read.rules
    .restore(word.text.slice(0, -1) + word.text.slice(-1).toLowerCase())
    .filter(({ isPlain, isName }) => isPlain && !isName)
    .map((reading) => ({ ...reading, channelCost: reading.channelCost + capitalForSmallCost }));
}
