import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

const unzip = promisify(gunzip);
/** Place of the LSTM character set among a traineddata file's components (tesseract's TESSDATA_LSTM_UNICHARSET). */
const lstmCharacterSet = 21;

/**
 * The characters that a tesseract model can print, read from its own character set: what is not here it never prints,
 * whatever the page shows.
 *
 * @param file a `.traineddata.gz`. Its layout (tesseract's tessdatamanager): int32 count, int64 offset for each
 * component, then the components; the character set is text, a first line with its size, then a character a line.
 */
export async function readModelCharacters(file: string): Promise<ReadonlySet<string>> {
  const data = await unzip(await readFile(file));
  const count = data.readInt32LE(0);
  const offsets = Array.from({ length: count }, (_, index) => Number(data.readBigInt64LE(4 + 8 * index)));
  const start = offsets[lstmCharacterSet] ?? -1;
  if (start < 0) throw new Error(`${file} holds no LSTM character set`);
  const later = offsets.filter((offset) => offset > start);
  const text = data.toString('utf8', start, Math.min(data.length, ...later));
  return new Set(
    text
      .split('\n')
      .slice(1)
      .map((line) => line.split(' ', 1)[0] ?? ''),
  );
}
