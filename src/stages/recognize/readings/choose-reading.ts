import { alignCharacters, standsFor } from './align-characters.ts';
import type { AlignedPair } from './align-characters.ts';
import type { ChosenReading, ModelReading } from './model-reading.ts';
import { clearlyLessSure, clearlySurer, guesswork, sure } from './confidence.ts';
import { sameFigures } from './same-figures.ts';
import { mergePercent } from './merge-percent.ts';
import { mergeSection } from './merge-section.ts';

/** A reading of letters is only replaced when its model was not sure of it, by one that was. */
const unsure = 60;

/**
 * The better of two readings of one place: § % @ – • as the English model has them, words and figures as the Swedish,
 * unless it is clearly less sure. Nothing is put together that neither has read, except a sign or a Swedish letter in its own place.
 */
export function chooseReading(swe: ModelReading, eng: ModelReading): ChosenReading {
  const confidences = [swe.confidence, eng.confidence];
  const withSign = mergeSection(swe.text, eng.text) ?? mergePercent(swe.text, eng.text);
  if (withSign !== null) {
    return { text: withSign, from: 'second', confidence: Math.max(...confidences), figureDoubtful: false };
  }
  const pairs = alignCharacters(swe.text, eng.text);
  const from = betterModel(swe, eng, pairs);
  const text = from === 'swe' ? withSigns(pairs) : withSwedishLetters(pairs);
  return {
    text,
    from: from === 'swe' ? 'base' : 'second',
    confidence: jointConfidence(text, swe, eng, pairs),
    figureDoubtful: isFigureDoubtful(text, swe, eng),
  };
}

/** Agreement makes a reading as sure as the surer model, disagreement only as sure as the other. */
function jointConfidence(
  text: string,
  swe: ModelReading,
  eng: ModelReading,
  pairs: readonly AlignedPair[],
): number {
  if (eng.confidence < guesswork) return swe.confidence;
  const agree = sameFigures(text, eng.text) && sameLetters(pairs);
  return agree ? Math.max(swe.confidence, eng.confidence) : Math.min(swe.confidence, eng.confidence);
}

function betterModel(swe: ModelReading, eng: ModelReading, pairs: readonly AlignedPair[]): 'swe' | 'eng' {
  if (eng.confidence < guesswork || losesKind(swe, eng)) return 'swe';
  if (isBullet(swe.text, eng.text)) return 'eng';
  if (differInPoints(swe.text, eng.text)) return pointedModel(swe, eng);
  if (!sameFigures(swe.text, eng.text)) {
    return swe.confidence <= eng.confidence - clearlyLessSure ? 'eng' : 'swe';
  }
  if (sameLetters(pairs)) return 'swe';
  const engSurer = swe.confidence < unsure && eng.confidence >= sure;
  return engSurer && eng.confidence - swe.confidence >= clearlySurer ? 'eng' : 'swe';
}

/** True when the English reading has put figures into a word, or letters for a number. */
function losesKind(swe: ModelReading, eng: ModelReading): boolean {
  if (isWord(swe.text)) return !isWord(eng.text) && /\p{L}{3}/u.test(eng.text);
  return isNumber(swe.text) && !/\d/u.test(eng.text) && swe.confidence >= guesswork;
}

// "Gymnasiet", where the other model has "6ymnasiet"
function isWord(text: string): boolean {
  return /^[^\d]*\p{L}{3}[^\d]*$/u.test(text);
}

// "11", where the other model has "u"; "1,2" and "1.2"
function isNumber(text: string): boolean {
  return /^\W*\d[\d\s.,:;–-]*\W*$/u.test(text);
}

// "11;5" and "11,5"; "0,4" and "04"
function differInPoints(swe: string, eng: string): boolean {
  return isNumber(swe) && isNumber(eng) && sameFigures(swe, eng) && innerPoints(swe) !== innerPoints(eng);
}

/** A point is sooner overlooked than made up. */
function pointedModel(swe: ModelReading, eng: ModelReading): 'swe' | 'eng' {
  const more = innerPoints(eng.text).length - innerPoints(swe.text).length;
  if (more !== 0) return more > 0 ? 'eng' : 'swe';
  return eng.confidence > swe.confidence ? 'eng' : 'swe';
}

function innerPoints(text: string): string {
  return [...text.matchAll(/\d([.,:;])(?=\d)/gu)].map((match) => match[1]).join('');
}

// "e" and "=" for "•"
function isBullet(swe: string, eng: string): boolean {
  return swe.length === 1 && /^[•*–-]$/u.test(eng);
}

/** The Swedish reading with the signs that its model cannot print. */
function withSigns(pairs: readonly AlignedPair[]): string {
  return pairs
    .map(([swe, eng]) => {
      const sign = eng !== null && /[§%@–•€]/u.test(eng) ? eng : null;
      const fits = swe === null || !/\p{L}/u.test(swe) || (sign !== null && standsFor(sign, swe));
      return sign !== null && fits ? sign : (swe ?? '');
    })
    .join('');
}

/** The English reading with the letters that its model cannot print. */
function withSwedishLetters(pairs: readonly AlignedPair[]): string {
  return pairs
    .map(([swe, eng]) =>
      swe !== null && eng !== null && standsFor(swe, eng) && /\p{L}/u.test(swe) ? swe : (eng ?? ''),
    )
    .join('');
}

/** True when nothing but Swedish letters, signs and spaces sets the readings apart. */
function sameLetters(pairs: readonly AlignedPair[]): boolean {
  return pairs.every(([swe, eng]) => {
    if (swe === eng) return true;
    if (swe === null || eng === null) return swe === ' ' || eng === ' ';
    return standsFor(swe, eng) || standsFor(eng, swe) || swe.toLowerCase() === eng.toLowerCase();
  });
}

function isFigureDoubtful(chosen: string, swe: ModelReading, eng: ModelReading): boolean {
  if (Math.max(swe.confidence, eng.confidence) < guesswork) return false;
  // "'/>" and "'/4" for ½ and ¼, which no model reads reliably
  if (/^[^\p{L}\d]?\/\S?[.,]?$/u.test(chosen) || /^[^\p{L}\d]\/\d/u.test(chosen)) return true;
  if (innerPoints(swe.text).length !== innerPoints(eng.text).length && differInPoints(swe.text, eng.text))
    return true;
  const explained =
    sameFigures(chosen, eng.text) && (sameFigures(chosen, swe.text) || /[§%]/u.test(eng.text));
  return (
    !explained && !sameFigures(swe.text, eng.text) && Math.abs(swe.confidence - eng.confidence) < clearlySurer
  );
}
