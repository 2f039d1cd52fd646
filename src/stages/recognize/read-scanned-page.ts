import type { Notice } from '../../records/notice.ts';
import type { TextLine } from '../../records/page-text.ts';
import type { Box } from '../../records/place.ts';
import type { PageImage } from '../read/page-image.ts';
import { arrangeLines } from './arrange-lines.ts';
import { roundBox } from './boxes.ts';
import type { Engine } from './engines/engine.ts';
import { estimateFontSize } from './signs/estimate-font-size.ts';
import { seemsUpsideDown } from './find-turn.ts';
import { isBlank } from './is-blank.ts';
import type { MergedWord } from './readings/merge-readings.ts';
import { noticesOfReading } from './notices-of-reading.ts';
import type { PlacedWord } from './placed-word.ts';
import { prepareImage, turnOver } from './prepare-image.ts';
import type { PreparedImage } from './prepare-image.ts';
import { readImage } from './readings/read-image.ts';

export interface ScannedPage {
  readonly blank: boolean;
  /** Of the page as it stands upright, in points. */
  readonly width: number;
  readonly height: number;
  readonly lines: TextLine[];
  readonly notices: Notice[];
}

/** Surer than this on average, a page is not upside down: upside down it reads at about 35. */
const surelyUpright = 60;

/**
 * @param page 1-based.
 * @param size the page's in points, as it lies.
 */
export async function readScannedPage(
  page: number,
  image: PageImage,
  size: { readonly width: number; readonly height: number },
  engine: Engine,
): Promise<ScannedPage> {
  if (isBlank(image)) return { ...size, blank: true, lines: [], notices: [] };
  const { prepared, words } = await readEitherWay(await prepareImage(image), engine);
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
async function readEitherWay(prepared: PreparedImage, engine: Engine): Promise<Reading> {
  const over = seemsUpsideDown(prepared.image);
  const first = await readWay(over ? await turnOver(prepared) : prepared, engine);
  if (first.confidence >= surelyUpright) return first;
  const second = await readWay(over ? prepared : await turnOver(prepared), engine);
  return second.confidence > first.confidence ? second : first;
}

async function readWay(prepared: PreparedImage, engine: Engine): Promise<Reading> {
  const words = await readImage(prepared.image, engine);
  return { prepared, words, confidence: meanConfidence(words) };
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
