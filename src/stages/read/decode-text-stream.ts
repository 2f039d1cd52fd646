import { decodeText, utf16Of } from './decode-text.ts';

const newline = 0x0a;
/** So many bytes tell what a byte order mark is. */
const markLength = 4;
type Utf16Decoder = InstanceType<typeof TextDecoder>;

/**
 * A text's characters from its bytes as they come, in pieces that end where a line ends. As `decodeText`, but for two
 * things that a stream cannot know: each line is UTF-8 or Windows-1252 by itself, and a byte order mark of UTF-8 stays.
 */
export async function* decodeTextStream(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let rest: Uint8Array = new Uint8Array();
  let utf16: Utf16Decoder | null = null;
  for await (const chunk of gatherStart(bytes)) {
    utf16 ??= rest.length === 0 ? utf16Decoder(chunk) : null;
    if (utf16 !== null) {
      yield utf16.decode(chunk, { stream: true });
      continue;
    }
    const end = chunk.lastIndexOf(newline) + 1;
    if (end > 0) yield decodeLines(Buffer.concat([rest, chunk.subarray(0, end)]));
    rest = end > 0 ? Buffer.from(chunk.subarray(end)) : Buffer.concat([rest, chunk]);
  }
  yield utf16 === null ? decodeLines(rest) : utf16.decode();
}

/** The chunks, the first long enough to hold a byte order mark. */
async function* gatherStart(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let start: Uint8Array | null = new Uint8Array();
  for await (const chunk of bytes) {
    if (start === null) {
      yield chunk;
      continue;
    }
    start = Buffer.concat([start, chunk]);
    if (start.length < markLength) continue;
    yield start;
    start = null;
  }
  if (start !== null) yield start;
}

function utf16Decoder(start: Uint8Array): Utf16Decoder | null {
  const utf16 = utf16Of(start);
  return utf16 === null ? null : new TextDecoder(utf16);
}

/** Whole lines. All at once where they are UTF-8; else each by itself, wherever the chunks end. */
function decodeLines(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const lines: string[] = [];
    for (let start = 0; start < bytes.length;) {
      const end = bytes.indexOf(newline, start) + 1 || bytes.length;
      lines.push(decodeText(bytes.subarray(start, end)));
      start = end;
    }
    return lines.join('');
  }
}
