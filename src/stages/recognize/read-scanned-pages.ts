import type { Notice } from '../../records/notice.ts';
import type { TextLine } from '../../records/page-text.ts';
import type { Box } from '../../records/place.ts';
import type { PageImage } from '../read/page-image.ts';
import { arrangeLines } from './arrange-lines.ts';
import { roundBox } from './boxes.ts';
import { estimateFontSize } from './signs/estimate-font-size.ts';
import { seemsUpsideDown } from './find-turn.ts';
import { isBlank } from './is-blank.ts';
import type { MergedWord } from './readings/merge-readings.ts';
import { noticesOfReading } from './notices-of-reading.ts';
import type { PlacedWord } from './placed-word.ts';
import { prepareImage, turnOver } from './prepare-image.ts';
import type { PreparedImage } from './prepare-image.ts';
import { readImages } from './readings/read-images.ts';
import type { Recognizer } from './recognizer.ts';

export interface ScannedPage {
  readonly blank: boolean;
  /** Of the page as it stands upright, in points. */
  readonly width: number;
  readonly height: number;
  readonly lines: TextLine[];
  readonly notices: Notice[];
}

/** A page's picture, to be read. */
export interface Sheet {
  /** 1-based. */
  readonly page: number;
  readonly image: PageImage;
  /** The page's in points, as it lies. */
  readonly size: { readonly width: number; readonly height: number };
}

/** Surer than this on average, a page is not upside down: upside down it reads at about 35. */
const surelyUpright = 60;

/** Pages read as pictures, in the order given. */
export async function readScannedPages(
  sheets: readonly Sheet[],
  recognizer: Recognizer,
): Promise<ScannedPage[]> {
  const inked = sheets.filter(({ image }) => !isBlank(image));
  const prepared: PreparedImage[] = [];
  for (const { image } of inked) prepared.push(await prepareImage(image));
  const readings = await readEitherWay(prepared, recognizer);
  return sheets.map((sheet) => {
    const reading = readings[inked.indexOf(sheet)];
    if (reading === undefined) return { ...sheet.size, blank: true, lines: [], notices: [] };
    return placeOnPage(sheet, reading);
  });
}

function placeOnPage({ page, image, size }: Sheet, { prepared, words }: Reading): ScannedPage {
  const onSide = prepared.turn === 90 || prepared.turn === 270;
  const { width, height } = onSide ? { width: size.height, height: size.width } : size;
  const scale = onSide ? height / image.width : height / image.height;
  const lines = arrangeLines(words.map((word) => placeWord(word, scale)));
  const back = (box: Box): Box => scaleBox(prepared.back(scaleBox(box, 1 / scale)), scale);
  return {
    blank: false,
    width,
    height,
    lines: lines.map((line) => moveLine(line, (box) => roundBox(back(box)))),
    notices: noticesOfReading(page, prepared, words),
  };
}

interface Reading {
  readonly prepared: PreparedImage;
  readonly words: MergedWord[];
  readonly confidence: number;
}

/** A page that reads badly may lie upside down; the likelier way is tried first. */
async function readEitherWay(pages: readonly PreparedImage[], recognizer: Recognizer): Promise<Reading[]> {
  const likelier: PreparedImage[] = [];
  for (const page of pages) likelier.push(seemsUpsideDown(page.image) ? await turnOver(page) : page);
  const first = await readPrepared(likelier, recognizer);
  const poor = first.filter(({ confidence }) => confidence < surelyUpright);
  const turned: PreparedImage[] = [];
  for (const { prepared } of poor) turned.push(await turnOver(prepared));
  const second = await readPrepared(turned, recognizer);
  return first.map((reading) => {
    const other = second[poor.indexOf(reading)];
    return other !== undefined && other.confidence > reading.confidence ? other : reading;
  });
}

async function readPrepared(pages: readonly PreparedImage[], recognizer: Recognizer): Promise<Reading[]> {
  const read = await readImages(
    pages.map(({ image }) => image),
    recognizer,
  );
  return pages.map((prepared, index) => {
    const words = read[index] ?? [];
    return { prepared, words, confidence: meanConfidence(words) };
  });
}

/** Of words of three letters and more: dirt and handwriting are read as shorter ones. */
function meanConfidence(words: readonly MergedWord[]): number {
  const long = words.filter(({ text }) => /\p{L}{3}/u.test(text));
  return long.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, long.length);
}

function placeWord(word: MergedWord, scale: number): PlacedWord {
  const { text, confidence, source, alternatives, line } = word;
  const box = scaleBox(word.box, scale);
  const fontSize = estimateFontSize(text, box.height);
  return { text, box, confidence, source, alternatives, fontSize, bold: null, run: line };
}

function moveLine(line: TextLine, back: (box: Box) => Box): TextLine {
  const words = line.words.map((word) => ({ ...word, box: word.box && back(word.box) }));
  return { ...line, words, box: line.box && back(line.box) };
}

function scaleBox({ x, y, width, height }: Box, scale: number): Box {
  return { x: x * scale, y: y * scale, width: width * scale, height: height * scale };
}
