import { randomBytes } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writePdf } from '../../../scripts/fixtures/write-pdf.ts';
import type { PdfObject } from '../../../scripts/fixtures/write-pdf.ts';
import { PdfRaster } from '../../../src/stages/read/pdf-raster.ts';

/** Pages of a long scan; each picture has so many bytes. */
const [pages, weight] = [140, 1_000_000];
const side = 200;
/** Held here, so that it is not let go of between two looks at the memory. */
let scan: Buffer;
let raster: PdfRaster;

beforeAll(async () => {
  scan = await heavyScan();
  raster = new PdfRaster('protokoll.pdf', scan);
});
afterAll(() => raster.close());

/** Grey pages, each darker than the one before, with bytes after each picture's end that no decoder minds. */
async function heavyScan(): Promise<Buffer> {
  const objects: PdfObject[] = [];
  for (let page = 0; page < pages; page += 1) {
    const picture = await sharp({
      create: {
        width: side,
        height: side,
        channels: 3,
        background: { r: 220 - page, g: 220 - page, b: 220 - page },
      },
    })
      .toColourspace('b-w')
      .jpeg()
      .toBuffer();
    const data = Buffer.concat([picture, randomBytes(weight)]);
    const first = 3 * page + 1;
    objects.push(
      {
        entries: `/Type /XObject /Subtype /Image /Width ${side} /Height ${side} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode`,
        stream: data.toString('latin1'),
      },
      { entries: '', stream: `${side} 0 0 ${side} 0 0 cm /Im Do` },
      {
        entries: `/Type /Page /Parent ${3 * pages + 1} 0 R /MediaBox [0 0 ${side} ${side}] /Contents ${first + 1} 0 R /Resources << /XObject << /Im ${first} 0 R >> >>`,
      },
    );
  }
  const kids = Array.from({ length: pages }, (_, page) => `${3 * page + 3} 0 R`).join(' ');
  return writePdf([
    ...objects,
    { entries: `/Type /Pages /Kids [${kids}] /Count ${pages}` },
    { entries: `/Type /Catalog /Pages ${3 * pages + 1} 0 R` },
  ]);
}

/** Bytes outside the heap that something still holds: what only waits to be collected is not among them. */
function externalHeld(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().external;
}

test('of a long scan no more is held than the file and a few pages', async () => {
  await raster.pictures(1);
  const before = externalHeld();
  for (let page = 1; page <= pages; page += 1) await raster.pictures(page);
  const grown = externalHeld() - before;
  expect(grown).toBeLessThan((pages * weight) / 2);
  expect(scan.length).toBeGreaterThan(pages * weight);
});

test('each page is drawn as it is, however many were looked at before', async () => {
  const levels: (number | undefined)[] = [];
  for (let page = 1; page <= pages; page += 1) levels.push((await raster.image(page, 72)).data[0]);
  expect(levels).toEqual(Array.from({ length: pages }, (_, page) => 220 - page));
});
