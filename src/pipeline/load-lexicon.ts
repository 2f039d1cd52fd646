import { readFileSync } from 'node:fs';
import { ParagrafError } from '../errors.ts';
import type { Lexicon } from '../stages/repair/lexicon/lexicon.ts';
import { openLexicon } from '../stages/repair/lexicon/open-lexicon.ts';

/** From src/pipeline and from dist/pipeline alike. */
const lexiconFile = new URL('../../build/lexicon.bin', import.meta.url);

/** The lexicon that `npm run build` made. Throws a ParagrafError when it is missing or of another version. */
export function loadLexicon(): Lexicon {
  return openLexicon(readLexicon());
}

function readLexicon(): Uint8Array {
  try {
    return readFileSync(lexiconFile);
  } catch (error) {
    throw new ParagrafError(
      'missing-dependency',
      'The lexicon build/lexicon.bin cannot be read.',
      'Run `npm run build`, which writes it.',
      { cause: error },
    );
  }
}
