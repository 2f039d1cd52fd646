/** `word` with the capitals of `model`: capitals throughout, a capital first, or as the lexicon has it. */
export function inCaseOf(model: string, word: string): string {
  const letters = model.replaceAll(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return word.toUpperCase();
  if (isBarForL(model, word)) return word;
  return startsWithCapital(model) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}

/** `Iedamot`: the capital is how a small l was read. */
function isBarForL(model: string, word: string): boolean {
  return model.startsWith('I') && word.startsWith('l');
}

export function startsWithCapital(word: string): boolean {
  const first = word.slice(0, 1);
  return first !== first.toLowerCase();
}
