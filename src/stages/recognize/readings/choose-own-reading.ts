import { alignCharacters } from './align-characters.ts';
import type { AlignedPair } from './align-characters.ts';
import { clearlyLessSure, guesswork, halfSure } from './confidence.ts';
import { mergePercent } from './merge-percent.ts';
import { mergeSection } from './merge-section.ts';
import { sameFigures } from './same-figures.ts';
import type { ChosenReading, ModelReading } from './model-reading.ts';
import { wordsWithin } from './words-within.ts';

// "1l.", "l.", "I)", "2O"
const letteredNumber = /^(?:\d+[lIiOo|]|[lIiOo|]\d+|[lIL|][.,)])[\d.,:;)–-]*$/u;
// "Z av" and "gav", which may be "% av"
const loneCapitals = /^\p{Lu}{1,2} \p{L}/u;
/** As sure as this of a name, the own model is right about the marks in it: Naïma, Perić. */
const sureOfMarks = 88;

/**
 * The better of two readings of one place, of the model trained on minutes and the Swedish one: signs, points and
 * figures as the former has them, å ä ö as the latter; words as the language knows them, else as the surer model.
 *
 * @param knows true for a word of the language.
 */
export function chooseOwnReading(
  own: ModelReading,
  swe: ModelReading,
  knows: (word: string) => boolean,
): ChosenReading {
  const surest = Math.max(own.confidence, swe.confidence);
  if (own.text === swe.text) return { ...own, from: 'base', confidence: surest, figureDoubtful: false };
  if (swe.confidence < guesswork) return { ...own, from: 'base', figureDoubtful: false };
  const explained = (mergeSection(swe.text, own.text) ?? mergePercent(swe.text, own.text)) !== null;
  if (explained) {
    const text = withSwedishLetters(own, swe.text, knows);
    return { text, from: 'base', confidence: surest, figureDoubtful: false };
  }
  const isSameFigures = sameFigures(own.text, swe.text);
  // The Swedish model prints figures for § and %, however sure it is.
  if (!isSameFigures && /[§%]/u.test(own.text)) {
    return { ...own, from: 'base', figureDoubtful: true };
  }
  const number = readNumber(own, swe);
  const from = number ?? (isSameFigures ? betterWords(own, swe, knows) : betterFigures(own, swe, knows));
  const text = from === 'second' ? withSigns(own.text, swe.text) : withSwedishLetters(own, swe.text, knows);
  const agrees = isSameFigures && lettersOf(text) === lettersOf(from === 'second' ? own.text : swe.text);
  return {
    text,
    from,
    confidence: agrees ? surest : Math.min(own.confidence, swe.confidence),
    figureDoubtful:
      (!isSameFigures || (number !== null && differInLength(own, swe))) &&
      Math.min(own.confidence, swe.confidence) >= guesswork,
  };
}

/** Which of the two has read a number, where the other has letters in it that look like figures: "1." and "1l.", "l." or "L". */
function readNumber(own: ModelReading, swe: ModelReading): 'base' | 'second' | null {
  const [number, other] = isNumber(own.text) ? [own, swe] : [swe, own];
  if (!isNumber(number.text) || !letteredNumber.test(other.text)) return null;
  if (number.confidence < Math.min(halfSure, other.confidence)) return null;
  return number === own ? 'base' : 'second';
}

/** True where one has more figures, or letters for them: "1l" may be 11, and 1 read twice. */
function differInLength(own: ModelReading, swe: ModelReading): boolean {
  const [a, b] = [own, swe].map(({ text }) => text.replace(/[^\dlILiOo|]/gu, '').length);
  return a !== b;
}

function isNumber(text: string): boolean {
  return /^\d[\d.,:;)–-]*$/u.test(text);
}

function betterFigures(
  own: ModelReading,
  swe: ModelReading,
  knows: (word: string) => boolean,
): 'base' | 'second' {
  // "5amråd" and "Samråd": where one has a word, the other has not read a number.
  if (!/\d/u.test(swe.text) && isKnown(swe.text, knows) && wordsWithin(swe.text).join('').length > 2) {
    return 'second';
  }
  return own.confidence <= swe.confidence - clearlyLessSure ? 'second' : 'base';
}

function betterWords(
  own: ModelReading,
  swe: ModelReading,
  knows: (word: string) => boolean,
): 'base' | 'second' {
  const mended = withSwedishLetters(own, swe.text, knows);
  if (lettersOf(mended) === lettersOf(swe.text)) {
    const isBetter = hasMorePoints(swe, own) || isBetterParted(swe.text, mended, knows);
    return isBetter ? 'second' : 'base';
  }
  if (lettersOf(mended).toLowerCase() === lettersOf(swe.text).toLowerCase()) {
    return isOddlyCased(mended) && !isOddlyCased(swe.text) ? 'second' : 'base';
  }
  // It may be a %, which the Swedish model cannot print.
  if (loneCapitals.test(own.text) && !swe.text.includes(' ')) return 'base';
  const [ownKnown, sweKnown] = [isKnown(mended, knows), isKnown(swe.text, knows)];
  if (ownKnown !== sweKnown) return ownKnown ? 'base' : 'second';
  return swe.confidence > own.confidence ? 'second' : 'base';
}

/** Of figures, "1(5)" and "15": a point is sooner overlooked than made up. */
function hasMorePoints(a: ModelReading, b: ModelReading): boolean {
  if (!/^[\d.,:;()/–-]+$/u.test(a.text) || !/\d/u.test(a.text) || a.confidence < halfSure) return false;
  return innerPoints(a.text) > innerPoints(b.text);
}

/** Of the same letters, "av beslut" and "av_beslut" or "1500 kr" and "1500kr": parted, where only that gives words and numbers. */
function isBetterParted(a: string, b: string, knows: (word: string) => boolean): boolean {
  const isWordOrNumber = (word: string): boolean => {
    const [, bare = ''] = /^[^\p{L}\d]*(.*?)[^\p{L}\d]*$/u.exec(word) ?? [];
    return /^\d[\d.,:]*$/u.test(bare) || knows(bare);
  };
  const [parted, joined] = [a.split(' '), b.split(' ')];
  return parted.length > joined.length && parted.every(isWordOrNumber) && !joined.every(isWordOrNumber);
}

function innerPoints(text: string): number {
  return [...text.matchAll(/(?<=\d)[.,:;(/–-](?=\d)/gu)].length;
}

/** A capital within a word of small letters: "ÖMan". */
function isOddlyCased(text: string): boolean {
  return wordsWithin(text).some((word) => /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(word));
}

/**
 * The Swedish reading of a place of several words with § and % where the other has them alone between spaces: its model
 * prints something else for them, however well it reads the words beside.
 */
function withSigns(signed: string, swe: string): string {
  const [own, others] = [signed.split(' '), swe.split(' ')];
  if (own.length !== others.length) return swe;
  return others
    .map((word, index) => (/^(?:§{1,2}|%)$/u.test(own[index] ?? '') ? own[index] : word))
    .join(' ');
}

/** The own model's reading with the marks over its letters as the Swedish model has them, unless only its own make a word. */
function withSwedishLetters(own: ModelReading, swe: string, knows: (word: string) => boolean): string {
  const mended = alignCharacters(own.text, swe).map(markAsSwedish).join('');
  if (isKnown(mended, knows)) return mended;
  return isKnown(own.text, knows) || own.confidence >= sureOfMarks ? own.text : mended;
}

function markAsSwedish([own, swe]: AlignedPair): string {
  if (own === null) return '';
  // ü is in names, and the Swedish model cannot print it.
  if (swe === null || /[üÜ]/u.test(own) || !/\p{L}/u.test(own)) return own;
  return plain(own) === plain(swe) ? swe : own;
}

function plain(letter: string): string {
  return letter.normalize('NFD').replace(/\p{M}/gu, '');
}

function isKnown(text: string, knows: (word: string) => boolean): boolean {
  const words = wordsWithin(text);
  return words.length > 0 && words.every(knows);
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\d]/gu, '');
}
