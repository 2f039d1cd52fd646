import { decodeText } from './decode-text.ts';

const newline = 0x0a;
type Utf16Decoder = InstanceType<typeof TextDecoder>;

/**
 * A text's characters from its bytes as they come, in pieces that end where a line ends. As `decodeText`, but for two
 * things that a stream cannot know: each piece is UTF-8 or Windows-1252 by itself, and a byte order mark of UTF-8 stays.
 */
export async function* decodeTextStream(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let rest: Uint8Array = new Uint8Array();
  let utf16: Utf16Decoder | null = null;
  let isFirst = true;
  for await (const chunk of bytes) {
    if (isFirst) utf16 = utf16Decoder(chunk);
    isFirst = false;
    if (utf16 !== null) {
      yield utf16.decode(chunk, { stream: true });
      continue;
    }
    const end = chunk.lastIndexOf(newline) + 1;
    if (end > 0) yield decodePiece(Buffer.concat([rest, chunk.subarray(0, end)]));
    rest = end > 0 ? Buffer.from(chunk.subarray(end)) : Buffer.concat([rest, chunk]);
  }
  yield utf16 === null ? decodePiece(rest) : utf16.decode();
}

function utf16Decoder(start: Uint8Array): Utf16Decoder | null {
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le');
  return start[0] === 0xfe && start[1] === 0xff ? new TextDecoder('utf-16be') : null;
}

function decodePiece(bytes: Uint8Array): string {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return (hasMark ? '\uFEFF' : '') + decodeText(bytes);
}
