/** The words in a piece of text without what stands around them, those with figures in them left out: of "(råd-/lån" two. */
export function wordsWithin(text: string): string[] {
  return text
    .split(/[^\p{L}\p{M}\d'’:-]+/u)
    .map((word) => word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
    .filter((word) => word !== '' && !/\d/u.test(word));
}
