import type { FileKind } from '../../records/scan.ts';
import { detectFormat } from './detect-format.ts';
import { isWholePdf, mendCutPdf } from './mend-cut-pdf.ts';
import type { PageImage } from './page-image.ts';
import { unusableFile } from './unusable-file.ts';

/** A file that is open to be drawn, page by page; nothing else of it is read. */
export interface OpenDrawing {
  /**
   * @param page 1-based.
   * @param mostPixels where the picture would have more, it is drawn at a lower resolution.
   * @throws ParagrafError `page-too-large`, `image-too-small` or `damaged-file` when this page cannot be shown.
   */
  image(page: number, dpi: number, mostPixels: number): Promise<PageImage>;
  close(): Promise<void>;
}

type Adapter = (path: string, bytes: Uint8Array) => Promise<OpenDrawing>;

/** Who only draws a page or two writes nothing to disk. */
const inMemory = Number.POSITIVE_INFINITY;

/** pdfium alone: pdfjs, which reads the layer, takes longer to load than a page to draw. */
const openPdf: Adapter = async (path, bytes) => {
  const { PdfRaster } = await import('./pdf-raster.ts');
  const raster = new PdfRaster(path, bytes, inMemory);
  if (isWholePdf(bytes) || (await raster.hasPages())) return raster;
  await raster.close();
  return new PdfRaster(path, mendCutPdf(bytes) ?? bytes, inMemory);
};
const openImages: Adapter = async (path, bytes) => {
  const { drawImagePage } = await import('./open-images.ts');
  return {
    image: (page, dpi, mostPixels) => drawImagePage(path, bytes, page, dpi, mostPixels),
    close: () => Promise.resolve(),
  };
};

const adapters: Record<Exclude<FileKind, 'text'>, Adapter> = {
  pdf: openPdf,
  tiff: openImages,
  jpeg: openImages,
  png: openImages,
};

/**
 * Opens a file as `openScan` does, to draw pages of it only: the first page of a long file comes as quickly as that of
 * a short one.
 *
 * @returns null for a text, which has no pictures.
 * @throws ParagrafError `unknown-format`, `damaged-file`.
 */
export async function openDrawing(path: string, bytes: Uint8Array): Promise<OpenDrawing | null> {
  const kind = detectFormat(bytes);
  if (typeof kind !== 'string') throw unusableFile('unknown-format', path, `is ${kind.unknown}`);
  return kind === 'text' ? null : adapters[kind](path, bytes);
}
