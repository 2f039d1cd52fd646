import type { Box } from '../../../records/place.ts';
import type { PageImage } from '../../read/page-image.ts';
import { median } from '../boxes.ts';
import { boxOfCells } from './cell-grid.ts';
import { greyLevels } from './grey-levels.ts';

/** A stamp's ink is so dark, as a share of the way from paper to print. */
const palest = 0.3;
const darkest = 0.78;
/** It is even over three by three pixels, within this share; strokes of print are thinner, or black. */
const even = 0.07;
/** Of an inch squared so much is even ink: 400 pixels at 150 dpi. Coarse scans have as much, of all shades. */
const fewest = 0.018;
const sameShade = 0.1;
/** What is darker than the stamp by this share is print below it. */
const lost = 0.12;
const ofOneShade = 0.75;
/** A stamp is at most so wide and high, in inches; bold type in worn black stands all over the page. */
const largest = { width: 4.5, height: 2.5 };
/** Where more of it is grey it is a band with print on it, or a picture. */
const fullest = 0.35;
/** A stroke's edge reaches so far from where it is even, in inches. */
const edge = 0.0135;
/** Of an inch squared so much of what the stamp covers is print: else it stands apart, and is text like any other. */
const crossed = 0.001;

/** A page without its stamp, and where that was, in pixels: what is read there may have lost a stroke. */
export interface Unstamped {
  readonly image: PageImage;
  readonly place: Box;
}

/** Takes a rubber stamp away that lies over the page's print; null where there is none, or it stands apart. */
export function eraseStamp(image: PageImage): Unstamped | null {
  const { data, dpi } = image;
  const { ink, paper } = greyLevels(data);
  const span = paper - ink;
  if (span <= 0) return null;
  // Whole numbers are compared in half of the time.
  const [from, to] = [Math.ceil(paper - span * darkest), Math.floor(paper - span * palest)];
  const cores = findCores(image, from, to, Math.floor(span * even));
  const most = largest.width * largest.height * fullest;
  if (cores.length < fewest * dpi * dpi || cores.length > most * dpi * dpi) return null;
  const shade = median(cores.map((at) => data[at] ?? paper));
  const alike = cores.filter((at) => Math.abs((data[at] ?? paper) - shade) <= span * sameShade);
  if (alike.length < cores.length * ofOneShade) return null;
  const covered = spread(alike, image, Math.max(1, Math.round(edge * dpi)));
  const place = boxOfCells(covered, image.width);
  if (place.width > largest.width * dpi || place.height > largest.height * dpi) return null;
  if (alike.length > place.width * place.height * fullest) return null;
  const limit = shade - span * lost;
  const print = covered.filter((at) => (data[at] ?? paper) < limit).length;
  if (print < crossed * dpi * dpi) return null;
  const erased = Uint8Array.from(data);
  for (const at of covered) if ((data[at] ?? paper) >= limit) erased[at] = paper;
  return { image: { ...image, data: erased }, place };
}

/** The pixels of middle grey with eight alike around them. */
function findCores({ width, height, data }: PageImage, from: number, to: number, slack: number): number[] {
  const cores: number[] = [];
  for (let y = 1; y < height - 1; y += 1) {
    for (let at = y * width + 1; at < (y + 1) * width - 1; at += 1) {
      const grey = data[at] ?? 255;
      if (grey < from || grey > to) continue;
      // Most of what is grey is a letter's edge, and differs from what is beside it.
      if (isEven(data, at, 1, grey - slack, grey + slack) && isEvenAround(data, at, width, grey, slack))
        cores.push(at);
    }
  }
  return cores;
}

function isEvenAround(data: Uint8Array, at: number, width: number, grey: number, slack: number): boolean {
  const [from, to] = [grey - slack, grey + slack];
  return (
    isEven(data, at, width, from, to) &&
    isEven(data, at, width + 1, from, to) &&
    isEven(data, at, width - 1, from, to)
  );
}

/** Whether the pixels so far before a place and behind it are of such a grey. */
function isEven(data: Uint8Array, at: number, step: number, from: number, to: number): boolean {
  const [before, behind] = [data[at - step] ?? 255, data[at + step] ?? 255];
  return before >= from && before <= to && behind >= from && behind <= to;
}

/** The pixels so near to any of those given. */
function spread(places: readonly number[], { width, data }: PageImage, reach: number): number[] {
  const marks = new Uint8Array(data.length);
  for (const at of places)
    for (let y = -reach; y <= reach; y += 1) {
      const row = at + y * width;
      marks.fill(1, Math.max(0, row - reach), Math.max(0, row + reach + 1));
    }
  const marked: number[] = [];
  for (let at = marks.indexOf(1); at >= 0; at = marks.indexOf(1, at + 1)) marked.push(at);
  return marked;
}
