/** `word` with the capitals of `model`: capitals throughout, a capital first, or as the lexicon has it. */
export function inCaseOf(model: string, word: string): string {
  const letters = model.replaceAll(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return word.toUpperCase();
  return startsWithCapital(model) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}

export function startsWithCapital(word: string): boolean {
  const first = word.slice(0, 1);
  return first !== first.toLowerCase();
}
