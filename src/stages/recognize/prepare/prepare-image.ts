import type { Box } from '../../../records/place.ts';
import type { PageImage } from '../../read/page-image.ts';
import { scaleBox } from '../boxes.ts';
import { darkenInk } from './darken-ink.ts';
import { eraseBorders } from './erase-borders.ts';
import { eraseLongRules } from './erase-long-rules.ts';
import { eraseStamp } from './erase-stamp.ts';
import { estimateSkew, shrinkForSkew } from './estimate-skew.ts';
import { evenPaper } from './even-paper.ts';
import { findQuarterTurn } from './find-turn.ts';
import { isSparse } from './grey-levels.ts';
import { takeOutNoise } from './take-out-noise.ts';
import { measureNoise } from './measure-noise.ts';
import { smoothEdges } from './smooth-edges.ts';
import { thickenHairlines } from './thicken-hairlines.ts';
import { turnImage } from './turn-image.ts';
import { whitenReverse } from './whiten-reverse.ts';

/** What can be done to a page, in this order. `turn` is a quarter, `skew` a few degrees. */
export type PrepareStep =
  | 'borders'
  | 'noise'
  | 'edges'
  | 'paper'
  | 'ink'
  | 'turn'
  | 'stamp'
  | 'skew'
  | 'rules'
  | 'reverse'
  | 'hairlines';

/** Degrees: straightening a page that is less crooked blurs more than it mends. */
const crooked = 0.5;

export interface PreparedImage {
  /** Clean, upright and straight. Its resolution may be lower than the page's. */
  readonly image: PageImage;
  /** How far the page had to be turned to stand upright, in degrees clockwise. */
  readonly turn: 0 | 90 | 180 | 270;
  /** True when specks had to be taken out first. */
  readonly cleaned: boolean;
  /** What was done to the page. */
  readonly steps: readonly PrepareStep[];
  /** Width and height of the page that stands upright but as crooked as it was, in pixels of the image that came in. */
  readonly pageSize: readonly [width: number, height: number];
  /** Where a stamp was that lay over the print, on that page in pixels. */
  readonly stamp: Box | null;
  /** So many pixels of that page are one of the image. */
  readonly scale: number;
  /** A box on the image, as a box on that page; both in pixels. */
  readonly back: (box: Box) => Box;
}

/**
 * The page as it is best read. Each step is done only where it finds what it is made for.
 *
 * @param skip steps to leave out, to see what they are worth.
 */
export async function prepareImage(
  page: PageImage,
  skip: readonly PrepareStep[] = [],
): Promise<PreparedImage> {
  const steps: PrepareStep[] = [];
  const apply = async (
    step: PrepareStep,
    image: PageImage,
    change: (image: PageImage) => PageImage | null | Promise<PageImage | null>,
  ): Promise<PageImage> => {
    const changed = skip.includes(step) ? null : await change(image);
    if (changed !== null) steps.push(step);
    return changed ?? image;
  };
  const bare = await apply('borders', page, eraseBorders);
  const noise = measureNoise(bare);
  const calm = await apply('noise', bare, (image) => takeOutNoise(image, noise));
  const smooth = await apply('edges', calm, (image) => smoothEdges(image, noise));
  const isWorn = steps.includes('noise');
  const even = await apply('paper', smooth, (image) => evenPaper(image, isWorn && isSparse(image.data)));
  const dark = await apply('ink', even, darkenInk);
  const small = shrinkForSkew(dark);
  const skew = estimateSkew(small);
  const turn = skip.includes('turn') ? 0 : findQuarterTurn(small, skew);
  const upright = await apply('turn', dark, (image) => turnUpright(image, turn));
  const angle = turn === 0 ? skew.angle : estimateSkew(upright).angle;
  const isCrooked = Math.abs(angle) >= crooked && !skip.includes('skew');
  // What is left of specks is grey all over.
  const stamped = isWorn || skip.includes('stamp') ? null : eraseStamp(upright);
  if (stamped !== null) steps.push('stamp');
  const clear = stamped?.image ?? upright;
  const straight = isCrooked ? await turnImage(clear, -angle) : { image: clear, back: sameBox };
  if (isCrooked) steps.push('skew');
  const plain = await apply('rules', straight.image, (image) => eraseLongRules(image, isWorn));
  // What is left of specks looks like print that shines through.
  const front = isWorn ? plain : await apply('reverse', plain, whitenReverse);
  const image = await apply('hairlines', front, thickenHairlines);
  const scale = page.dpi / image.dpi;
  return {
    image,
    turn,
    cleaned: isWorn,
    steps,
    scale,
    stamp: stamped && scaleBox(stamped.place, scale),
    pageSize: turn === 0 ? [page.width, page.height] : [page.height, page.width],
    back: (box) => scaleBox(straight.back(box), scale),
  };
}

/** The same page, upside down. */
export async function turnOver(prepared: PreparedImage): Promise<PreparedImage> {
  const { image, turn, pageSize } = prepared;
  const over = await turnImage(image, 180);
  return {
    ...prepared,
    image: over.image,
    stamp: prepared.stamp && turnBoxOver(prepared.stamp, pageSize),
    turn: turn === 90 ? 270 : turn === 270 ? 90 : turn === 180 ? 0 : 180,
    back: (box) => turnBoxOver(prepared.back(over.back(box)), pageSize),
  };
}

async function turnUpright(image: PageImage, turn: 0 | 90 | 270): Promise<PageImage | null> {
  return turn === 0 ? null : (await turnImage(image, turn)).image;
}

function turnBoxOver({ x, y, width, height }: Box, [pageWidth, pageHeight]: readonly [number, number]): Box {
  return { x: pageWidth - x - width, y: pageHeight - y - height, width, height };
}

function sameBox(box: Box): Box {
  return box;
}
