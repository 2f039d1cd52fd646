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

/** Words of digits only are one and the same to the model. */
export function isNumber(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57 && /^\d+$/u.test(word);
}
