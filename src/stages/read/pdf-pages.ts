import { createHash } from 'node:crypto';
import type { PageImage } from './page-image.ts';
import { maxPixels } from './page-limits.ts';
import type { PdfRaster } from './pdf-raster.ts';
import type { PageOfPictures } from './pictures/placed-picture.ts';

const pointsPerInch = 72;

/**
 * The pictures of a PDF's pages to read from. A scanned page is mostly one picture: that is decoded as it lies in the file, at a
 * tenth of what pdfium takes to draw it, and is known again without being decoded. All else pdfium draws.
 */
export class PdfPages {
  private readonly raster: PdfRaster;
  /** Of the page that was asked for last: it is asked for once more, or not at all. */
  private last: { readonly page: number; readonly pictures: Promise<PageOfPictures | null> } | null = null;

  constructor(raster: PdfRaster) {
    this.raster = raster;
  }

  /** Tells what is drawn on a page, whatever the resolution; null where only drawing it tells. */
  async fingerprint(page: number): Promise<string | null> {
    const made = await this.pictures(page);
    if (made === null) return null;
    const hash = createHash('sha256').update(JSON.stringify([made.width, made.height]));
    for (const { data, ...how } of made.pictures)
      hash.update(JSON.stringify([how, data.length])).update(data);
    return hash.digest('hex');
  }

  /** @throws ParagrafError as `PdfRaster.image` does. */
  async image(page: number, dpi: number): Promise<PageImage> {
    const made = await this.pictures(page);
    const composed = made && (await compose(made, dpi).catch(() => null));
    return composed ?? this.raster.image(page, dpi);
  }

  private pictures(page: number): Promise<PageOfPictures | null> {
    if (this.last?.page !== page)
      this.last = { page, pictures: this.raster.pictures(page).catch(() => null) };
    return this.last.pictures;
  }
}

async function compose(page: PageOfPictures, dpi: number): Promise<PageImage | null> {
  const width = Math.round((page.width * dpi) / pointsPerInch);
  const height = Math.round((page.height * dpi) / pointsPerInch);
  if (!(width > 0 && height > 0) || width * height > maxPixels) return null;
  // The library that decodes is loaded for pages that are not known.
  const { composePage } = await import('./pictures/compose-page.ts');
  return { width, height, dpi, data: await composePage(page.pictures, { width, height }) };
}
