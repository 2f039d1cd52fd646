/**
 * The sources of many patterns as two at the most: one of those that match at a text's start, one of the others. A text that
 * one of the many matches, one of the two matches. To try thirty patterns on each sentence takes longer by what each call
 * costs than by what they look for.
 *
 *     ^Bo sa, ^Siv sa, teg        ^Bo sa|^Siv sa, teg
 *
 * @param sources without references to groups by number; alternatives stand in brackets.
 */
export function joinPatterns(sources: readonly string[]): readonly string[] {
  const atStart = sources.filter((source) => source.startsWith('^'));
  const anywhere = sources.filter((source) => !source.startsWith('^'));
  return [atStart, anywhere].filter((some) => some.length > 0).map((some) => some.join('|'));
}
