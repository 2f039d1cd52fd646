import sharp from 'sharp';
import type { PageImage } from '../../stages/read/page-image.ts';

/** So many shades of grey are enough for letters' edges; the grain of paper is lost in them. See docs/decisions/0021. */
const shades = 8;
/** Pages on which more of the neighbouring pixels differ, in these shades, are smaller as they are and not exactly. */
const grainy = 0.15;
const quality = 50;

/** A grey picture as a WebP: exactly, in a few shades, or where it is all grain nearly so. */
export async function encodePicture({ width, height, data }: PageImage): Promise<Buffer> {
  const plain = inFewShades(data);
  const isGrainy = shareOfChanges(plain) > grainy;
  return sharp(isGrainy ? data : plain, { raw: { width, height, channels: 1 } })
    .toColourspace('b-w')
    .webp(isGrainy ? { quality, effort: 2 } : { lossless: true, effort: 1 })
    .toBuffer();
}

const shadeOf = Uint8Array.from({ length: 256 }, (_, value) =>
  Math.round((Math.round((value / 255) * (shades - 1)) * 255) / (shades - 1)),
);

/** A plain loop: `from` with a function takes longer than all the rest. */
function inFewShades(data: Uint8Array): Uint8Array {
  const plain = new Uint8Array(data.length);
  for (let index = 0; index < data.length; index += 1) plain[index] = shadeOf[data[index] ?? 0] ?? 0;
  return plain;
}

/** Share of the pixels that differ from the one before them. */
function shareOfChanges(data: Uint8Array): number {
  let changes = 0;
  for (let index = 1; index < data.length; index += 1) {
    if (data[index] !== data[index - 1]) changes += 1;
  }
  return changes / data.length;
}
