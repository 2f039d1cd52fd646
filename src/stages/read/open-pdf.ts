import type { Notice } from '../../records/notice.ts';
import type { Box } from '../../records/place.ts';
import type { Font, ScanPage } from '../../records/scan.ts';
import { layerWords } from './layer-words.ts';
import { isWholePdf, mendCutPdf } from './mend-cut-pdf.ts';
import type { OpenPages } from './open-pages.ts';
import { maxPixels } from './page-limits.ts';
import { PdfPages } from './pdf-pages.ts';
import { PdfRaster } from './pdf-raster.ts';
import { isTextItem, openPdfjs } from './pdfjs-document.ts';
import type { PdfjsDocument, PdfjsPage } from './pdfjs-document.ts';
import { surveyPage } from './survey-page.ts';
import { messageOf, unusableFile } from './unusable-file.ts';

/** A PDF: its text layer from pdfjs, its page images from pdfium, which also stands in where pdfjs gives up. */
export async function openPdf(path: string, bytes: Uint8Array): Promise<OpenPages> {
  if (isWholePdf(bytes)) return openWhole(path, bytes);
  const open = await openWhole(path, bytes).catch((error: unknown) => {
    const mended = mendCutPdf(bytes);
    if (mended === null) throw error;
    return openWhole(path, mended);
  });
  return { ...open, notices: [cutOff, ...open.notices] };
}

async function openWhole(path: string, bytes: Uint8Array): Promise<OpenPages> {
  const raster = new PdfRaster(path, bytes);
  const { pages, notices } = await readLayer(bytes).catch(async (error: unknown) => ({
    pages: await pagesWithoutLayer(path, raster, error),
    notices: [damagedLayer],
  }));
  const [first] = pages;
  if (first && pages.every(isTooLarge)) {
    throw unusableFile('page-too-large', path, `has pages of ${first.width} × ${first.height} points`);
  }
  const drawn = new PdfPages(raster);
  return {
    pages,
    notices,
    image: (page, dpi) => drawn.image(page, dpi),
    fingerprint: (page) => drawn.fingerprint(page),
    close: () => raster.close(),
  };
}

/** Too large to be drawn at the resolution that pages are read at. */
function isTooLarge({ width, height }: ScanPage): boolean {
  return (width ?? 0) * (height ?? 0) * (150 / 72) ** 2 > maxPixels;
}

const cutOff: Notice = {
  code: 'file-cut-off',
  severity: 'review',
  message: 'Filen är avkortad eller skadad på slutet. Det som gick att läsa är med; jämför med originalet.',
  page: null,
};

const damagedLayer: Notice = {
  code: 'file-damaged',
  severity: 'review',
  message: 'Filens uppbyggnad är skadad. Sidorna har lästs som bilder.',
  page: null,
};

interface ReadPages {
  readonly pages: readonly ScanPage[];
  readonly notices: readonly Notice[];
}

async function readLayer(bytes: Uint8Array): Promise<ReadPages> {
  const { document, close } = await openPdfjs(bytes);
  try {
    const pages: ScanPage[] = [];
    const notices: Notice[] = [];
    for (let page = 1; page <= document.numPages; page += 1) {
      const read = await readPage(document, page).catch(() => null);
      pages.push(read?.page ?? pageWithoutLayer(page, null));
      if (read === null) notices.push(damagedPage(page));
      else if (read.isEmpty) notices.push(emptyPage(page));
    }
    return { pages, notices };
  } finally {
    await close();
  }
}

async function readPage(
  document: PdfjsDocument,
  number: number,
): Promise<{ page: ScanPage; isEmpty: boolean }> {
  const page = await document.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  if (!isSize(width) || !isSize(height)) throw new Error('the page has no size');
  const operators = await page.getOperatorList();
  const survey = surveyPage(operators, transform, { width, height });
  const { items, styles } = await page.getTextContent();
  const fontOf = (id: string, size: number): Font | null =>
    survey.unseenFonts.has(id) ? null : describeFont(id, fontName(page, id), size);
  const words = layerWords(items.filter(isTextItem), styles, transform, fontOf);
  page.cleanup();
  // A damaged page may set words at no place, or one that is no number: its picture tells more.
  if (!words.every(({ box }) => hasPlace(box))) throw new Error('words of the layer stand nowhere');
  const { imageCoverage, pictures } = survey;
  return {
    page: { number, width, height, words, imageCoverage, pictures: [...pictures], textLines: null },
    isEmpty: operators.fnArray.length === 0,
  };
}

function isSize(points: number): boolean {
  return Number.isFinite(points) && points > 0;
}

function hasPlace({ x, y, width, height }: Box): boolean {
  return [x, y, width, height].every(Number.isFinite);
}

/** pdfjs knows a font's own name once its page's instructions have been read. */
function fontName(page: PdfjsPage, id: string): string {
  return page.commonObjs.has(id) ? (page.commonObjs.get(id)?.name ?? '') : '';
}

/** @param name as in the file: `ABCDEF+Arial-BoldMT`. */
function describeFont(id: string, name: string, size: number): Font {
  const plain = name.replace(/^[A-Z]{6}\+/u, '');
  const bold = /bold|black|heavy|demi/iu.test(plain);
  const italic = /italic|oblique|kursiv/iu.test(plain);
  return { id, name: plain, size, bold, italic };
}

function damagedPage(page: number): Notice {
  return { code: 'page-damaged', severity: 'review', message: `Sidan ${page} är skadad i filen.`, page };
}

/** Instructions that cannot be unpacked leave an empty page too, and pdfjs does not say which it is. */
function emptyPage(page: number): Notice {
  const message = `Sidan ${page} är helt tom i filen. Är den inte tom i originalet är filen skadad.`;
  return { code: 'page-empty', severity: 'info', message, page };
}

/** When pdfjs cannot open the file: encrypted, or damaged so that only its pages' images may be left. */
async function pagesWithoutLayer(path: string, raster: PdfRaster, error: unknown): Promise<ScanPage[]> {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException' || /encrypt/iu.test(messageOf(error))) {
    throw unusableFile('encrypted', path, 'cannot be opened without a password', error);
  }
  const sizes = await raster.pageSizes().catch(() => []);
  if (sizes.length === 0) await raster.close();
  if (sizes.length === 0) throw unusableFile('damaged-file', path, `is damaged: ${messageOf(error)}`, error);
  return sizes.map((size, index) => pageWithoutLayer(index + 1, size));
}

function pageWithoutLayer(number: number, size: { width: number; height: number } | null): ScanPage {
  const isKnown = size !== null && isSize(size.width) && isSize(size.height);
  const { width, height } = isKnown ? size : { width: null, height: null };
  return { number, width, height, words: [], imageCoverage: 0, pictures: [], textLines: null };
}
