import { open, readFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

const unzip = promisify(gunzip);
/** Place of the LSTM character set among a traineddata file's components (tesseract's TESSDATA_LSTM_UNICHARSET). */
const lstmCharacterSet = 21;
/** More components than any model has. */
const mostComponents = 64;

/**
 * The characters that a tesseract model can print, read from its own character set: what is not here it never prints,
 * whatever the page shows.
 *
 * @param file a `.traineddata`, of which only this part is read, or a `.traineddata.gz`. Its layout (tesseract's
 * tessdatamanager): int32 count, int64 offset for each component, then the components; the character set is text, a
 * first line with its size, then a character a line.
 */
export async function readModelCharacters(file: string): Promise<ReadonlySet<string>> {
  if (file.endsWith('.gz')) {
    const data = await unzip(await readFile(file));
    const [start, end] = findCharacterSet(data, data.length, file);
    return parseCharacterSet(data.toString('utf8', start, end));
  }
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const [start, end] = findCharacterSet(await readRange(handle, 0, 4 + 8 * mostComponents), size, file);
    return parseCharacterSet((await readRange(handle, start, end)).toString('utf8'));
  } finally {
    await handle.close();
  }
}

function findCharacterSet(head: Buffer, size: number, file: string): [start: number, end: number] {
  const count = Math.min(mostComponents, head.length < 4 ? 0 : head.readInt32LE(0));
  const offsets = Array.from({ length: count }, (_, index) => Number(head.readBigInt64LE(4 + 8 * index)));
  const start = offsets[lstmCharacterSet] ?? -1;
  if (start < 0) throw new Error(`${file} holds no LSTM character set`);
  return [start, Math.min(size, ...offsets.filter((offset) => offset > start))];
}

function parseCharacterSet(text: string): ReadonlySet<string> {
  const lines = text.split('\n').slice(1);
  return new Set(lines.map((line) => line.split(' ', 1)[0] ?? ''));
}

async function readRange(handle: FileHandle, start: number, end: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(end - start), 0, end - start, start);
  return buffer.subarray(0, bytesRead);
}
