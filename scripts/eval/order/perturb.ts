import type { Random } from '../../fixtures/seeded-random.ts';
import type { Box } from '../../../src/records/place.ts';
import type { ScanPage } from '../../../src/records/scan.ts';
import { estimateFontSize } from '../../../src/stages/recognize/signs/estimate-font-size.ts';
import { layerPlacedWords } from '../../../src/stages/recognize/layer/layer-placed-words.ts';
import type { PlacedWord } from '../../../src/stages/recognize/placed-word.ts';

/** Points of one pixel at the resolution at which pages are recognised. */
const pixel = 72 / 150;
/** What deskewing leaves, in degrees. */
const mostSkew = 0.4;
/** Share of an engine's lines that it breaks in two at a word's end, and of those that it runs on over a gap. */
const shareBroken = 0.04;
const shareRunOn = 0.3;
/** An engine runs on over gaps of at most so many type sizes. */
const widestRunOn = 2.2;

interface Printed {
  readonly text: string;
  readonly box: Box;
  readonly size: number;
  readonly isFurniture: boolean;
}

/** Words of a digital page as an engine would give them: crooked, boxes of ink, lines broken and run together. */
export function asRecognised(
  page: ScanPage,
  isFurniture: (box: Box) => boolean,
  random: Random,
): PlacedWord[] {
  const words = page.words.map(({ text, box, font }): Printed => ({
    text,
    box,
    size: font?.size ?? box.height,
    isFurniture: isFurniture(box),
  }));
  const lines = runOn(breakLines(printedLines(words), random), random);
  const slope = Math.tan(((random.uniform() * 2 - 1) * mostSkew * Math.PI) / 180);
  const center = { x: (page.width ?? 0) / 2, y: (page.height ?? 0) / 2 };
  const placed = lines.flatMap((line, run) =>
    line.map((word) => placeWord(word, run, (box) => jitter(skew(inkOf(word, box), slope, center), random))),
  );
  return shuffle(placed, random);
}

/** Words of a digital page as the layer has them, in its order. */
export function asDigital(page: ScanPage, isFurniture: (box: Box) => boolean): PlacedWord[] {
  return layerPlacedWords(page.words).map((word) => ({
    ...word,
    source: isFurniture(word.box) ? 'furniture' : 'text',
  }));
}

/** The same words without the engine's lines, as of an old text layer in no order. */
export function withoutRuns(words: readonly PlacedWord[]): PlacedWord[] {
  return words.map((word) => ({ ...word, run: null }));
}

function placeWord({ text, box, isFurniture }: Printed, run: number, move: (box: Box) => Box): PlacedWord {
  const moved = move(box);
  const fontSize = estimateFontSize(text, moved.height);
  const source = isFurniture ? 'furniture' : 'text';
  return { text, box: moved, confidence: 90, source, alternatives: [], fontSize, bold: null, run };
}

/** The layer's own order: a line goes on while words follow one another on one baseline. */
function printedLines(words: readonly Printed[]): Printed[][] {
  const lines: Printed[][] = [];
  for (const word of words) {
    const last = lines.at(-1)?.at(-1);
    const gap = last ? word.box.x - last.box.x - last.box.width : 0;
    const follows = last && sameBaseline(last, word) && gap > -1 && gap < last.size * 1.5;
    if (follows) lines.at(-1)?.push(word);
    else lines.push([word]);
  }
  return lines;
}

function sameBaseline(a: Printed, b: Printed): boolean {
  return Math.abs(a.box.y + a.box.height - b.box.y - b.box.height) < 2;
}

function breakLines(lines: readonly Printed[][], random: Random): Printed[][] {
  return lines.flatMap((line) => {
    if (line.length < 2 || random.uniform() >= shareBroken) return [line];
    const at = 1 + Math.floor(random.uniform() * (line.length - 1));
    return [line.slice(0, at), line.slice(at)];
  });
}

/** Now and then a line and what stands to its right are read as one. */
function runOn(lines: readonly Printed[][], random: Random): Printed[][] {
  const left = new Set(lines);
  for (const line of [...lines].sort((a, b) => (a[0]?.box.x ?? 0) - (b[0]?.box.x ?? 0))) {
    const last = line.at(-1);
    if (!last || !left.has(line)) continue;
    const beside = [...left].find((other) => {
      const [first] = other;
      const gap = first ? first.box.x - last.box.x - last.box.width : -1;
      return first && other !== line && sameBaseline(last, first) && gap > 0 && gap < last.size * widestRunOn;
    });
    if (!beside || random.uniform() >= shareRunOn) continue;
    left.delete(beside);
    line.push(...beside);
  }
  return [...left];
}

/** The box of the letters' ink; the layer's is as high as the font. */
function inkOf({ text, size }: Printed, box: Box): Box {
  const baseline = box.y + box.height * 0.79;
  const top = /[\p{Lu}\dbdfhijkltåäöé§()"”%/]/u.test(text) ? 0.72 : /^[-–—.,_]+$/u.test(text) ? 0.3 : 0.52;
  const foot = /[gjpqy§(),;]/u.test(text) ? 0.21 : 0;
  const low = /^[-–—]+$/u.test(text) ? 0.24 : 0;
  return { x: box.x, y: baseline - top * size, width: box.width, height: (top + foot - low) * size };
}

function skew(box: Box, slope: number, center: { readonly x: number; readonly y: number }): Box {
  const middle = { x: box.x + box.width / 2 - center.x, y: box.y + box.height / 2 - center.y };
  return { ...box, x: box.x - slope * middle.y, y: box.y + slope * middle.x };
}

function jitter(box: Box, random: Random): Box {
  const some = (): number => (random.uniform() * 2 - 1) * 1.5 * pixel;
  const [left, top, right, foot] = [some(), some(), some(), some()];
  return {
    x: box.x + left,
    y: box.y + top,
    width: Math.max(pixel, box.width - left + right),
    height: Math.max(pixel, box.height - top + foot),
  };
}

function shuffle(words: readonly PlacedWord[], random: Random): PlacedWord[] {
  // Words of one run stay in its order: an engine's own order within a line is sure.
  return groupRuns(words)
    .map((run) => ({ run, key: random.uniform() }))
    .sort((a, b) => a.key - b.key)
    .flatMap(({ run }) => run);
}

function groupRuns(words: readonly PlacedWord[]): PlacedWord[][] {
  const runs = new Map<number | null, PlacedWord[]>();
  for (const word of words) runs.set(word.run, [...(runs.get(word.run) ?? []), word]);
  return [...runs.values()];
}
