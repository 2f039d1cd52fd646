import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { assembly } from './assembly.ts';

let compiled: Promise<object> | null = null;

/**
 * A pdfium of its own, with its own memory: what wrecks it wrecks no other. Its code, which cannot change, is read and compiled
 * once for all of a process.
 */
export async function loadPdfium(): Promise<PDFiumLibrary> {
  compiled ??= compile();
  const module = await compiled.catch((error: unknown) => {
    compiled = null;
    throw error;
  });
  const instantiateWasm = (imports: object, done: (instance: object, module: object) => void): void =>
    done(new assembly.Instance(module, imports), module);
  return PDFiumLibrary.init({ instantiateWasm: instantiateWasm as never });
}

async function compile(): Promise<object> {
  const file = createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm');
  return assembly.compile(await readFile(file));
}
