import type { PageReading } from '../../records/page-reading.ts';
import type { TextLine } from '../../records/page-text.ts';
import type { Box } from '../../records/place.ts';
import { arrangeLines } from './order/arrange-lines.ts';
import { horizontalOverlap, roundBox, scaleBox, verticalOverlap } from './boxes.ts';
import { findDoubtfulFigures, findUnreadPrint, isHardToRead } from './doubts-of-reading.ts';
import { chooseDpi } from './prepare/choose-dpi.ts';
import { seemsUpsideDown } from './prepare/find-turn.ts';
import type { PlacedWord } from './placed-word.ts';
import { prepareImage, turnOver } from './prepare/prepare-image.ts';
import type { PreparedImage, PrepareStep } from './prepare/prepare-image.ts';
import { isUnread } from './readings/mark-unread.ts';
import type { MergedWord } from './readings/merge-readings.ts';
import { readImages } from './readings/read-images.ts';
import { readingKey } from './reading-key.ts';
import { rememberWords } from './remember-words.ts';
import type { PictureReader, Recognizer } from './recognizer.ts';
import type { Sheet } from './sheet.ts';
import { findBoldLines } from './signs/find-bold-lines.ts';
import { estimateFontSize } from './signs/estimate-font-size.ts';

/** Surer than this on average, a page is not upside down: upside down it reads at about 35. */
const surelyUpright = 60;

/** Pages read as pictures, in the order given. The same picture is read once, and not at all where it is remembered. */
export async function readScannedPages(
  sheets: readonly Sheet[],
  { openReader, knows }: Recognizer,
): Promise<PageReading[]> {
  return sheets.length === 0 ? [] : readPictures(sheets, { knows, ...(await openReader()) });
}

async function readPictures(sheets: readonly Sheet[], recognizer: PictureReader): Promise<PageReading[]> {
  const keys = await Promise.all(sheets.map((sheet) => readingKey(sheet, recognizer)));
  const known = new Map<string, PageReading>();
  for (const key of keys) {
    const found = known.has(key) ? null : recognizer.memory?.find(key);
    if (found !== null && found !== undefined) known.set(key, found);
  }
  const unread = new Map(keys.flatMap((key, index) => (known.has(key) ? [] : [[key, index] as const])));
  const words = recognizer.memory?.words ?? null;
  const remembered = words === null ? null : rememberWords(recognizer.engine, words);
  const read = await readSheets(
    [...unread.values()].flatMap((index) => sheets[index] ?? []),
    { ...recognizer, engine: remembered?.engine ?? recognizer.engine },
  );
  for (const [place, key] of [...unread.keys()].entries()) {
    const reading = read[place];
    if (reading === undefined) continue;
    // Ink of which nothing was read may have met an engine in a bad hour.
    if (reading.lines.length > 0) recognizer.memory?.keep(key, reading);
    known.set(key, reading);
  }
  remembered?.forget();
  return keys.flatMap((key) => known.get(key) ?? []);
}

async function readSheets(sheets: readonly Sheet[], recognizer: PictureReader): Promise<PageReading[]> {
  const upright = sheets.filter(({ isUpright }) => isUpright === true);
  const scans = sheets.filter(({ isUpright }) => isUpright !== true);
  const attempts = [
    ...(await readPrepared(upright.map(asItIs), recognizer)),
    ...(await readAnyWay(scans, recognizer)),
  ];
  const order = [...upright, ...scans];
  return sheets.flatMap((sheet) => {
    const attempt = attempts[order.indexOf(sheet)];
    return attempt === undefined ? [] : [placeOnPage(sheet, attempt)];
  });
}

/** Prepared at the resolution that its type asks for. */
async function prepareSheet(
  { image, redraw }: Sheet,
  skip: readonly PrepareStep[] = [],
): Promise<PreparedImage> {
  const prepared = await prepareImage(image, skip);
  const dpi = chooseDpi(prepared);
  if (dpi === image.dpi || redraw === undefined) return prepared;
  // A page too large to be drawn finer is read as it is.
  const finer = await redraw(dpi).catch(() => null);
  return finer === null ? prepared : prepareImage(finer, skip);
}

function asItIs({ image }: Sheet): PreparedImage {
  const pageSize = [image.width, image.height] as const;
  return { image, turn: 0, cleaned: false, steps: [], stamp: null, pageSize, scale: 1, back: (box) => box };
}

function placeOnPage({ size }: Sheet, { prepared, words, unread }: Attempt): PageReading {
  const { turn, cleaned, pageSize } = prepared;
  const onSide = turn === 90 || turn === 270;
  const { width, height } = onSide ? { width: size.height, height: size.width } : size;
  const pointsOfPage = height / pageSize[1];
  const scale = pointsOfPage * prepared.scale;
  const hard = cleaned || isHardToRead(words);
  const bold = findBoldLines(words, prepared.image);
  const back = (box: Box): Box => roundBox(scaleBox(prepared.back(scaleBox(box, 1 / scale)), pointsOfPage));
  return {
    width,
    height,
    lines: arrangeLines(words.map((word) => placeWord(word, scale, bold.get(word.line) ?? null))).map(
      (line) => moveLine(line, back),
    ),
    turn,
    hard,
    doubtfulFigures: findDoubtfulFigures(underStamp(words, prepared), hard, (box) =>
      back(scaleBox(box, scale)),
    ),
    unread: findUnreadPrint(unread, words).map((box) => back(scaleBox(box, scale))),
  };
}

/** The figures that a stamp lay over, which may have lost a stroke with it, said to be doubtful. */
function underStamp(words: readonly MergedWord[], { stamp, back }: PreparedImage): MergedWord[] {
  return words.map((word) => {
    const box = back(word.box);
    const isUnder = stamp !== null && horizontalOverlap(box, stamp) > 0 && verticalOverlap(box, stamp) > 0;
    return isUnder && /\d/u.test(word.text) ? { ...word, figureDoubtful: true } : word;
  });
}

/** A page read one way up. */
interface Attempt {
  readonly prepared: PreparedImage;
  readonly words: MergedWord[];
  /** What no model could read. */
  readonly unread: MergedWord[];
  readonly confidence: number;
}

/** A page that reads badly may lie otherwise than it seemed; the likeliest way is tried first. */
async function readAnyWay(sheets: readonly Sheet[], recognizer: PictureReader): Promise<Attempt[]> {
  const likeliest: PreparedImage[] = [];
  for (const sheet of sheets) {
    const page = await prepareSheet(sheet);
    likeliest.push(seemsUpsideDown(page.image) ? await turnOver(page) : page);
  }
  const first = await readPrepared(likeliest, recognizer);
  const others: PreparedImage[][] = [];
  for (const [place, sheet] of sheets.entries()) others.push(await otherWays(sheet, first[place]));
  const second = (await readPrepared(others.flat(), recognizer)).values();
  return first.map((attempt, place) => {
    const attempts = [attempt, ...(others[place] ?? []).flatMap(() => second.next().value ?? [])];
    // What cannot be told stays as it lies.
    const asItLies = attempts.filter(({ prepared }) => prepared.turn === 0);
    const turned = attempts.filter(({ prepared }) => prepared.turn !== 0);
    return [...asItLies, ...turned].reduce((best, each) => (each.confidence > best.confidence ? each : best));
  });
}

/** How else a page that reads badly may lie: on its head; and as it came, where it seemed to lie on its side. */
async function otherWays(sheet: Sheet, first: Attempt | undefined): Promise<PreparedImage[]> {
  if (first === undefined || first.confidence >= surelyUpright) return [];
  const { prepared } = first;
  const over = await turnOver(prepared);
  const isOnSide = prepared.turn === 90 || prepared.turn === 270;
  return isOnSide ? [over, await prepareSheet(sheet, ['turn'])] : [over];
}

async function readPrepared(pages: readonly PreparedImage[], recognizer: PictureReader): Promise<Attempt[]> {
  const read = await readImages(
    pages.map(({ image }) => image),
    recognizer,
  );
  return pages.map((prepared, index) => {
    const words = (read[index] ?? []).filter((word) => !isUnread(word));
    const unread = (read[index] ?? []).filter(isUnread);
    return { prepared, words, unread, confidence: meanConfidence(words) };
  });
}

/** Of words of three letters and more: dirt and handwriting are read as shorter ones. Of all where there are none. */
function meanConfidence(words: readonly MergedWord[]): number {
  const long = words.filter(({ text }) => /\p{L}{3}/u.test(text));
  const told = long.length > 0 ? long : words;
  return told.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, told.length);
}

function placeWord(word: MergedWord, scale: number, bold: boolean | null): PlacedWord {
  const { text, confidence, source, alternatives, line } = word;
  const box = scaleBox(word.box, scale);
  const fontSize = estimateFontSize(text, box.height);
  return { text, box, confidence, source, alternatives, fontSize, bold, run: line };
}

function moveLine(line: TextLine, back: (box: Box) => Box): TextLine {
  const words = line.words.map((word) => ({ ...word, box: word.box && back(word.box) }));
  return { ...line, words, box: line.box && back(line.box) };
}
