import type { PageImage } from '../../read/page-image.ts';

/** Darker than this is ink: paper that has yellowed is lighter. */
const ink = 128;
/** Fewer dark pixels at 150 dpi are dust: the smallest page number has more. */
const dust = 25;

export function isBlank(image: PageImage): boolean {
  const most = dust * (image.dpi / 150) ** 2;
  let dark = 0;
  for (const value of image.data) {
    if (value < ink) dark += 1;
    if (dark > most) return false;
  }
  return true;
}
