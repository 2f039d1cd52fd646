import type { PageImage } from '../../read/page-image.ts';
import { eraseSpecks } from './erase-specks.ts';
import { noisy } from './take-out-noise.ts';

/** Share of specks from which a page was made black and white in a rough way: clean pages have none far from print. */
const rough = 0.0003;
/** Standard deviation, in inches. */
const blur = 0.004;

/**
 * Takes single specks out and blurs the edges of letters a little: where a fax or a photocopy has specks, its letters
 * are ragged. Null where there are none, or so many that they must be taken out otherwise.
 */
export async function smoothEdges(image: PageImage, noise: number): Promise<PageImage | null> {
  if (noise < rough || noise >= noisy) return null;
  const { width, height, dpi, data } = eraseSpecks(image);
  const raw = { width, height, channels: 1 } as const;
  const { default: sharp } = await import('sharp');
  const blurred = await sharp(data, { raw })
    .blur(blur * dpi)
    .extractChannel(0)
    .raw()
    .toBuffer();
  return { width, height, dpi, data: blurred };
}
