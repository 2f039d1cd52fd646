import type { PageImage } from '../../read/page-image.ts';
import { greyLevels } from './grey-levels.ts';

/** The paper's own shade is taken from squares of this side, in pixels. */
const side = 32;
/** Every so many rows and columns of a square a pixel is looked at. */
const step = 4;
/** Paper is the lighter part of a square: its shade at this share from the darkest. */
const paperShare = 0.8;
/** Darker paper is not made white: its grain would grow with it. */
const darkestPaper = 90;
/**
 * Paper whose shade differs by more than this share of the step from paper to ink, the lightest and darkest seventh left
 * out, was lit unevenly: clean scans stay below 0.05, and a shadow along an edge the engine reads by itself.
 */
const uneven = 0.2;
/** The grain that a median leaves of specks stays above this share of the paper's shade. */
const grainyPaper = 0.88;

/** The paper's shade in squares over the page, row by row. */
interface PaperShades {
  readonly columns: number;
  readonly rows: number;
  readonly shades: Uint8Array;
}

function paperShades({ width, height, data }: PageImage): PaperShades {
  const columns = Math.ceil(width / side);
  const rows = Math.ceil(height / side);
  const shades = new Uint8Array(columns * rows);
  const values = new Uint8Array((side / step) ** 2);
  for (let index = 0; index < shades.length; index += 1) {
    const [left, top] = [(index % columns) * side, Math.floor(index / columns) * side];
    let count = 0;
    for (let y = top; y < Math.min(top + side, height); y += step) {
      for (let x = left; x < Math.min(left + side, width); x += step)
        values[count++] = data[y * width + x] ?? 255;
    }
    const sorted = values.subarray(0, count).sort();
    shades[index] = Math.max(darkestPaper, sorted[Math.floor(count * paperShare)] ?? 255);
  }
  return { columns, rows, shades };
}

/** True where a shadow or a lamp made the paper darker on one side. */
function isUneven({ shades }: PaperShades, contrast: number): boolean {
  const sorted = Uint8Array.from(shades).sort();
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 255;
  return at(0.85) - at(0.15) > uneven * contrast;
}

/**
 * Divides by the paper's shade, so that it is white everywhere; null where it is even already.
 *
 * @param isWorn true for a page that was full of specks and has little print: its paper is made white with the grain
 * that is left of them, which the engine would take for print.
 */
export async function evenPaper(image: PageImage, isWorn: boolean): Promise<PageImage | null> {
  const paper = paperShades(image);
  const levels = greyLevels(image.data);
  if (!isWorn && !isUneven(paper, levels.paper - levels.ink)) return null;
  const { width, height } = image;
  const raw = { width: paper.columns, height: paper.rows, channels: 1 } as const;
  const { default: sharp } = await import('sharp');
  const shade = await sharp(paper.shades, { raw })
    .resize(paper.columns * side, paper.rows * side, { kernel: 'linear', fit: 'fill' })
    .extract({ left: 0, top: 0, width, height })
    .extractChannel(0)
    .raw()
    .toBuffer();
  const white = isWorn ? 255 / grainyPaper : 255;
  const data = new Uint8Array(image.data.length);
  for (let index = 0; index < data.length; index += 1) {
    data[index] = Math.min(255, ((image.data[index] ?? 255) * white) / (shade[index] ?? 255));
  }
  return { ...image, data };
}
