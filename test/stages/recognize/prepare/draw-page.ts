import type { Box } from '../../../../src/records/place.ts';
import type { PageImage } from '../../../../src/stages/read/page-image.ts';

/** A white A4 page. */
export function blankPage(dpi = 75): PageImage {
  const [width, height] = [Math.round(8.27 * dpi), Math.round(11.68 * dpi)];
  return { width, height, dpi, data: new Uint8Array(width * height).fill(255) };
}

/** Makes all pixels in the box so grey, or darker where they are. */
export function paint({ width, data }: PageImage, box: Box, grey = 0): void {
  for (let y = box.y; y < box.y + box.height; y += 1) {
    for (let at = y * width + box.x; at < y * width + box.x + box.width; at += 1)
      data[at] = Math.min(grey, data[at] ?? 255);
  }
}

/** Lines of letters that stand on one foot line and reach to different heights, as print does, at 75 dpi. */
export function drawPage(grey = 0): PageImage {
  const page = blankPage();
  for (let foot = 60; foot < page.height - 60; foot += 24) drawLine(page, foot, grey);
  return page;
}

export function drawLine(page: PageImage, foot: number, grey = 0): void {
  for (let letter = 0; letter < 60; letter += 1) {
    if ((letter * 7 + foot) % 6 === 0) continue;
    const height = 8 + ((letter * 5 + foot) % 3) * 3;
    paint(page, { x: 50 + letter * 8, y: foot - height, width: 5, height }, grey);
  }
}

/** Single pixels, one of so many, that lie as if by chance. */
export function addSpecks(page: PageImage, oneOf: number, grey = 60): PageImage {
  const data = page.data.map((value, index) =>
    (Math.imul(index, 2_654_435_761) >>> 8) % oneOf === 0 ? Math.min(value, grey) : value,
  );
  return { ...page, data };
}

export function greyAt({ width, data }: PageImage, x: number, y: number): number {
  return data[y * width + x] ?? -1;
}

/** How many pixels differ; an image that is null has none in common. */
export function differences(image: PageImage | null, other: PageImage): number {
  if (image === null) return other.data.length;
  return image.data.reduce((count, value, index) => count + (value === other.data[index] ? 0 : 1), 0);
}
