import type { EngineWord } from '../engines/engine.ts';
import { wordsWithin } from './words-within.ts';

/** Below this the reading of a word is worth a second look, of figures below the other. */
const sureEnough = 60;
const sureEnoughOfFigures = 85;
// "deltog»"   "1l.", "2O": a letter among figures that looks like one
const strangeSign = /[»«~{}<>\\|=¢£$¥©®]|\d[lIO]|[lIO]\d/u;
// "215)" and "246)", where 2(5) and 2(6) may stand
const pageCount = /^\d{2,5}\)$/u;
/** Letters of Swedish, and of names in it. Others are sooner misread: "ârsbudget". */
const foreignLetter = /(?![a-zåäöéüA-ZÅÄÖÉÜ])\p{L}/u;

/**
 * The indexes of the words that the model trained on minutes may have misread: unsure ones, those of which the language knows no
 * word, letters that Swedish lacks, and figures that are less than sure.
 *
 * @param line the words of one line, left to right.
 */
export function doubtfulOwnWords(line: readonly EngineWord[], knows: (word: string) => boolean): number[] {
  return [...line.keys()].filter((index) => {
    const word = line[index];
    return word !== undefined && isDoubtful(word, knows);
  });
}

function isDoubtful({ text, confidence }: EngineWord, knows: (word: string) => boolean): boolean {
  if (confidence < sureEnough || foreignLetter.test(text) || strangeSign.test(text)) return true;
  if (/\d/u.test(text) && (confidence < sureEnoughOfFigures || pageCount.test(text))) return true;
  return wordsWithin(text).some((word) => word.length > 1 && !knows(word));
}
