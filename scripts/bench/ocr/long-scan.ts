import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { buildFolder } from '../../fixtures/load-protocols.ts';
import type { Raster } from '../../fixtures/raster.ts';
import { renderPdf } from '../../fixtures/render-pdf.ts';
import { seededRandom } from '../../fixtures/seeded-random.ts';
import { readSplit } from '../../fixtures/split.ts';
import { writeJpeg } from '../../fixtures/write-image.ts';
import { writePdf } from '../../fixtures/write-pdf.ts';
import type { PdfObject } from '../../fixtures/write-pdf.ts';

/** The resolution of the scans that the long ones are made of. */
const dpi = 200;
const recipes = ['clean-200', 'skewed-3', 'stamped'] as const;
const specks = 8;

/** The pages of the measure part's scans of these recipes: all different, all of paper that is easy to read. */
export async function scannedPages(): Promise<readonly Raster[]> {
  const { measure } = await readSplit();
  const files = recipes.flatMap((recipe) => {
    const folder = new URL(`scans/${recipe}/`, buildFolder);
    if (!existsSync(folder)) throw new Error('there are no scans yet: run npm run fixtures');
    const names = readdirSync(folder).filter((name) => measure.includes(name.replace(/\.pdf$/u, '')));
    return names.map((name) => new URL(name, folder));
  });
  const pages: Raster[] = [];
  for (const file of files) pages.push(...(await renderPdf(readFileSync(file), dpi)));
  return pages;
}

/**
 * A PDF of `count` scanned pages, the given ones over and over from the one numbered `from`, each time with a few
 * specks in other places: no picture stands in it twice, nor in a scan that starts elsewhere.
 */
export async function longScan(pages: readonly Raster[], count: number, from = 0): Promise<Buffer> {
  const pictures: Buffer[] = [];
  for (let number = from; number < from + count; number += 1) {
    const page = pages[number % pages.length];
    if (page === undefined) throw new RangeError('a long scan needs pages to be made of');
    pictures.push(await writeJpeg(withSpecks(page, `page ${number}`), 'clean-200'));
  }
  const [{ width, height } = { width: 0, height: 0 }] = pages;
  return writePdf(pictureObjects(pictures, width, height));
}

/** Specks of two by two pixels, in the margin at the top: they change the picture and no word. */
function withSpecks(page: Raster, seed: string): Raster {
  const random = seededRandom(seed);
  const data = page.data.slice();
  for (let speck = 0; speck < specks; speck += 1) {
    const x = Math.floor(random.uniform() * (page.width - 2));
    const y = Math.floor(random.uniform() * page.height * 0.02);
    for (const row of [y, y + 1]) data.fill(90, row * page.width + x, row * page.width + x + 2);
  }
  return { ...page, data };
}

/** Three objects a page (picture, content, page), then the list of pages and the catalog. */
function pictureObjects(pictures: readonly Buffer[], width: number, height: number): readonly PdfObject[] {
  const size = [width, height].map((pixels) => ((pixels / dpi) * 72).toFixed(2));
  const list = 3 * pictures.length + 1;
  const pages = pictures.flatMap((picture, index): PdfObject[] => {
    const first = 3 * index + 1;
    const kind = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height}`;
    const resources = `/Resources << /XObject << /Picture ${first} 0 R >> >>`;
    return [
      {
        entries: `${kind} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode`,
        stream: picture.toString('latin1'),
      },
      { entries: '', stream: `${size[0]} 0 0 ${size[1]} 0 0 cm /Picture Do` },
      {
        entries: `/Type /Page /Parent ${list} 0 R /MediaBox [0 0 ${size.join(' ')}] /Contents ${first + 1} 0 R ${resources}`,
      },
    ];
  });
  const kids = pictures.map((_, index) => `${3 * index + 3} 0 R`).join(' ');
  return [
    ...pages,
    { entries: `/Type /Pages /Kids [${kids}] /Count ${pictures.length}` },
    { entries: `/Type /Catalog /Pages ${list} 0 R` },
  ];
}
