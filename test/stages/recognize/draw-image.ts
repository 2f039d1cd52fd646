import type { PageImage } from '../../../src/stages/read/page-image.ts';

/** An image drawn with characters: `#` is ink, anything else paper. Each character is so many pixels wide and high. */
export function drawImage(art: string, scale = 1): PageImage {
  const rows = art.split('\n').filter((row) => row !== '');
  const width = Math.max(...rows.map((row) => row.length)) * scale;
  const height = rows.length * scale;
  const data = new Uint8Array(width * height).map((_, index) => {
    const row = rows[Math.floor(index / width / scale)] ?? '';
    return row[Math.floor((index % width) / scale)] === '#' ? 0 : 255;
  });
  return { width, height, dpi: 150, data };
}
