/**
 * Prints how large pages' pictures are in several encodings, and what they cost, for docs/decisions/0021.
 *
 *     npx tsx scripts/bench/picture-encodings.ts [--dpi 130]
 */
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { encodePicture } from '../../src/pipeline/page-pictures/encode-picture.ts';
import { openScan } from '../../src/stages/read/open-scan.ts';
import type { PageImage } from '../../src/stages/read/page-image.ts';
import { asTable } from './ocr/pair-table.ts';
import { pictureSubjects } from './picture-subjects.ts';

type Encode = (image: PageImage) => Promise<Buffer>;

/** The picture in so many shades of grey. */
function inShades({ width, height, data }: PageImage, shades: number): Sharp {
  const step = 255 / (shades - 1);
  const plain = new Uint8Array(data.length);
  for (const [at, value] of data.entries()) plain[at] = Math.round(Math.round(value / step) * step);
  return sharp(plain, { raw: { width, height, channels: 1 } }).toColourspace('b-w');
}

const lossless = { lossless: true, effort: 1 } as const;
const encodings: readonly (readonly [string, Encode])[] = [
  ['PNG', (image) => inShades(image, 256).png({ compressionLevel: 9 }).toBuffer()],
  ['PNG, 8 shades', (image) => inShades(image, 8).png({ compressionLevel: 9 }).toBuffer()],
  [
    'PNG, palette of 8',
    (image) => inShades(image, 8).png({ palette: true, colours: 8, dither: 0 }).toBuffer(),
  ],
  ['WebP 70', (image) => inShades(image, 256).webp({ quality: 70, effort: 2 }).toBuffer()],
  ['WebP 50', (image) => inShades(image, 256).webp({ quality: 50, effort: 2 }).toBuffer()],
  ['WebP, exact', (image) => inShades(image, 256).webp(lossless).toBuffer()],
  ['WebP, exact, 16 shades', (image) => inShades(image, 16).webp(lossless).toBuffer()],
  ['WebP, exact, 8 shades', (image) => inShades(image, 8).webp(lossless).toBuffer()],
  ['as taken', encodePicture],
];

async function firstPages(files: readonly string[], dpi: number): Promise<PageImage[]> {
  const images: PageImage[] = [];
  for (const file of files) {
    const scan = await openScan(file);
    images.push(await scan.image(1, dpi), await scan.image(2, dpi));
    await scan.close();
  }
  return images;
}

/** Kilobytes and milliseconds of processor a picture, the making of its shades included. */
async function cost(images: readonly PageImage[], encode: Encode): Promise<string> {
  let bytes = 0;
  const before = process.cpuUsage();
  for (const image of images) bytes += (await encode(image)).length;
  const { user, system } = process.cpuUsage(before);
  const [kilobytes, milliseconds] = [bytes / 1000, (user + system) / 1000].map((sum) => sum / images.length);
  return `${kilobytes?.toFixed(0)} kB, ${milliseconds?.toFixed(0)} ms`;
}

const { values } = parseArgs({ options: { dpi: { type: 'string', default: '130' } } });
sharp.concurrency(1);
const subjects = pictureSubjects();
const columns: string[][] = [];
for (const { files } of subjects) {
  const images = await firstPages(files, Number(values.dpi));
  const column: string[] = [];
  for (const [, encode] of encodings) column.push(await cost(images, encode));
  columns.push(column);
}
const rows = subjects.map(({ name }, index) => [name, ...(columns[index] ?? [])]);
process.stdout.write(`${asTable(['original', ...encodings.map(([name]) => name)], rows)}\n`);
