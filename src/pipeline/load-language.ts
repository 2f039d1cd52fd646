import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ParagrafError } from '../errors.ts';
import { programFile } from '../program-files.ts';
import { openLanguage, type Language } from '../stages/repair/language/open-language.ts';

const languageFile = programFile('../build/language.bin');

/** The language that `npm run build` made. Throws a ParagrafError when it is missing or of another version. */
export function loadLanguage(): Language {
  return openLanguage(readLanguage());
}

let version: string | null = null;

/** Another one for another language: a part of its file's hash. */
export function languageVersion(): string {
  version ??= createHash('sha256').update(readLanguage()).digest('hex').slice(0, 16);
  return version;
}

let bytes: Uint8Array | null = null;

/** The same as it was written; read once, as what is made of it holds on to it. Throws as `loadLanguage` does. */
export function readLanguage(): Uint8Array {
  try {
    bytes ??= readFileSync(languageFile);
    return bytes;
  } catch (error) {
    throw new ParagrafError(
      'missing-dependency',
      'The language file build/language.bin cannot be read.',
      'Run `npm run build`, which writes it.',
      { cause: error },
    );
  }
}
