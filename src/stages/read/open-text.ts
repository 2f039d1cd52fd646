import type { ScanPage } from '../../records/scan.ts';
import { decodeText } from './decode-text.ts';
import type { OpenPages } from './open-pages.ts';
import { splitTextPages } from './split-text-pages.ts';
import { unusableFile } from './unusable-file.ts';

/** More characters than this are no string in JavaScript (2 ^ 29 - 24). */
const longestText = 2 ** 29 - 24;

/** A text file: lines without places. */
export function openText(path: string, bytes: Uint8Array): Promise<OpenPages> {
  if (bytes.length > longestText)
    return Promise.reject(unusableFile('file-too-large', path, 'is a text of more than 512 MiB'));
  const text = decodeText(bytes);
  if (text.trim() === '')
    return Promise.reject(unusableFile('empty-file', path, 'holds nothing but white space'));
  const pages = splitTextPages(text).map(textPage);
  return Promise.resolve({ pages, notices: [], image: noImage, close: () => Promise.resolve() });
}

function noImage(): Promise<never> {
  return Promise.reject(new TypeError('a text file has no page images'));
}

function textPage(lines: readonly string[], index: number): ScanPage {
  const textLines = lines.map((line) => line.replace(/\r$/u, ''));
  return {
    number: index + 1,
    width: null,
    height: null,
    words: [],
    imageCoverage: 0,
    pictures: [],
    textLines,
  };
}
