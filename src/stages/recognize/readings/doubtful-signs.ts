import { right } from '../boxes.ts';
import type { EngineWord } from '../engines/engine.ts';
import { isUnread } from './mark-unread.ts';

/** As sure as this of a sign, the model is right. */
const sureEnough = 90;
// "$4", "§8§", "&"    "85." that begins a line    "PN" after a number
const lookalike = /[$&£]|§.*[^\d\s.,:;)–-]/u;
const numberThatMayHoldSection = /^[85SI]\s?\d{1,3}[.,:]?$/u;
// "5 23", "S 4": § and its number
const signAlone = /^[(]?[85SI]$/u;
const beginsWithNumber = /^\d{1,3}(?!\d)/u;
const address = /[QG&©®O].*\.(?:se|nu|com|org|net|eu)\b/u;
const number = /\d$/u;
/** Print of a sign's width, and so near, in heights of the number before it. */
const signWidth = 1.6;
const shortCapitals = /^(?:\p{Lu}{1,3}|[\d/°º'’"”]{1,3}|9[46]0?)[.,;:)]*$/u;

/**
 * The indexes of the words in which § % or @ may have been read as something else. All of a line's are looked at as they
 * were merged: what the models agree on without being sure counts too.
 *
 * @param line the words of one line, left to right.
 */
export function doubtfulSigns(line: readonly EngineWord[]): number[] {
  return line.flatMap((word, index) =>
    isDoubtful(word, line[index - 1], line[index + 1], index === 0) ? [index] : [],
  );
}

function isDoubtful(
  word: EngineWord,
  before: EngineWord | undefined,
  after: EngineWord | undefined,
  first: boolean,
): boolean {
  const { text, confidence } = word;
  if (isUnread(word)) return before !== undefined && isSignBehind(before, word);
  if (lookalike.test(text)) return true;
  if (first && numberThatMayHoldSection.test(text)) return true;
  if (signAlone.test(text) && after !== undefined && beginsWithNumber.test(after.text)) return true;
  if (address.test(text) && !text.includes('@')) return true;
  if (confidence >= sureEnough) return false;
  return before !== undefined && number.test(before.text) && shortCapitals.test(text);
}

function isSignBehind(before: EngineWord, { box }: EngineWord): boolean {
  const widest = signWidth * before.box.height;
  return number.test(before.text) && box.width <= widest && box.x - right(before.box) <= widest;
}
