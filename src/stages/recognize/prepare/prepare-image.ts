import type { Box } from '../../../records/place.ts';
import type { PageImage } from '../../read/page-image.ts';
import { cleanImage } from './clean-image.ts';
import { estimateSkew } from './estimate-skew.ts';
import { findQuarterTurn } from './find-turn.ts';
import { measureNoise } from './measure-noise.ts';
import { turnImage } from './turn-image.ts';

/** Clean pages stay below 0.002, worn ones reach 0.03; cleaning ruins small type on a clean page. */
const noisy = 0.005;
/** Degrees: straightening a page that is less crooked blurs more than it mends. */
const crooked = 0.5;

export interface PreparedImage {
  /** Clean, upright and straight. */
  readonly image: PageImage;
  /** How far the page had to be turned to stand upright, in degrees clockwise. */
  readonly turn: 0 | 90 | 180 | 270;
  /** True when specks had to be taken out first. */
  readonly cleaned: boolean;
  /** A box on the image, as a box on the page that stands upright but as crooked as it was. Both in pixels. */
  readonly back: (box: Box) => Box;
}

/** The page as it is best read. */
export async function prepareImage(page: PageImage): Promise<PreparedImage> {
  const cleaned = measureNoise(page) > noisy;
  const image = cleaned ? await cleanImage(page) : page;
  const skew = estimateSkew(image);
  const turn = findQuarterTurn(image, skew);
  const upright = turn === 0 ? image : (await turnImage(image, turn)).image;
  const angle = turn === 0 ? skew.angle : estimateSkew(upright).angle;
  return { turn, cleaned, ...(await straighten(upright, angle)) };
}

/** The same page, upside down. */
export async function turnOver({ image, turn, cleaned }: PreparedImage): Promise<PreparedImage> {
  const over = (await turnImage(image, 180)).image;
  return { image: over, cleaned, turn: turn === 90 ? 270 : turn === 270 ? 90 : 180, back: sameBox };
}

async function straighten(upright: PageImage, angle: number): Promise<Pick<PreparedImage, 'image' | 'back'>> {
  return Math.abs(angle) < crooked ? { image: upright, back: sameBox } : turnImage(upright, -angle);
}

function sameBox(box: Box): Box {
  return box;
}
