import type { ScanPage } from '../../../records/scan.ts';
import { isContradicted } from './is-contradicted.ts';
import type { ReadWord } from './is-contradicted.ts';
import type { ToRead } from './parts-to-read.ts';
import { linesOfPrint } from './lines-of-print.ts';
import { suspectFonts } from './suspect-fonts.ts';
import type { Knows } from './suspect-fonts.ts';
import { turnOfWords, turnPageBack } from './upright-layer.ts';

/** Reads parts of one page; its words have their places on the upright page, in points. */
export type ReadParts = (page: ToRead) => Promise<readonly ReadWord[]>;

/**
 * The ids of the fonts whose character map is wrong. Each suspect is put to the test on the page that shows most of it:
 * a foreign language reads from the picture as the layer has it, a garbled text does not.
 */
export async function findGarbledFonts(
  pages: readonly ScanPage[],
  knows: Knows,
  readParts: ReadParts,
): Promise<ReadonlySet<string>> {
  const garbled = new Set<string>();
  for (const { id, page } of suspectFonts(pages, knows)) {
    const turn = turnOfWords(page.words);
    const upright = turnPageBack(page, turn);
    const words = upright.words.filter((word) => word.font?.id === id);
    const read = linesOfPrint(words).map((box) => ({ kind: 'print', box }) as const);
    const shown = await readParts({ page: upright, turn, trusted: [], read });
    if (isContradicted(words, shown, knows)) garbled.add(id);
  }
  return garbled;
}
