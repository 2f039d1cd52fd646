import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { openScan } from '../../../src/stages/read/open-scan.ts';
import type { PageImage } from '../../../src/stages/read/page-image.ts';
import { makePdf } from './make-pdf.ts';
import { makeJbig2 } from './make-jbig2.ts';
import { picturePdf } from './make-picture-pdf.ts';
import { makeTiff, stripOf } from './make-tiff.ts';

const folder = mkdtempSync(join(tmpdir(), 'paragraf-formats-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The page that every format holds: 300 × 120 points with two lines of text. */
const lines = ['\u00a7 7 Val av justerare', '\u00c5sa \u00d6berg, 45 %'];
const [widthPoints, heightPoints] = [300, 120];
const content = lines
  .map((line, index) => `BT /F1 18 Tf 30 ${80 - index * 40} Td (${line}) Tj ET`)
  .join('\n');

async function pictures(name: string, bytes: Buffer, dpi = 150): Promise<PageImage[]> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const scan = await openScan(path);
  try {
    const images: PageImage[] = [];
    for (const { number } of scan.scan.pages) images.push(await scan.image(number, dpi));
    return images;
  } finally {
    await scan.close();
  }
}

let reference: PageImage;
/** The page at 300 dpi, as a scanner would have it. */
let page: PageImage;
let scanned: Sharp;
beforeAll(async () => {
  const pdf = makePdf([{ content, size: [widthPoints, heightPoints] }]);
  [reference] = (await pictures('reference.pdf', pdf)) as [PageImage];
  [page] = (await pictures('page.pdf', pdf, 300)) as [PageImage];
  scanned = sharp(page.data, { raw: { width: page.width, height: page.height, channels: 1 } }).toColourspace(
    'b-w',
  );
});

/** How far the picture is from the page, as the mean difference of their pixels; an empty page is 7.5 away. */
function distance({ width, height, data }: PageImage): number {
  expect([width, height]).toEqual([reference.width, reference.height]);
  return (
    data.reduce((sum, value, index) => sum + Math.abs(value - (reference.data[index] ?? 0)), 0) / data.length
  );
}

function inkShare({ data }: PageImage): number {
  return data.filter((value) => value < 128).length / data.length;
}

const density = { xres: 300 / 25.4, yres: 300 / 25.4, resolutionUnit: 'inch' } as const;
const bilevel = (): Sharp => scanned.clone().threshold(128);
const inPng = (image: Sharp): Sharp => image.withMetadata({ density: 300 });

/** Ink as opacity, on nothing. */
async function seeThrough(): Promise<Buffer> {
  const ink = await scanned.clone().negate().raw().toBuffer();
  const { width, height } = page;
  const raw = { width, height, channels: 1 } as const;
  const black = sharp({ create: { width, height, channels: 3, background: 'black' } });
  return inPng(black.joinChannel(ink, { raw })).png().toBuffer();
}

function turned(angle: number, orientation: number): Promise<Buffer> {
  return scanned
    .clone()
    .rotate(angle)
    .withMetadata({ density: 300, orientation })
    .jpeg({ quality: 90 })
    .toBuffer();
}

describe('images', () => {
  test.each<[string, () => Promise<Buffer>]>([
    [
      'group4.tif',
      () =>
        bilevel()
          .tiff({ ...density, compression: 'ccittfax4', bitdepth: 1 })
          .toBuffer(),
    ],
    [
      'lzw.tif',
      () =>
        scanned
          .clone()
          .tiff({ ...density, compression: 'lzw' })
          .toBuffer(),
    ],
    [
      'lzw-colour.tif',
      () =>
        scanned
          .clone()
          .toColourspace('srgb')
          .tiff({ ...density, compression: 'lzw' })
          .toBuffer(),
    ],
    [
      'white-is-zero.tif',
      () =>
        Promise.resolve(
          makeTiff([{ ...page, data: page.data.map((value) => 255 - value), whiteIsZero: true }]),
        ),
    ],
    ['bilevel.png', () => inPng(bilevel()).png({ palette: true, colours: 2, dither: 0 }).toBuffer()],
    ['grey.png', () => inPng(scanned.clone()).png().toBuffer()],
    [
      'palette.png',
      () => inPng(scanned.clone().toColourspace('srgb')).png({ palette: true, colours: 8 }).toBuffer(),
    ],
    ['16-bit.png', () => inPng(scanned.clone().toColourspace('grey16')).png().toBuffer()],
    ['colour-16-bit.png', () => inPng(scanned.clone().toColourspace('rgb16')).png().toBuffer()],
    ['see-through.png', seeThrough],
    ['grey.jpg', () => inPng(scanned.clone()).jpeg({ quality: 90 }).toBuffer()],
    ['cmyk.jpg', () => inPng(scanned.clone().toColourspace('cmyk')).jpeg({ quality: 90 }).toBuffer()],
    ['orientation-3.jpg', () => turned(180, 3)],
    ['orientation-6.jpg', () => turned(270, 6)],
    ['orientation-8.jpg', () => turned(90, 8)],
  ])('%s', async (name, make) => {
    const [image] = await pictures(name, await make());
    expect(image && distance(image)).toBeLessThan(3);
  });

  test('a TIFF of pages of different sizes', async () => {
    const half = { ...page, height: page.height / 2, data: page.data.subarray(0, page.data.length / 2) };
    const [first, second] = await pictures('sizes.tif', makeTiff([page, half]));
    expect(first && distance(first)).toBeLessThan(3);
    expect(second).toMatchObject({ width: reference.width, height: reference.height / 2 });
  });

  test('a fax has half as many pixels down as across', async () => {
    const fax = bilevel().resize({ width: 850, height: 163, fit: 'fill' }).threshold(128);
    const bytes = await fax
      .tiff({
        xres: 204 / 25.4,
        yres: 98 / 25.4,
        resolutionUnit: 'inch',
        compression: 'ccittfax4',
        bitdepth: 1,
      })
      .toBuffer();
    const [image] = await pictures('fax.tif', bytes, 72);
    expect(image).toMatchObject({ width: 300, height: 120 });
    expect(image && inkShare(image)).toBeCloseTo(inkShare(reference), 2);
  });
});

function isInk(x: number, y: number): boolean {
  return x >= 0 && x < 625 && y >= 0 && (reference.data[y * 625 + x] ?? 255) < 160;
}

async function packBits(image: Sharp): Promise<Buffer> {
  const pixels = await image.raw().toBuffer();
  const stride = Math.ceil(1250 / 8);
  const packed = Buffer.alloc(stride * 500);
  pixels.forEach((value, index) => {
    const at = Math.floor(index / 1250) * stride + ((index % 1250) >> 3);
    if (value > 0) packed[at] = (packed[at] ?? 0) | (0x80 >> ((index % 1250) & 7));
  });
  return packed;
}

/** The page in Group 4 code. sharp cuts it into strips of 256 rows: at 150 dpi it is one. */
async function group4(): Promise<Buffer> {
  const raw = { width: 625, height: 250, channels: 1 } as const;
  const small = sharp(reference.data, { raw }).toColourspace('b-w').threshold(160);
  return stripOf(await small.tiff({ compression: 'ccittfax4', bitdepth: 1 }).toBuffer());
}

describe('pictures in a PDF', () => {
  const size = `/Width 1250 /Height 500`;
  const grey = `${size} /ColorSpace /DeviceGray /BitsPerComponent 8`;
  const oneBit = `${size} /ColorSpace /DeviceGray /BitsPerComponent 1`;
  const smallSize = '/Width 625 /Height 250 /BitsPerComponent 1';
  const smallOneBit = `${smallSize} /ColorSpace /DeviceGray`;
  const fax = '/Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 625 /Rows 250 /BlackIs1 true >>';

  test.each<[string, string, () => Promise<Buffer>]>([
    ['JPEG', `${grey} /Filter /DCTDecode`, () => scanned.clone().jpeg({ quality: 90 }).toBuffer()],
    [
      'JPEG, CMYK and inverted, as Adobe writes it',
      `${size} /ColorSpace /DeviceCMYK /BitsPerComponent 8 /Filter /DCTDecode /Decode [1 0 1 0 1 0 1 0]`,
      () => scanned.clone().toColourspace('cmyk').jpeg({ quality: 90 }).toBuffer(),
    ],
    [
      'JPEG 2000',
      '/Width 625 /Height 250 /Filter /JPXDecode',
      () =>
        Promise.resolve(readFileSync(new URL('../../../fixtures/formats/two-lines.jp2', import.meta.url))),
    ],
    ['CCITT group 4', `${smallOneBit} ${fax}`, group4],
    ['CCITT group 4 as a stencil', `${smallSize} /ImageMask true ${fax}`, group4],
    ['JBIG2', `${smallOneBit} /Filter /JBIG2Decode`, () => Promise.resolve(makeJbig2(625, 250, isInk))],
    ['one bit', oneBit, () => packBits(bilevel())],
    [
      'two colours of a palette',
      `${size} /ColorSpace [/Indexed /DeviceRGB 1 <101010FDFDFD>] /BitsPerComponent 1`,
      () => packBits(bilevel()),
    ],
  ])('%s', async (name, entries, make) => {
    const pdf = picturePdf(entries, await make(), [widthPoints, heightPoints]);
    const [image] = await pictures(`${name}.pdf`, pdf);
    expect(image && distance(image)).toBeLessThan(4);
  });

  test.each([90, 180, 270] as const)('on a page that is turned by %i°', async (rotate) => {
    const upright = scanned.clone().rotate(360 - rotate);
    const { data, info } = await upright.jpeg({ quality: 90 }).toBuffer({ resolveWithObject: true });
    const entries = `/Width ${info.width} /Height ${info.height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode`;
    const sides = [(info.width / 300) * 72, (info.height / 300) * 72] as const;
    const [image] = await pictures(`turned-${rotate}.pdf`, picturePdf(entries, data, sides, rotate));
    expect(image && distance(image)).toBeLessThan(4);
  });
});
