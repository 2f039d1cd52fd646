import type { EngineWord } from '../engines/engine.ts';

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
  { text, confidence }: EngineWord,
  before: EngineWord | undefined,
  after: EngineWord | undefined,
  first: boolean,
): boolean {
  if (lookalike.test(text)) return true;
  if (first && numberThatMayHoldSection.test(text)) return true;
  if (signAlone.test(text) && after !== undefined && beginsWithNumber.test(after.text)) return true;
  if (address.test(text) && !text.includes('@')) return true;
  if (confidence >= sureEnough) return false;
  return before !== undefined && number.test(before.text) && shortCapitals.test(text);
}
