import type { PageImage } from '../../read/page-image.ts';
import { measureXHeight } from './measure-x-height.ts';

/** Resolutions to read at: measured best and cheapest for the usual sizes of type, and for what needs more. */
export const usualDpi = 150;
const fine = 200;
const finest = 300;
/** Heights of small letters in inches: below 7.5 and 5 pixels at 150 dpi, type of about 7 and 5 points. */
const small = 0.05;
const tiny = 0.0333;

/** A page that was drawn and prepared; `cleaned` where specks had to be taken out. */
interface Drawn {
  readonly image: PageImage;
  readonly cleaned: boolean;
}

/**
 * At how many dots an inch the page is read best: noise is told from letters where specks are small, and small type
 * needs more pixels.
 *
 * @param prepared the page at 150 dpi. Where another number comes back, it is to be drawn and prepared again.
 */
export function chooseDpi({ image, cleaned }: Drawn): 150 | 200 | 300 {
  // What is left of specks would be taken for the smallest type.
  if (cleaned) return fine;
  const xHeight = measureXHeight(image) ?? small;
  if (xHeight < tiny) return finest;
  return xHeight < small ? fine : usualDpi;
}
