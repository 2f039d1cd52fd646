import type { PDFiumDocument } from '@hyzyla/pdfium';
import type { Matrix } from '../pdfjs-document.ts';

/** The functions of pdfium (fpdf_edit.h, fpdfview.h) that its wrapper has no methods for; addresses are numbers. */
interface Calls {
  malloc(size: number): number;
  free(address: number): void;
  FPDF_LoadPage(document: number, index: number): number;
  FPDF_ClosePage(page: number): void;
  FPDF_GetPageBoundingBox(page: number, box: number): number;
  FPDFPage_GetRotation(page: number): number;
  FPDFPage_GetAnnotCount(page: number): number;
  FPDFPage_HasTransparency(page: number): number;
  FPDFPage_CountObjects(page: number): number;
  FPDFPage_GetObject(page: number, index: number): number;
  FPDFPageObj_GetType(object: number): number;
  FPDFPageObj_CountMarks(object: number): number;
  FPDFPageObj_HasTransparency(object: number): number;
  FPDFPageObj_GetClipPath(object: number): number;
  FPDFClipPath_CountPaths(clip: number): number;
  FPDFPageObj_GetFillColor(object: number, red: number, green: number, blue: number, alpha: number): number;
  FPDFPageObj_GetMatrix(object: number, matrix: number): number;
  FPDFTextObj_GetTextRenderMode(object: number): number;
  FPDFImageObj_GetImageMetadata(object: number, page: number, metadata: number): number;
  FPDFImageObj_GetImageFilterCount(object: number): number;
  FPDFImageObj_GetImageFilter(object: number, index: number, buffer: number, length: number): number;
  FPDFImageObj_GetImageDataRaw(object: number, buffer: number, length: number): number;
  FPDFImageObj_GetBitmap(object: number): number;
  FPDFBitmap_GetWidth(bitmap: number): number;
  FPDFBitmap_GetHeight(bitmap: number): number;
  FPDFBitmap_GetStride(bitmap: number): number;
  FPDFBitmap_GetBuffer(bitmap: number): number;
  FPDFBitmap_Destroy(bitmap: number): void;
}

interface Pdfium {
  readonly HEAPU8: Uint8Array;
  readonly HEAPF32: Float32Array;
  readonly HEAPU32: Uint32Array;
  readonly wasmExports: Calls;
}

/** What pdfium's wrapper keeps to itself. */
interface Wrapped {
  readonly module: Pdfium;
  readonly documentIdx: number;
}

/** A page on which nothing is seen but pictures. */
export interface PictureObjects {
  /** In points, before the page is turned: `[left, bottom, right, top]`. */
  readonly box: readonly [number, number, number, number];
  readonly turn: 0 | 90 | 180 | 270;
  /** In the order in which they are drawn. */
  readonly pictures: readonly PictureObject[];
}

export interface PictureObject {
  /** Takes the unit square, its top being the picture's, to the page. */
  readonly matrix: Matrix;
  readonly width: number;
  readonly height: number;
  readonly bitsPerPixel: number;
  /** As fpdf_edit.h numbers them. */
  readonly colourSpace: number;
  readonly filters: readonly string[];
  /** What a stencil is painted with. */
  readonly colour: readonly [red: number, green: number, blue: number];
  /** As it lies in the file. */
  readonly data: Buffer;
  /** How much each pixel of a small stencil lets through, 0 to 255; null of what is no stencil, or a large one. */
  readonly cover: Buffer | null;
}

const types = { text: 1, picture: 3 } as const;
const invisible = 3;
/** A stencil of so many pixels costs pdfium nothing to decode; larger ones are never written into a page's instructions. */
const smallStencil = 100_000;
/** More than any answer takes that is not a picture itself, in bytes. */
const scratchSize = 256;

/**
 * The pictures of a page, as they lie in the file; null where anything else is seen on it, or where a picture is drawn in any
 * other way than as a whole, opaque and without conditions.
 *
 * @param index 0-based.
 */
export function pictureObjects(document: PDFiumDocument, index: number): PictureObjects | null {
  const { module, documentIdx } = document as unknown as Wrapped;
  const calls = module.wasmExports;
  const page = calls.FPDF_LoadPage(documentIdx, index);
  if (page === 0) return null;
  const scratch = calls.malloc(scratchSize);
  try {
    return new ObjectReader(module, page, scratch).read();
  } finally {
    calls.free(scratch);
    calls.FPDF_ClosePage(page);
  }
}

class ObjectReader {
  private readonly pdfium: Pdfium;
  private readonly calls: Calls;
  private readonly page: number;
  private readonly scratch: number;

  constructor(pdfium: Pdfium, page: number, scratch: number) {
    this.pdfium = pdfium;
    this.calls = pdfium.wasmExports;
    this.page = page;
    this.scratch = scratch;
  }

  read(): PictureObjects | null {
    const { calls, page, scratch } = this;
    if (calls.FPDFPage_GetAnnotCount(page) > 0 || calls.FPDFPage_HasTransparency(page) !== 0) return null;
    const objects = Array.from({ length: calls.FPDFPage_CountObjects(page) }, (_, place) =>
      calls.FPDFPage_GetObject(page, place),
    ).filter((object) => !this.isUnseen(object));
    if (objects.length === 0 || !objects.every((object) => this.isPlainPicture(object))) return null;
    const turn = ([0, 90, 180, 270] as const)[calls.FPDFPage_GetRotation(page)];
    if (turn === undefined || calls.FPDF_GetPageBoundingBox(page, scratch) === 0) return null;
    const [left = 0, top = 0, right = 0, bottom = 0] = this.floats(4);
    return { box: [left, bottom, right, top], turn, pictures: objects.map((object) => this.picture(object)) };
  }

  /** Text that a scanner has laid under or over its picture. */
  private isUnseen(object: number): boolean {
    if (this.calls.FPDFPageObj_GetType(object) !== types.text) return false;
    const mode = this.calls.FPDFTextObj_GetTextRenderMode(object);
    return mode === invisible || (mode === 0 && this.colour(object)[3] === 0);
  }

  private isPlainPicture(object: number): boolean {
    const { calls } = this;
    return (
      calls.FPDFPageObj_GetType(object) === types.picture &&
      // It may be marked as a part that is only seen when it is asked for.
      calls.FPDFPageObj_CountMarks(object) === 0 &&
      calls.FPDFPageObj_HasTransparency(object) === 0 &&
      this.isWhole(object)
    );
  }

  private isWhole(object: number): boolean {
    const clip = this.calls.FPDFPageObj_GetClipPath(object);
    return clip === 0 || this.calls.FPDFClipPath_CountPaths(clip) <= 0;
  }

  private picture(object: number): PictureObject {
    const { calls, page, scratch } = this;
    const [red, green, blue] = this.colour(object);
    calls.FPDFPageObj_GetMatrix(object, scratch);
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = this.floats(6);
    // Width, height, two resolutions, bits a pixel, colour space.
    calls.FPDFImageObj_GetImageMetadata(object, page, scratch);
    const [width = 0, height = 0, , , bitsPerPixel = 0, colourSpace = 0] = this.numbers(6);
    const filters = this.filters(object);
    const data = this.data(object);
    const matrix = [a, b, c, d, e, f] as const;
    const isStencil = bitsPerPixel === 1 && colourSpace === 0 && width * height <= smallStencil;
    const cover = isStencil ? this.cover(object) : null;
    return {
      matrix,
      width,
      height,
      bitsPerPixel,
      colourSpace,
      filters,
      colour: [red, green, blue],
      data,
      cover,
    };
  }

  private colour(object: number): readonly [number, number, number, number] {
    const at = this.scratch;
    this.pdfium.HEAPU32.fill(0, at >> 2, (at >> 2) + 4);
    this.calls.FPDFPageObj_GetFillColor(object, at, at + 4, at + 8, at + 12);
    const [red = 0, green = 0, blue = 0, alpha = 0] = this.numbers(4);
    return [red, green, blue, alpha];
  }

  private filters(object: number): readonly string[] {
    const { calls, pdfium, scratch } = this;
    return Array.from({ length: calls.FPDFImageObj_GetImageFilterCount(object) }, (_, place) => {
      const length = calls.FPDFImageObj_GetImageFilter(object, place, scratch, scratchSize);
      // It ends with a zero.
      return length > scratchSize
        ? ''
        : Buffer.from(pdfium.HEAPU8.buffer, scratch, length - 1).toString('latin1');
    });
  }

  private data(object: number): Buffer {
    const { calls, pdfium } = this;
    const length = calls.FPDFImageObj_GetImageDataRaw(object, 0, 0);
    const at = calls.malloc(length);
    try {
      calls.FPDFImageObj_GetImageDataRaw(object, at, length);
      return Buffer.from(pdfium.HEAPU8.slice(at, at + length));
    } finally {
      calls.free(at);
    }
  }

  private cover(object: number): Buffer | null {
    const { calls, pdfium } = this;
    const bitmap = calls.FPDFImageObj_GetBitmap(object);
    if (bitmap === 0) return null;
    try {
      const [width, height] = [calls.FPDFBitmap_GetWidth(bitmap), calls.FPDFBitmap_GetHeight(bitmap)];
      const [start, stride] = [calls.FPDFBitmap_GetBuffer(bitmap), calls.FPDFBitmap_GetStride(bitmap)];
      const rows = Array.from({ length: height }, (_, row) => start + row * stride);
      return Buffer.concat(rows.map((at) => pdfium.HEAPU8.subarray(at, at + width)));
    } finally {
      calls.FPDFBitmap_Destroy(bitmap);
    }
  }

  private floats(count: number): readonly number[] {
    return [...this.pdfium.HEAPF32.subarray(this.scratch >> 2, (this.scratch >> 2) + count)];
  }

  private numbers(count: number): readonly number[] {
    return [...this.pdfium.HEAPU32.subarray(this.scratch >> 2, (this.scratch >> 2) + count)];
  }
}
