import { createRequire } from 'node:module';

/** `Array.prototype.push` as it was when the program started. */
const { push } = Array.prototype;

/** It comes with pdfjs. */
const canvasLibrary: string = '@napi-rs/canvas';
/** What pdfjs takes from its canvas library as soon as it is loaded; only drawing needs more than that they are there. */
const drawing = { DOMMatrix: Object, ImageData: Object, Path2D: Object };

/** What pdfjs gives a page's fonts to for drawing; it holds none. */
class NoFont {
  readonly loaded = Promise.resolve();
}

/**
 * The PDF library, loaded when the first PDF is met. It is imported here and nowhere else, and not at the head of a module:
 * what stands there is loaded before anything that the program has put together with it, and the native `push` would be gone.
 */
export async function loadPdfjs(): Promise<typeof import('pdf-parse').PDFParse> {
  leaveOutCanvas();
  Object.assign(globalThis, { FontFace: NoFont });
  const { PDFParse } = await import('pdf-parse');
  restoreNativePush();
  return PDFParse;
}

/**
 * pdfjs's build for Node 20 puts a `push` of its own in the place of the native one, for the sake of frozen arrays. It is
 * many times slower and every library of the process would use it.
 */
export function restoreNativePush(): void {
  // oxlint-disable-next-line no-extend-native -- it gives back what was there
  Array.prototype.push = push;
}

/** pdfjs loads a library of 30 MB to draw pages with; here pdfium draws them. */
function leaveOutCanvas(): void {
  try {
    const require = createRequire(import.meta.resolve('pdf-parse'));
    const id = require.resolve(canvasLibrary);
    require.cache[id] ??= Object.assign(Object.create(null), {
      id,
      filename: id,
      loaded: true,
      exports: drawing,
    });
  } catch {
    // It is not installed: then pdfjs cannot load it either.
  }
}
