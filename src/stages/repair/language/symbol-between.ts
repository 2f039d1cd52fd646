import type { SymbolName } from './word-model.ts';

// "möte. Styrelsen", "Beslut: att", "budget • personal"
const boundaryMark = /[.?!:;•·●▪■*=\uE000-\uF8FF]/u;
// "taxor, avgifter", "(LSG)", "kl 13–15"; neither a space nor the hyphen of "Per-Olof"
const otherMark = /[^\s\-\u00AD]/u;

/** What a word model sees between two words, from the characters that stand there; null where they follow each other. */
export function symbolBetween(gap: string): SymbolName | null {
  if (gap === ' ') return null;
  if (boundaryMark.test(gap)) return 'boundary';
  return otherMark.test(gap) ? 'comma' : null;
}

// "2005", "1998"
const year = /^(?:19|20)\d\d$/u;
const sectionSign = /§ ?$/u;

/**
 * What a word of digits only is to the model; null for others. A year and a paragraph's number count nothing: `3 år`, but
 * `2005 är`, `§ 3 är`.
 */
export function symbolOfNumber(word: string, gap: string): SymbolName | null {
  const first = word.charCodeAt(0);
  if (!(first >= 48 && first <= 57) || !/^\d+$/u.test(word)) return null;
  return year.test(word) || sectionSign.test(gap) ? 'label' : 'number';
}
