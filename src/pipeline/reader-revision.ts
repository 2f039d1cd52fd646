import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import type { Engine } from '../stages/recognize/engines/engine.ts';
import { planModels } from '../stages/recognize/engines/model-plan.ts';
import type { OcrMode } from '../stages/recognize/ocr-mode.ts';
import { languageVersion } from './load-language.ts';
import { hashOf, hashOfCode } from './machine-revision.ts';

/** All of the program that decides what a file is read as. */
const readers = ['stages/read', 'stages/recognize', 'records', 'pipeline/ingest'];
/** And what it stands on. */
const libraries = ['pdf-parse', '@hyzyla/pdfium', 'sharp', 'tesseract.js'];

let ofProgram: string | null = null;

/** What a file is read by: another one where the code, a library, the engine, a model, the language or the mode is another. */
export function readerOf(engine: Engine, ocr: OcrMode): string {
  ofProgram ??= hashOf([hashOfCode(readers), languageVersion(), ...libraries.map(versionOf)]);
  return hashOf([ofProgram, engine.name, engine.version, JSON.stringify(planModels(engine)), ocr]);
}

/** The version that is installed, without loading the library. */
function versionOf(library: string): string {
  const own = `node_modules/${library}/`;
  const entry = import.meta.resolve(library);
  const folder = new URL(entry.slice(0, entry.lastIndexOf(own) + own.length));
  const description = new URL('package.json', folder);
  if (!existsSync(description)) throw new Error(`the version of ${library} is not to be found`);
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(description, 'utf8'))).version;
}
