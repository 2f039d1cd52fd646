import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { textPage, writePdf } from '../../../../scripts/fixtures/write-pdf.ts';
import { PdfiumFile } from '../../../../src/stages/read/pictures/pdfium-file.ts';
import { pictureObjects } from '../../../../src/stages/read/pictures/pdfium-objects.ts';
import { picturePdf } from '../make-picture-pdf.ts';

/** No file is so short that it would be held: each is read from disk. */
const always = 0;
const never = Number.POSITIVE_INFINITY;
const entries = '/Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8';
const picture = Buffer.from(Array.from({ length: 64 }, (_, at) => at * 4));
let library: PDFiumLibrary;

beforeAll(async () => {
  library = await PDFiumLibrary.init();
});
afterEach(() => vi.unstubAllEnvs());

/** Without it pdfium's wrapper would encode the picture. */
function render({ data }: { data: Uint8Array }): Promise<Uint8Array> {
  return Promise.resolve(data);
}

async function draw(file: PdfiumFile): Promise<Uint8Array> {
  const page = file.document.getPage(0);
  const { data } = await page.render({ scale: 1, width: 200, height: 100, colorSpace: 'Gray', render });
  return data;
}

test.each([
  ['text', writePdf(textPage(['§ 7 Val av justerare', 'Åsa Öberg, 45 %'], [300, 120]))],
  ['a picture', picturePdf(entries, picture, [200, 100])],
])('a page of %s is the same from disk and from memory, however often it is opened', async (_, pdf) => {
  const held = await PdfiumFile.open(library, pdf, never);
  const read = await PdfiumFile.open(library, pdf, always);
  const drawn = await draw(held);
  expect(new Set(drawn).size).toBeGreaterThan(5);
  for (let time = 0; time < 3; time += 1) {
    expect(await draw(read)).toEqual(drawn);
    expect(await draw(held)).toEqual(drawn);
    expect(pictureObjects(read.document, 0)).toEqual(pictureObjects(held.document, 0));
    read.openAnew();
    held.openAnew();
  }
  read.close();
  held.close();
});

test('a picture is found by its bytes from disk and from memory, and another is not', async () => {
  for (const most of [always, never]) {
    const file = await PdfiumFile.open(library, picturePdf(entries, picture, [200, 100]), most);
    expect(file.dictionaries.find(picture)?.get('Width')).toBe('8');
    expect(file.dictionaries.find(Buffer.from(picture).fill(1, 63))).toBeNull();
    expect(file.dictionaries.holds(Buffer.alloc(10_000))).toBe(false);
    file.close();
  }
});

test('of two files that are read from disk each is its own', async () => {
  const other = Buffer.from(picture).reverse();
  const pdfs = [picture, other].map((data) => picturePdf(entries, data, [200, 100]));
  const files: PdfiumFile[] = [];
  for (const pdf of pdfs) files.push(await PdfiumFile.open(library, pdf, always));
  const seen = files.map((file) => pictureObjects(file.document, 0)?.pictures[0]?.data);
  expect(seen).toEqual([picture, other]);
  for (const file of files) file.close();
});

test('what is read from disk has no name there', async () => {
  vi.stubEnv('TMPDIR', mkdtempSync(join(tmpdir(), 'paragraf-')));
  const file = await PdfiumFile.open(library, picturePdf(entries, picture, [200, 100]), always);
  expect(readdirSync(tmpdir())).toEqual([]);
  expect(file.document.getPageCount()).toBe(1);
  file.close();
});

test('without room on disk a file is held', async () => {
  vi.stubEnv('TMPDIR', '/proc/nowhere');
  const file = await PdfiumFile.open(library, picturePdf(entries, picture, [200, 100]), always);
  expect(file.document.getPageCount()).toBe(1);
  file.close();
});

test('what is no PDF is refused as it is from memory', async () => {
  for (const most of [always, never]) {
    await expect(PdfiumFile.open(library, Buffer.from('%PDF-1.7 nothing'), most)).rejects.toThrow(/format/u);
  }
});
