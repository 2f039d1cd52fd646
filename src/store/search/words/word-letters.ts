/** Characters beyond are looked up one by one: hardly any word of a Swedish text has one. */
const tabled = 0x0600;
const wordLetter = /[\p{L}\p{N}]/u;
const letters = Uint8Array.from({ length: tabled }, (_, code) =>
  wordLetter.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Whether a letter or figure stands at an offset: what the index's words are made of. */
export function isWordLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < tabled) return letters[code] === 1;
  const isSecondHalf = code >= 0xdc00 && code < 0xe000;
  return wordLetter.test(String.fromCodePoint(text.codePointAt(isSecondHalf ? at - 1 : at) ?? 0));
}

/** Where the word ends that begins at an offset. */
export function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && isWordLetter(text, end)) end += 1;
  return end;
}

/** Where the next word begins, from an offset on; the text's length where there is none. */
export function startOfWord(text: string, from: number): number {
  let start = from;
  while (start < text.length && !isWordLetter(text, start)) start += 1;
  return start;
}
