import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import sharp from 'sharp';
import { textPage, writePdf } from '../../../../scripts/fixtures/write-pdf.ts';
import type { PdfObject } from '../../../../scripts/fixtures/write-pdf.ts';
import type { PageImage } from '../../../../src/stages/read/page-image.ts';
import { PdfPages } from '../../../../src/stages/read/pdf-pages.ts';
import { PdfRaster } from '../../../../src/stages/read/pdf-raster.ts';

/** A page of 300 × 120 points with three lines of print, as a scanner has it at 300 dpi. */
const size = { width: 1250, height: 500 };
const tile = { width: 50, height: 50 };
const lines = ['§ 7 Val av justerare', 'Åsa Öberg, 45 %', 'Mötet avslutas'];
let printed: Buffer;
const rasters: PdfRaster[] = [];

beforeAll(async () => {
  const raster = open(writePdf(textPage(lines, [300, 120])));
  const { width, height, data } = await raster.image(1, 300);
  printed = await sharp(data, { raw: { width, height, channels: 1 } })
    .resize({ ...size, fit: 'fill' })
    .toColourspace('b-w')
    .jpeg({ quality: 90 })
    .toBuffer();
});
afterAll(() => Promise.all(rasters.map((raster) => raster.close())));

function open(pdf: Buffer): PdfRaster {
  const raster = new PdfRaster('protokoll.pdf', pdf);
  rasters.push(raster);
  return raster;
}

interface Scan {
  /** What the page's instructions say. */
  readonly content?: string;
  /** Of the picture's dictionary, beside what every picture has. */
  readonly entries?: string;
  readonly data?: Buffer;
  readonly page?: string;
  /** Of the page, in points. */
  readonly box?: string;
  /** Of the picture. */
  readonly size?: typeof size;
  readonly more?: readonly PdfObject[];
}

/** What another way to make pictures smaller comes to. */
const near = 3;

const fills = 'q 300 0 0 120 0 0 cm /Im Do Q';
const plain = '/ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode';

function scan({
  content = fills,
  entries = '',
  data = printed,
  page = '',
  box = '0 0 300 120',
  size: { width, height } = size,
  more = [],
}: Scan = {}): Buffer {
  const resources =
    '/Resources << /XObject << /Im 2 0 R /Other 5 0 R >> /Font << /F1 6 0 R >> /ExtGState << /G 7 0 R >> /Pattern << /P 5 0 R >> /Properties << /Layer 7 0 R >> >>';
  const picture = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} ${plain}`;
  const objects: readonly PdfObject[] = [
    { entries: '', stream: content },
    { entries: `${picture} ${entries}`, stream: data.toString('latin1') },
    { entries: `/Type /Page /Parent 4 0 R /Contents 1 0 R /MediaBox [${box}] ${resources} ${page}` },
    { entries: '/Type /Pages /Kids [3 0 R] /Count 1' },
    more[0] ?? { entries: '' },
    { entries: '/Type /Font /Subtype /Type1 /BaseFont /Helvetica' },
    { entries: '/Type /ExtGState /ca 0.5' },
    ...more.slice(1),
    { entries: '/Type /Catalog /Pages 4 0 R' },
  ];
  return writePdf(objects);
}

const fingerprint = (pdf: Buffer): Promise<string | null> => new PdfPages(open(pdf)).fingerprint(1);

/** How far the page is from pdfium's drawing of it, as the mean difference of their pixels; a white page is 8 away. */
async function distance(pdf: Buffer, dpi = 150): Promise<number> {
  const raster = open(pdf);
  const [own, drawn] = [await new PdfPages(raster).image(1, dpi), await raster.image(1, dpi)];
  expect([own.width, own.height, own.dpi]).toEqual([drawn.width, drawn.height, drawn.dpi]);
  return meanDifference(own, drawn);
}

function meanDifference(one: PageImage, other: PageImage): number {
  return (
    one.data.reduce((sum, level, at) => sum + Math.abs(level - (other.data[at] ?? 0)), 0) / one.data.length
  );
}

describe('a page that is one picture', () => {
  test('is known again in a file of other bytes, and told from another picture', async () => {
    const known = await fingerprint(scan());
    expect(known).toMatch(/^[\da-f]{64}$/u);
    expect(await fingerprint(Buffer.concat([scan(), Buffer.from('% copy\n')]))).toBe(known);
    expect(await fingerprint(scan({ more: [{ entries: '/Title (Kopia)' }] }))).toBe(known);
    const other = await sharp(printed).negate().jpeg().toBuffer();
    expect(await fingerprint(scan({ data: other }))).not.toBe(known);
  });

  test.each([
    ['stands elsewhere', { content: 'q 280 0 0 120 0 0 cm /Im Do Q' }],
    ['lies upside down', { content: 'q -300 0 0 -120 300 120 cm /Im Do Q' }],
    ['is turned with its page', { page: '/Rotate 180' }],
    ['is cut by its page', { page: '/CropBox [0 0 300 60]' }],
    ['is shown twice', { content: `${fills} q 30 0 0 12 0 0 cm /Im Do Q` }],
  ])('is another page where it %s', async (_, other) => {
    const found = await fingerprint(scan(other));
    expect(found).not.toBeNull();
    expect(found).not.toBe(await fingerprint(scan()));
  });

  test.each<[string, Scan]>([
    ['is stamped with print', { content: `${fills} BT /F1 12 Tf 20 20 Td (INKOM) Tj ET` }],
    ['has a line drawn on it', { content: `${fills} 10 10 200 2 re f` }],
    ['is cut by a path', { content: `q 0 0 150 120 re W n ${fills} Q` }],
    ['is pale', { content: `/G gs ${fills}` }],
    ['is shown in a mirror', { content: 'q -300 0 0 120 300 0 cm /Im Do Q' }],
    ['is shown on some condition', { content: `/OC /Layer BDC ${fills} EMC` }],
    ['is inverted', { entries: '/Decode [1 0]' }],
    ['has a mask', { entries: '/Mask [0 10]' }],
    ['says how it is seen in an unusual way', { entries: '/#44ecode [1 0]' }],
    ['says very much that is not known', { entries: `${'/A11 '.repeat(250)} (x)` }],
    [
      'has a note on it',
      { page: '/Annots [<< /Type /Annot /Subtype /Square /Rect [20 20 90 90] /C [0] >>]' },
    ],
  ])('is left to pdfium where it %s', async (_, other) => {
    expect(await fingerprint(scan(other))).toBeNull();
  });

  test.each([
    ['a shading', '/PatternType 2 /Shading << /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 9 9] >>'],
    ['tiles', '/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 5 5] /XStep 5 /YStep 5 /Resources << >>'],
  ])('is left to pdfium where initials are painted with %s', async (_, entries) => {
    const painted = `${fills} /Pattern cs /P scn q 40 0 0 40 20 20 cm BI /W 8 /H 8 /IM true ID 12345678 EI Q`;
    const pattern = { entries: `/Type /Pattern ${entries}`, stream: '0 g 0 0 5 5 re f' };
    expect(await fingerprint(scan({ content: painted, more: [pattern] }))).toBeNull();
  });

  test('is left to pdfium where a small stencil on it is shown on some condition', async () => {
    const stencil = '/Type /XObject /Subtype /Image /Width 8 /Height 8 /ImageMask true /BitsPerComponent 1';
    const content = `${fills} q 40 0 0 40 20 20 cm /Other Do Q`;
    const marked = (entries: string): Buffer =>
      scan({ content, more: [{ entries: `${stencil} ${entries}`, stream: '12345678' }] });
    expect(await fingerprint(marked(''))).not.toBeNull();
    expect(await fingerprint(marked('/OC 7 0 R'))).toBeNull();
    expect(await fingerprint(marked('/Decode [0 1]'))).not.toBeNull();
  });

  test('is left to pdfium where another stream holds the same bytes and is shown otherwise', async () => {
    const twin = { entries: `/Type /XObject /Subtype /Image /Decode [1 0] /Width 1 /Height 1 ${plain}` };
    const data = printed.toString('latin1');
    expect(await fingerprint(scan({ more: [{ ...twin, stream: data }] }))).toBeNull();
    expect(await fingerprint(scan({ content: '/Other Do', more: [{ ...twin, stream: data }] }))).toBeNull();
  });

  test('is known with a layer of words that nobody sees', async () => {
    const layer = 'BT 3 Tr /F1 12 Tf 20 20 Td (justerare) Tj ET';
    expect(await fingerprint(scan({ content: `${layer} ${fills} ${layer}` }))).toBe(
      await fingerprint(scan()),
    );
  });
});

describe('a page of pictures is drawn as pdfium draws it', () => {
  test.each<[string, Scan]>([
    ['filling it', {}],
    ['smaller than it', { content: 'q 280 0 0 100 10 15 cm /Im Do Q' }],
    ['hanging over its edges', { content: 'q 320 0 0 140 -10 -10 cm /Im Do Q' }],
    ['upside down', { content: 'q -300 0 0 -120 300 120 cm /Im Do Q' }],
    ['on its side', { content: 'q 0 120 -300 0 300 0 cm /Im Do Q' }],
    ['on its other side', { content: 'q 0 -120 300 0 0 120 cm /Im Do Q' }],
    ['on a page on its side', { page: '/Rotate 90' }],
    ['on a page on its other side', { page: '/Rotate 270' }],
    ['on a page whose corner is elsewhere', { page: '/CropBox [100 30 300 120]' }],
  ])('%s', async (_, other) => {
    expect(await fingerprint(scan(other))).not.toBeNull();
    expect(await distance(scan(other))).toBeLessThan(near);
    expect(await distance(scan(other), 300)).toBeLessThan(near);
  });

  test('in colours', async () => {
    const data = await sharp(printed).toColourspace('srgb').tint('#4060c0').jpeg({ quality: 90 }).toBuffer();
    const page = scan({ data }).toString('latin1').replace('/DeviceGray', '/DeviceRGB');
    expect(await fingerprint(Buffer.from(page, 'latin1'))).not.toBeNull();
    expect(await distance(Buffer.from(page, 'latin1'))).toBeLessThan(near);
  });

  test('with initials in a colour of their own, written into the instructions', async () => {
    const bits = Buffer.alloc(8, 0b11001100).toString('latin1');
    const initials = `q 0 0 1 rg 40 0 0 40 20 20 cm BI /W 8 /H 8 /IM true /BPC 1 /D [1 0] ID ${bits} EI Q`;
    const [with_, without] = [scan({ content: `${fills} ${initials}` }), scan()];
    expect(await fingerprint(with_)).not.toBeNull();
    expect(await fingerprint(with_)).not.toBe(await fingerprint(without));
    expect(await distance(with_)).toBeLessThan(near);
    const marked = await new PdfPages(open(with_)).image(1, 150);
    expect(meanDifference(marked, await new PdfPages(open(without)).image(1, 150))).toBeGreaterThan(3);
  });

  test('of tiles, a little larger than their pixels', async () => {
    const black = await sharp({ create: { ...tile, channels: 3, background: '#000' } })
      .toColourspace('b-w')
      .jpeg()
      .toBuffer();
    // 50.9 pixels each at 300 dpi
    const side = 12.216;
    const places = Array.from({ length: 100 }, (_, at) => [(at % 10) * side, Math.floor(at / 10) * side]);
    const content = places.map(([x, y]) => `q ${side} 0 0 ${side} ${x} ${y} cm /Im Do Q`).join(' ');
    const page = scan({ content, data: black, box: `0 0 ${side * 10} ${side * 10}`, size: tile });
    expect(await fingerprint(page)).not.toBeNull();
    expect(await distance(page, 300)).toBe(0);
  });

  test('a damaged picture is left to pdfium', async () => {
    const cut = printed.subarray(0, printed.length * 0.8);
    expect(await distance(scan({ data: cut }))).toBe(0);
  });
});
