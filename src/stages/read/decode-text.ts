/** What Windows-1252 has at 0x80 to 0x9F, where latin1 has control characters; its five free places stay as they are. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/**
 * A text file's characters: by its byte order mark, else as UTF-8, else as Windows-1252 (which has latin1's letters).
 * The mark itself is removed; nothing else is changed.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** Node 20's own decoder of this name decodes latin1. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes).toString('latin1');
  return latin1.replace(
    /[\u0080-\u009F]/gu,
    (character) => windows1252[character.charCodeAt(0) - 0x80] ?? character,
  );
}
