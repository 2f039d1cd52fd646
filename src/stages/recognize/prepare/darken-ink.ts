import type { PageImage } from '../../read/page-image.ts';
import { greyLevels } from './grey-levels.ts';

/** Print on a clean page is 200 darker than its paper and more. */
const faint = 150;
/** The grain of paper with hardly any print on it comes as near to the paper as this. */
const grain = 60;

/** Makes faint ink black and its paper white; null where it is dark already. */
export function darkenInk(image: PageImage): PageImage | null {
  const { ink, paper } = greyLevels(image.data);
  if (paper - ink > faint || paper - ink < grain) return null;
  const stretched = Uint8Array.from({ length: 256 }, (_, value) =>
    Math.min(255, Math.max(0, ((value - ink) * 255) / (paper - ink))),
  );
  return { ...image, data: image.data.map((value) => stretched[value] ?? value) };
}
