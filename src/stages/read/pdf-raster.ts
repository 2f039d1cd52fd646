import type { PDFiumLibrary } from '@hyzyla/pdfium';
import { loadPdfium } from './load-pdfium.ts';
import type { PageImage } from './page-image.ts';
import { dpiWithin, maxPixels } from './page-limits.ts';
import { PdfiumFile } from './pictures/pdfium-file.ts';
import { pictureObjects } from './pictures/pdfium-objects.ts';
import type { PageOfPictures } from './pictures/placed-picture.ts';
import { pageOfPictures } from './pictures/page-of-pictures.ts';
import { messageOf, unusableFile } from './unusable-file.ts';

const pointsPerInch = 72;
/** pdfium keeps the pictures of pages that were looked at; after so many looks what is kept is dropped. */
const looksKept = 16;

interface Opened {
  readonly library: PDFiumLibrary;
  readonly file: PdfiumFile;
}

/** A PDF's pages as pictures. pdfium is started when the first one is asked for, one to a file: a file that wrecks it spoils no other. */
export class PdfRaster {
  private readonly path: string;
  /** The file, until pdfium has it: an archive's largest are hundreds of megabytes. */
  private bytes: Uint8Array | null;
  private readonly mostHeld: number | undefined;
  private opened: Promise<Opened> | null = null;
  /** Since the document was opened. */
  private looks = 0;

  /** @param mostHeld a longer file is kept on disk, under no name; in bytes. */
  constructor(path: string, bytes: Uint8Array, mostHeld?: number) {
    this.path = path;
    this.bytes = bytes;
    this.mostHeld = mostHeld;
  }

  /** Whether pdfium finds any pages in the file. */
  async hasPages(): Promise<boolean> {
    return this.open().then(
      ({ file }) => file.document.getPageCount() > 0,
      () => false,
    );
  }

  /** Each page's size in points. */
  async pageSizes(): Promise<{ width: number; height: number }[]> {
    const { document } = (await this.open()).file;
    return Array.from({ length: document.getPageCount() }, (_, index) => {
      const { originalWidth, originalHeight } = document.getPage(index).getOriginalSize();
      return { width: originalWidth, height: originalHeight };
    });
  }

  /**
   * The pictures that a page is made of, where nothing else is seen on it and they need no pdfium to be drawn; else null.
   *
   * @param page 1-based.
   */
  async pictures(page: number): Promise<PageOfPictures | null> {
    const { file } = await this.openForLook();
    const { document } = file;
    const objects = page > document.getPageCount() ? null : pictureObjects(document, page - 1);
    return objects && pageOfPictures(objects, file.dictionaries);
  }

  /**
   * @param mostPixels where the picture would have more, it is drawn at a lower resolution.
   * @throws ParagrafError `page-too-large` or `damaged-file`.
   */
  async image(page: number, askedDpi: number, mostPixels = Number.POSITIVE_INFINITY): Promise<PageImage> {
    const { file } = await this.openForLook().catch((error: unknown) => {
      throw this.damaged(page, error);
    });
    const { document } = file;
    if (page > document.getPageCount()) throw this.damaged(page, 'it is missing');
    try {
      const sheet = document.getPage(page - 1);
      const { originalWidth, originalHeight } = sheet.getOriginalSize();
      const size = { width: originalWidth / pointsPerInch, height: originalHeight / pointsPerInch };
      const dpi = dpiWithin(mostPixels, size, askedDpi);
      this.checkSize(page, originalWidth, originalHeight, dpi);
      // Given a scale, pdfium's wrapper would first cut the page's size down to whole points.
      const width = Math.round((originalWidth * dpi) / pointsPerInch);
      const height = Math.round((originalHeight * dpi) / pointsPerInch);
      const { data } = await sheet.render({ scale: 1, width, height, colorSpace: 'Gray', render: sameBytes });
      return { width, height, dpi, data };
    } catch (error) {
      throw this.damaged(page, error);
    }
  }

  async close(): Promise<void> {
    const opened = await this.opened?.catch(() => null);
    opened?.file.close();
    opened?.library.destroy();
    this.opened = null;
  }

  private open(): Promise<Opened> {
    this.opened ??= this.load();
    return this.opened;
  }

  /** As `open`, with little that pdfium keeps of earlier pages: of a long file that would be all of its pictures. */
  private openForLook(): Promise<Opened> {
    this.looks += 1;
    if (this.looks > looksKept && this.opened !== null) {
      this.looks = 1;
      this.opened = this.opened.then((opened) => {
        opened.file.openAnew();
        return opened;
      });
    }
    return this.open();
  }

  private async load(): Promise<Opened> {
    const library = await loadPdfium();
    const file = await PdfiumFile.open(library, this.bytes ?? new Uint8Array(), this.mostHeld);
    this.bytes = null;
    return { library, file };
  }

  private checkSize(page: number, width: number, height: number, dpi: number): void {
    const pixels = width * height * (dpi / pointsPerInch) ** 2;
    const inches = `${(width / pointsPerInch).toFixed(0)} × ${(height / pointsPerInch).toFixed(0)} inches`;
    if (pixels > maxPixels)
      throw unusableFile('page-too-large', this.path, `has a page ${page} of ${inches}`);
    if (!(pixels > 0)) throw new RangeError('it has no area');
  }

  private damaged(page: number, error: unknown): unknown {
    if (error instanceof Error && error.name === 'ParagrafError') return error;
    return unusableFile(
      'damaged-file',
      this.path,
      `has a page ${page} that cannot be drawn: ${messageOf(error)}`,
      error,
    );
  }
}

/** Without it pdfium's wrapper would encode the picture. */
function sameBytes({ data }: { data: Uint8Array }): Promise<Uint8Array> {
  return Promise.resolve(data);
}
