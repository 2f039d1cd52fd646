import { XMLParser } from 'fast-xml-parser';
import type { Box } from '../../../src/records/place.ts';

/** A line as Tesseract found it, in pixels from the image's upper left corner. */
export interface FoundLine {
  readonly box: Box;
  /** The baseline's height at a place across. */
  readonly baseline: (x: number) => number;
  /** From the foot of what hangs below the baseline to the top of tall letters. */
  readonly height: number;
  readonly descent: number;
  readonly words: readonly FoundWord[];
}

export interface FoundWord {
  readonly text: string;
  readonly box: Box;
}

const pageStart = /<div class='ocr_page'/u;
const lineStart = /<span class='ocr_(?:line|header|textfloat|caption)'/u;
const wordPattern = /<span class='ocrx_word'[^>]*title='([^']*)'[^>]*>(.*?)<\/span>/gsu;
const decoder = new XMLParser({ ignoreAttributes: true, trimValues: true });

/** The lines of each page of Tesseract's hOCR. */
export function parseHocr(hocr: string): readonly (readonly FoundLine[])[] {
  return hocr
    .split(pageStart)
    .slice(1)
    .map((page) => page.split(lineStart).slice(1).flatMap(parseLine));
}

function parseLine(text: string): readonly FoundLine[] {
  const [, title = ''] = /title="([^"]*)"/u.exec(text) ?? [];
  const box = boxOf(title);
  const [slope = 0, offset = 0] = numbersAfter('baseline', title);
  const [height = 0] = numbersAfter('x_size', title);
  const [descent = 0] = numbersAfter('x_descenders', title);
  const words = [...text.matchAll(wordPattern)].map(([, place = '', content = '']) => ({
    text: plainText(content),
    box: boxOf(place),
  }));
  const baseline = (x: number): number => box.y + box.height + offset + slope * (x - box.x);
  return height === 0 ? [] : [{ box, baseline, height, descent, words }];
}

function boxOf(title: string): Box {
  const [left = 0, top = 0, right = 0, bottom = 0] = numbersAfter('bbox', title);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function numbersAfter(name: string, title: string): readonly number[] {
  const [, values = ''] = new RegExp(`${name} ([-\\d. ]+)`, 'u').exec(title) ?? [];
  return values.trim().split(' ').map(Number);
}

/** Without the marks for bold and italic type. */
function plainText(content: string): string {
  const parsed: unknown = decoder.parse(`<word>${content.replaceAll(/<\/?(?:strong|em)>/gu, '')}</word>`);
  const { word } = parsed as Readonly<{ word: unknown }>;
  return typeof word === 'string' || typeof word === 'number' ? String(word) : '';
}
