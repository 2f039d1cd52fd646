import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';

/** What pdf-parse imports pdfjs by, and the same in short. */
const long = /^pdfjs-dist\/legacy\/build\/pdf\.mjs$/;
const short = 'pdfjs-dist/legacy/build/pdf.min.mjs';
/** Where pdf-parse itself begins. */
const parser = /\/pdf-parse\/dist\/pdf-parse\/esm\/index\.js$/;

/** pdfjs in its own short form, with its other half, for which it would else look beside itself. */
export const takeInPdfjs: Plugin = {
  name: 'take-in-pdfjs',
  setup: ({ onLoad, onResolve, resolve }) => {
    onResolve({ filter: long }, ({ kind, resolveDir }) => resolve(short, { kind, resolveDir }));
    onLoad({ filter: parser }, ({ path }) => ({
      contents: `import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs'; export { PDFParse } from './PDFParse.js';`,
      resolveDir: dirname(path),
    }));
  },
};
