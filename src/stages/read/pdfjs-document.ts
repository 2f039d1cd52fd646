import { loadPdfjs, restoreNativePush } from './load-pdfjs.ts';

/** The parts of a pdfjs document that are used here; shapes as pdfjs 5.4 documents them. */
export interface PdfjsDocument {
  readonly numPages: number;
  getPage(page: number): Promise<PdfjsPage>;
}

export interface PdfjsPage {
  /** `transform` takes page space to points with their origin top left, rotation applied. */
  getViewport(options: { scale: 1 }): { width: number; height: number; transform: Matrix };
  getTextContent(): Promise<{ items: readonly object[]; styles: Readonly<Record<string, TextStyle>> }>;
  getOperatorList(): Promise<OperatorList>;
  readonly commonObjs: { has(id: string): boolean; get(id: string): { readonly name?: string } | null };
  cleanup(): void;
}

/** `[a, b, c, d, e, f]`: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export interface TextItem {
  readonly str: string;
  readonly transform: Matrix;
  /** In page space, along the line. */
  readonly width: number;
  readonly fontName: string;
  readonly hasEOL: boolean;
}

export interface TextStyle {
  /** Share of the font's size above and (negative) below the baseline. */
  readonly ascent: number;
  readonly descent: number;
}

export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Takes the fonts of a document that nobody draws. */
const noDocument = { fonts: new Set() };

/**
 * Opens a PDF's text side. Nothing in the file is executed or fetched; images are not decoded, pdfium draws them.
 *
 * @throws what pdfjs throws, by name: `PasswordException`, `InvalidPDFException` and others.
 */
export async function openPdfjs(
  bytes: Uint8Array,
): Promise<{ document: PdfjsDocument; close: () => Promise<void> }> {
  const PDFParse = await loadPdfjs();
  const parser = new PDFParse({
    // pdfjs keeps the array for itself.
    data: Uint8Array.from(bytes),
    password: '',
    isEvalSupported: false,
    // Else each glyph's outline is made, for want of a browser that has the font.
    disableFontFace: false,
    ownerDocument: noDocument as never,
    enableXfa: false,
    disableAutoFetch: true,
    useWorkerFetch: false,
    useSystemFonts: false,
    maxImageSize: 0,
    verbosity: 0,
  });
  try {
    // pdf-parse keeps the document to itself: its own getText gives no places, its getInfo reads what nobody asks for.
    const { load } = parser as unknown as { load: () => Promise<PdfjsDocument> };
    return { document: await load.call(parser), close: () => parser.destroy() };
  } finally {
    restoreNativePush();
  }
}

export function isTextItem(item: object): item is TextItem {
  return 'str' in item && 'transform' in item;
}

/** The matrix that applies `inner` first, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}
