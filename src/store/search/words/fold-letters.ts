/** Letters that no accent makes of others. */
const others: Readonly<Record<string, string>> = { ø: 'o', æ: 'a', đ: 'd', ł: 'l', ß: 'ss' };

/** A lower-case word without its accents, rings and dots: `råd` gives `rad`. */
export function foldLetters(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øæđłß]/gu, (letter) => others[letter] ?? letter);
}

/**
 * Is one word the other, typed without accents? Where it has accents itself they must be the same: `radslag` may be
 * `rådslag`, `råd` is not `rad`.
 */
export function isTypedFor(typed: string, word: string): boolean {
  const [short, long] = [[...typed.normalize('NFC')], [...word.normalize('NFC')]];
  return (
    short.length === long.length &&
    short.every((letter, at) => letter === long[at] || letter === foldLetters(long[at] ?? ''))
  );
}
