import type { OpenScan } from '../read/open-pages.ts';
import type { PageImage } from '../read/page-image.ts';
import { applyMode } from './layer/apply-mode.ts';
import { findGarbledFonts } from './layer/find-garbled-fonts.ts';
import type { ReadParts } from './layer/find-garbled-fonts.ts';
import { judgePages } from './layer/judge-pages.ts';
import type { JudgedPage } from './layer/judge-pages.ts';
import { partsToRead, sheetOf } from './layer/parts-to-read.ts';
import { wordsOnPage } from './layer/words-on-page.ts';
import { suspectFonts } from './layer/suspect-fonts.ts';
import { readScannedPages } from './read-scanned-pages.ts';
import { usualDpi } from './prepare/choose-dpi.ts';
import type { Recognizer } from './recognizer.ts';

/**
 * What is to become of each page of a file. Where a font may have a wrong character map, a page is read to know; where
 * the user has said what is to be read, it is not.
 */
export async function judgeScan(source: OpenScan, recognizer: Recognizer): Promise<JudgedPage[]> {
  const { pages } = source.scan;
  const { knows, ocr = 'auto' } = recognizer;
  const garbled =
    ocr === 'skip' || ocr === 'force'
      ? new Set(suspectFonts(pages, knows).map(({ id }) => id))
      : await findGarbledFonts(pages, knows, partsReader(source, recognizer));
  return judgePages(pages, garbled, knows).map((page) => applyMode(page, ocr));
}

function partsReader(source: OpenScan, recognizer: Recognizer): ReadParts {
  return async (judged) => {
    const draw = (dpi: number): Promise<PageImage> => source.image(judged.page.number, dpi);
    const image = await draw(usualDpi).catch(() => null);
    if (image === null) return [];
    const parts = await partsToRead(judged, image, draw);
    const readings = await readScannedPages(parts.map(sheetOf), recognizer);
    return parts.flatMap((part, index) => {
      const reading = readings[index];
      return reading === undefined ? [] : wordsOnPage({ part, reading });
    });
  };
}
