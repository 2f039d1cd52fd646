import sharp from 'sharp';
import type { Box } from '../../../src/records/place.ts';
import { seededRandom } from '../../fixtures/seeded-random.ts';
import type { Random } from '../../fixtures/seeded-random.ts';
import type { PageImage } from '../../../src/stages/read/page-image.ts';
import { likeness, lostShare } from './likeness.ts';
import type { TrainingLine } from './lstmf.ts';
import type { MadePage } from './make-page.ts';
import type { FoundLine } from './parse-hocr.ts';
import { truthLines } from './truth-lines.ts';
import type { TruthLine } from './truth-lines.ts';

/** Pixels that Tesseract takes along around a line (its kImagePadding). */
const padding = 4;
/**
 * Share of the letters that the engine's own model may get wrong: with more, a person can hardly read the line either. Of
 * lines that are mostly figures fewer, as no word tells a lost figure: a model must not learn to guess.
 */
const mostErrors = { words: 0.5, figures: 0.34 };
/** How much of the print must be left: below that, more than a third of the letters are misread. */
const leastLikeness = { words: 0.79, figures: 0.81 };
/** Of the letters so many may be gone without a trace; of lines with figures hardly any. */
const mostLost = { words: 0.05, figures: 0.02 };
/** Short lines are often misread whole. */
const shortLine = 4;
/** The engine finds a line's top and foot now a little higher, now lower; in heights of the line. */
const sway = 0.05;
/** A line has at least so many pixels of a hundred that are darker by so much than its paper. */
const leastInk = 0.02;
const inkDepth = 50;

/** A line for training, with what is known of it. */
export interface CutLine extends TrainingLine {
  readonly truth: TruthLine;
  readonly page: MadePage;
}

/** The lines of a page that a person could read, as pictures. Where the engine did not look for lines they are cut out by their places. */
export async function cutLines(page: MadePage, found: readonly FoundLine[]): Promise<readonly CutLine[]> {
  const random = seededRandom(`${page.seed} cut`);
  const lines: CutLine[] = [];
  for (const truth of truthLines(page.words, found)) {
    const picture = cutBox(page.image, truth.found ? truth.box : swayBox(random, truth.box));
    if (picture === null || !isLegible(page, truth) || !hasInk(picture)) continue;
    const png = await encode(picture);
    lines.push({ name: `${page.seed}-${lines.length}`, png, text: truth.text, truth, page });
  }
  return lines;
}

function isLegible({ image, printAt }: MadePage, { text, box, errors }: TruthLine): boolean {
  // A dash or a point by itself may be any.
  if (!/[\p{L}\d§%]/u.test(text)) return false;
  const kind = text.replaceAll(/\D/gu, '').length > 0.3 * text.length ? 'figures' : 'words';
  if (errors !== null && text.length > shortLine && errors > mostErrors[kind]) return false;
  if (likeness(image, printAt, box) < leastLikeness[kind]) return false;
  return lostShare(image, printAt, box) <= mostLost[/[\d§%]/u.test(text) ? 'figures' : 'words'];
}

function swayBox(random: Random, { x, y, width, height }: Box): Box {
  const [up, down] = [random.gaussian() * sway * height, random.gaussian() * sway * height];
  return { x, y: y - up, width, height: height + up + down };
}

function cutBox(image: PageImage, { x, y, width, height }: Box): PageImage | null {
  const left = Math.max(0, Math.round(x) - padding);
  const top = Math.max(0, Math.round(y) - padding);
  const right = Math.min(image.width, Math.round(x + width) + padding);
  const bottom = Math.min(image.height, Math.round(y + height) + padding);
  const [across, down] = [right - left, bottom - top];
  if (across < 2 * padding + 2 || down < 2 * padding + 4) return null;
  const data = new Uint8Array(across * down);
  for (let row = 0; row < down; row += 1) {
    const start = (top + row) * image.width + left;
    data.set(image.data.subarray(start, start + across), row * across);
  }
  return { width: across, height: down, dpi: image.dpi, data };
}

function hasInk({ data }: PageImage): boolean {
  const sorted = Uint8Array.from(data).sort();
  const paper = sorted[Math.floor(sorted.length * 0.8)] ?? 255;
  return (sorted[Math.floor(sorted.length * leastInk)] ?? 255) < paper - inkDepth;
}

async function encode({ data, width, height }: PageImage): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels: 1 } })
    .toColourspace('b-w')
    .png({ compressionLevel: 6 })
    .toBuffer();
}
