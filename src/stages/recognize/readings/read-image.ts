import type { PageImage } from '../../read/page-image.ts';
import { cutSheet, wordsOnPage } from './crop-sheet.ts';
import { doubtfulWords } from './doubtful-words.ts';
import type { Engine, EngineWord } from '../engines/engine.ts';
import { assignToLines } from './assign-to-lines.ts';
import { mergeLine } from './merge-readings.ts';
import type { MergedWord } from './merge-readings.ts';
import { refineSigns } from '../signs/refine-signs.ts';

/** From this share of doubtful words on, one whole page costs no more than its pieces. */
const wholePageShare = 0.25;

/**
 * The best reading of a page image: all of it with the Swedish model, then what that model may have misread with the
 * English one. The boxes are in pixels.
 */
export async function readImage(image: PageImage, engine: Engine): Promise<MergedWord[]> {
  const swe = await readPage(image, engine);
  const lines = groupByLine(swe);
  const doubtful = lines.map(doubtfulWords);
  const eng = await readAgain(image, engine, lines, doubtful);
  const sources = { swe: `${engine.name}:swe`, eng: `${engine.name}:eng` };
  const merged = lines.map((line, index) =>
    mergeLine(
      line,
      eng.filter((word) => word.line === index),
      sources,
    ),
  );
  return refineSigns(merged, image).flat();
}

/** A page without blocks that Tesseract knows as such (a form, a lone stamp) still gives its words one by one. */
async function readPage(image: PageImage, engine: Engine): Promise<readonly EngineWord[]> {
  const words = await engine.recognize(image, { model: 'swe', layout: 'page' });
  return words.length > 0 ? words : engine.recognize(image, { model: 'swe', layout: 'sparse' });
}

async function readAgain(
  image: PageImage,
  engine: Engine,
  lines: readonly (readonly EngineWord[])[],
  doubtful: readonly (readonly number[])[],
): Promise<readonly EngineWord[]> {
  const count = doubtful.flat().length;
  if (count === 0) return [];
  if (count / lines.flat().length >= wholePageShare) {
    return assignToLines(await engine.recognize(image, { model: 'eng', layout: 'page' }), lines);
  }
  const sheet = cutSheet(image, lines, doubtful);
  return wordsOnPage(sheet, await engine.recognize(sheet.image, { model: 'eng', layout: 'block' }));
}

function groupByLine(words: readonly EngineWord[]): EngineWord[][] {
  const lines = new Map<number, EngineWord[]>();
  for (const word of words) {
    const line = lines.get(word.line);
    if (line) line.push(word);
    else lines.set(word.line, [word]);
  }
  return [...lines.values()];
}
