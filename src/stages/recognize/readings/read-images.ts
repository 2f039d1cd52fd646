import { ParagrafError } from '../../../errors.ts';
import type { PageImage } from '../../read/page-image.ts';
import { hull } from '../boxes.ts';
import type { Engine, EngineWord, Model } from '../engines/engine.ts';
import { planModels } from '../engines/model-plan.ts';
import type { ModelPlan } from '../engines/model-plan.ts';
import type { PictureReader, Recognizer } from '../recognizer.ts';
import { refineSigns } from '../signs/refine-signs.ts';
import { assignToLines } from './assign-to-lines.ts';
import { chooseLayout } from './choose-layout.ts';
import { chooserOf } from './chooser.ts';
import { sure } from './confidence.ts';
import { cutSheet, wordsOnPage } from './crop-sheet.ts';
import { doubtCells } from './doubt-cells.ts';
import { commaForStop } from './comma-for-stop.ts';
import { doubtLetters } from './doubt-letters.ts';
import { doubtPageCount } from './doubt-page-count.ts';
import { doubtPageNumber } from './doubt-page-number.ts';
import { doubtfulWords } from './doubtful-words.ts';
import { doubtfulSigns } from './doubtful-signs.ts';
import { doubtfulOwnWords } from './doubtful-own-words.ts';
import { dropHandwriting } from './drop-handwriting.ts';
import { dropReverse } from './drop-reverse.ts';
import { findLoneInk } from './find-lone-ink.ts';
import { isBroken } from './is-broken.ts';
import { isUnread, markUnread } from './mark-unread.ts';
import { mergeSigns } from './merge-signs.ts';
import { mergeLine } from './merge-readings.ts';
import type { MergedWord } from './merge-readings.ts';

/** From this share of doubtful words on, one whole page costs no more than its pieces. */
const wholePageShare = 0.25;

/** A page as the base model has read it. */
interface FirstReading {
  readonly image: PageImage;
  readonly lines: readonly (readonly EngineWord[])[];
  /** For each line the indexes of its doubtful words. */
  readonly doubtful: readonly (readonly number[])[];
}

interface MergedPage {
  readonly image: PageImage;
  readonly lines: readonly (readonly MergedWord[])[];
}

/**
 * The best reading of each image: all of it with the plan's base model, then what that one may have misread with the
 * second. The boxes are in pixels. Print that no model could read is there too, as words without text.
 *
 * @throws ParagrafError `engine-failed`; `missing-dependency` when the engine has no model.
 */
export async function readImages(
  images: readonly PageImage[],
  { engine, knows }: PictureReader,
): Promise<MergedWord[][]> {
  if (images.length === 0) return [];
  const plan = planModels(engine);
  if (plan === null) {
    throw new ParagrafError('missing-dependency', `${engine.name} has no model`, 'Run paragraf doctor.');
  }
  const first = await readFirst(images, engine, plan, knows);
  const again = plan.second === null ? [] : await readAgain(first, engine, plan.second);
  const choose = chooserOf(plan, knows);
  const sources = { base: `${engine.name}:${plan.base}`, second: `${engine.name}:${plan.second}` };
  const merged = first.map(({ lines, image }, page) => ({
    image,
    lines: lines.map((line, number) =>
      mergeLine(line, again[page]?.filter((word) => word.line === number) ?? [], sources, choose),
    ),
  }));
  const signed = plan.signs === null ? merged : await readSigns(merged, engine, plan.signs);
  return signed.map(({ lines, image }) => {
    const printed = dropHandwriting(dropReverse(lines, image, knows), image, knows);
    const refined = refineSigns(printed, image).map((line) => commaForStop(line, knows));
    const doubted = refined.map((line, index) => doubtLetters(line, knows, refined[index + 1]));
    return doubtPageNumber(doubtPageCount(doubtCells(doubted, knows)), knows).flat();
  });
}

/** What may be § or % is looked at by the model that tells them best. */
async function readSigns(pages: readonly MergedPage[], engine: Engine, model: Model): Promise<MergedPage[]> {
  const looked = pages.map((page) => ({ ...page, doubtful: page.lines.map(doubtfulSigns) }));
  const read = await readParts(looked, engine, model);
  return looked.map((page) => ({
    image: page.image,
    lines: page.lines.map((line, number) =>
      mergeSigns(
        line,
        (read.get(page) ?? []).filter((word) => word.line === number),
        `${engine.name}:${model}`,
      ),
    ),
  }));
}

/** Only the doubtful words of pages, each with its neighbours, on one sheet a page. */
async function readParts<Page extends FirstReading>(
  pages: readonly Page[],
  engine: Engine,
  model: Model,
): Promise<ReadonlyMap<Page, readonly EngineWord[]>> {
  const some = pages.filter(({ doubtful }) => doubtful.flat().length > 0);
  const sheets = some.map(({ image, lines, doubtful }) => cutSheet(image, lines, doubtful));
  const read = await engine.recognize(
    sheets.map(({ image }) => image),
    { model, layout: 'block' },
  );
  return new Map(
    some.map((page, index) => {
      const sheet = sheets[index];
      return [page, sheet === undefined ? [] : wordsOnPage(sheet, read[index] ?? [])];
    }),
  );
}

async function readFirst(
  images: readonly PageImage[],
  engine: Engine,
  { base }: ModelPlan,
  knows: Recognizer['knows'],
): Promise<FirstReading[]> {
  const read = await readWhole(images, engine, base);
  const pages = images.map((image, index) => ({ image, lines: linesOfPage(read[index] ?? [], image) }));
  const mended = await readBroken(pages, engine, base);
  return mended.map(({ image, lines }) => {
    const doubtful = lines.map((line) =>
      base === 'minutes' ? doubtfulOwnWords(line, knows) : doubtfulWords(line),
    );
    return { image, lines, doubtful };
  });
}

/**
 * A page of which much was passed over, as the engine finds no lines in letters that are broken to pieces, is read once
 * more as one block, in which each line is read to its end; the reading that has more letters surely is taken.
 */
async function readBroken<Page extends Pick<FirstReading, 'image' | 'lines'>>(
  pages: readonly Page[],
  engine: Engine,
  model: Model,
): Promise<readonly Page[]> {
  const broken = pages.filter(({ lines }) => isBroken(lines));
  const read = await engine.recognize(
    broken.map(({ image }) => image),
    { model, layout: 'block' },
  );
  return pages.map((page) => {
    const words = read[broken.indexOf(page)] ?? [];
    const isBetter = countSureLetters(words) > countSureLetters(page.lines.flat());
    return isBetter ? { ...page, lines: linesOfPage(words, page.image) } : page;
  });
}

function countSureLetters(words: readonly EngineWord[]): number {
  return words.reduce(
    (sum, { text, confidence }) => (confidence < sure ? sum : sum + text.replace(/[^\p{L}\d]/gu, '').length),
    0,
  );
}

/** A page without blocks that Tesseract knows as such (a form, a lone stamp) still gives its words one by one. */
async function readWhole(
  images: readonly PageImage[],
  engine: Engine,
  model: Model,
): Promise<(readonly EngineWord[])[]> {
  const read = await readByLayout(images, engine, model);
  const empty = images.filter((_, index) => read[index]?.length === 0);
  const sparse = await engine.recognize(empty, { model, layout: 'sparse' });
  return images.map((image, index) => sparse[empty.indexOf(image)] ?? read[index] ?? []);
}

/** Images of either layout at once, each list with one call. */
async function readByLayout(
  images: readonly PageImage[],
  engine: Engine,
  model: Model,
): Promise<(readonly EngineWord[])[]> {
  const layouts = images.map(chooseLayout);
  const words = new Map<PageImage, readonly EngineWord[]>();
  for (const layout of new Set(layouts)) {
    const some = images.filter((_, index) => layouts[index] === layout);
    const read = await engine.recognize(some, { model, layout });
    if (read.length !== some.length) {
      const why = `${engine.name} gave ${read.length} readings of ${some.length} images`;
      throw new ParagrafError('engine-failed', why, 'Run paragraf doctor.');
    }
    for (const [index, image] of some.entries()) words.set(image, read[index] ?? []);
  }
  return images.map((image) => words.get(image) ?? []);
}

/** What the second model makes of each page's doubtful words, its words on the lines of the first reading. */
async function readAgain(
  pages: readonly FirstReading[],
  engine: Engine,
  model: Model,
): Promise<(readonly EngineWord[])[]> {
  const doubts = pages.map(
    ({ doubtful, lines }) => doubtful.flat().length / Math.max(1, lines.flat().length),
  );
  const whole = pages.filter((_, index) => (doubts[index] ?? 0) >= wholePageShare);
  const wholeRead = await readByLayout(
    whole.map(({ image }) => image),
    engine,
    model,
  );
  const parts = await readParts(
    pages.filter((page) => !whole.includes(page)),
    engine,
    model,
  );
  return pages.map((page) => {
    const words = wholeRead[whole.indexOf(page)];
    return words === undefined ? (parts.get(page) ?? []) : assignToLines(words, page.lines);
  });
}

/** The words line by line, with what was passed over. */
function linesOfPage(words: readonly EngineWord[], image: PageImage): EngineWord[][] {
  const blocks = groupBy(words, ({ block }) => block);
  const places = new Map([...blocks].map(([block, some]) => [block, hull(some.map(({ box }) => box))]));
  const lines = [...groupBy(words, ({ line }) => line).values()].map((line) => {
    const place = places.get(line[0]?.block ?? -1);
    return place === undefined ? line : markUnread(line, place, words, image);
  });
  return [...lines, ...findLoneInk([...words, ...lines.flat().filter(isUnread)], image)];
}

function groupBy(
  words: readonly EngineWord[],
  keyOf: (word: EngineWord) => number,
): Map<number, EngineWord[]> {
  const groups = new Map<number, EngineWord[]>();
  for (const word of words) {
    const group = groups.get(keyOf(word));
    if (group) group.push(word);
    else groups.set(keyOf(word), [word]);
  }
  return groups;
}
