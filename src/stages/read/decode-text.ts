/** What Windows-1252 has at 0x80 to 0x9F, where latin1 has control characters; its five free places stay as they are. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/**
 * A text file's characters: by its byte order mark, else as UTF-8, else as Windows-1252 (which has latin1's letters).
 * The mark itself is removed; nothing else is changed.
 */
export function decodeText(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** Which UTF-16 a byte order mark tells of; null where there is none. */
export function utf16Of(start: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : null;
}

/** Node 20's own decoder of this name decodes latin1. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes).toString('latin1');
  return latin1.replace(
    /[\u0080-\u009F]/gu,
    (character) => windows1252[character.charCodeAt(0) - 0x80] ?? character,
  );
}
