import type { PageImage } from '../../read/page-image.ts';
import { usualDpi } from './choose-dpi.ts';
import { measureNoise } from './measure-noise.ts';

/** Share of specks from which letters drown in them: faxes and photocopies stay below 0.002, worn pages reach 0.02. */
export const noisy = 0.005;

/**
 * Takes the specks of a noisy page out: a median of three by three pixels, twice where once is not enough. It is done
 * at the resolution that the page comes in, at which specks are small, and the page made smaller afterwards. Null where
 * there are few specks.
 */
export async function takeOutNoise(image: PageImage, noise: number): Promise<PageImage | null> {
  if (noise < noisy) return null;
  const once = await median(image);
  const calm = measureNoise(once) < noisy ? once : await median(once);
  return calm.dpi > usualDpi ? resize(calm, usualDpi) : calm;
}

async function median(image: PageImage): Promise<PageImage> {
  const raw = { width: image.width, height: image.height, channels: 1 } as const;
  const { default: sharp } = await import('sharp');
  return { ...image, data: await sharp(image.data, { raw }).median(3).extractChannel(0).raw().toBuffer() };
}

async function resize(image: PageImage, dpi: number): Promise<PageImage> {
  const raw = { width: image.width, height: image.height, channels: 1 } as const;
  const { default: sharp } = await import('sharp');
  const { data, info } = await sharp(image.data, { raw })
    .resize({ width: Math.round((image.width * dpi) / image.dpi) })
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, dpi, data };
}
