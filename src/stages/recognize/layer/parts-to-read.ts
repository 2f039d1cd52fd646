import type { Box } from '../../../records/place.ts';
import type { PageImage } from '../../read/page-image.ts';
import { hull } from '../boxes.ts';
import { isBlank } from '../prepare/is-blank.ts';
import type { Sheet } from '../sheet.ts';
import { turnImage } from '../prepare/turn-image.ts';
import { cutOut, fill, keepOnly } from './cut-image.ts';
import type { JudgedPage, Part } from './judge-pages.ts';
import { findGround, hasInk } from './find-ground.ts';

/** The page's picture at so many dots an inch, as it lies in the file. */
export type Draw = (dpi: number) => Promise<PageImage>;

/** A picture to be read, and what it is of the page. */
export interface PartToRead {
  readonly kind: 'page' | Part['kind'];
  readonly image: PageImage;
  /** The same at another resolution. */
  readonly redraw?: Draw;
  /** Where it stands on the page, in points. */
  readonly box: Box;
}

/** Print is clean and upright as the page is drawn; pictures lie as they were scanned. */
export function sheetOf({ kind, image, redraw, box }: PartToRead): Sheet {
  return { image, size: box, isUpright: kind === 'print', ...(redraw && { redraw }) };
}

/** The part of a verdict that says what is to be read. */
export type ToRead = Pick<JudgedPage, 'page' | 'turn' | 'trusted' | 'read'>;

/** What has to be read of a page, as pictures: all of it, or what its verdict asks for; nothing of what is blank. @param image the page as it lies, @param draw as `draw` draws it at other resolutions. */
export async function partsToRead(
  { page, turn, trusted, read }: ToRead,
  image: PageImage,
  draw: Draw,
): Promise<PartToRead[]> {
  if (read === 'nothing') return [];
  const stand = async (picture: PageImage): Promise<PageImage> =>
    turn === 0 ? picture : (await turnImage(picture, -turn)).image;
  const upright = await stand(image);
  const whole = wholePage(page, upright);
  if (read === 'page')
    return isBlank(upright)
      ? []
      : [{ kind: 'page', image: upright, redraw: async (dpi) => stand(await draw(dpi)), box: whole }];
  const print = read.filter(({ kind }) => kind === 'print').map(({ box }) => box);
  const pictures = read.filter(({ kind }) => kind === 'picture');
  return [
    ...(print.length === 0 ? [] : [printToRead(upright, whole, print)]),
    ...pictures.flatMap(({ box }) => {
      const picture = pictureToRead(upright, box, trusted);
      return picture === null ? [] : [picture];
    }),
  ];
}

/** A picture without what the layer has printed upon it; null where nothing is left that can be writing. */
function pictureToRead(image: PageImage, box: Box, trusted: JudgedPage['trusted']): PartToRead | null {
  const ground = findGround(cutOut(image, box));
  if (ground === null) return null;
  const bare = cutOut(
    fill(
      image,
      trusted.map((word) => word.box),
      ground,
    ),
    box,
  );
  return hasInk(bare, ground) ? { kind: 'picture', image: bare, box } : null;
}

/** Lines of print keep their places on a page that is else white; it ends where they do. */
function printToRead(image: PageImage, whole: Box, lines: readonly Box[]): PartToRead {
  const around = hull(lines);
  const height = Math.min(whole.height, around.y + around.height + whole.width * marginShare);
  const box = { ...whole, height };
  return { kind: 'print', image: cutOut(keepOnly(image, lines), box), box };
}

/** Tesseract wants white around text. */
const marginShare = 0.03;

function wholePage({ width, height }: JudgedPage['page'], image: PageImage): Box {
  const points = 72 / image.dpi;
  return { x: 0, y: 0, width: width ?? image.width * points, height: height ?? image.height * points };
}
