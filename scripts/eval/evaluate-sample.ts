import type { PageText } from '../../src/records/page-text.ts';
import type { RepairedPage } from '../../src/records/repaired-page.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import type { Tools } from '../../src/pipeline/ingest.ts';
import { repairedTextLines } from '../../src/stages/repair/repair-pages.ts';
import { measureStructure } from './structure/measure-structure.ts';
import type { StructureFigures } from './structure/measure-structure.ts';
import { measureWords } from './measure-words.ts';
import type { WordFigures } from './measure-words.ts';
import type { Sample } from './sample.ts';

/** Print is seldom less sure, out of 100. */
const surelyPrinted = 80;

export interface SampleFigures {
  readonly name: string;
  readonly pages: number;
  readonly words: WordFigures | null;
  readonly structure: StructureFigures | null;
}

/** Takes a file through the whole path and measures what comes out against what is true of it. */
export async function evaluateSample(sample: Sample, tools: Tools): Promise<SampleFigures> {
  const { pageTexts, repairedPages, minutes } = await ingest(sample.path, tools);
  const before = pageTexts.map((page, index) => sourceText(sample, page, repairedPages[index])).join('\n');
  const after = pageTexts.map((page, index) => cleanText(sample, page, repairedPages[index])).join('');
  return {
    name: sample.name,
    pages: pageTexts.length,
    words: sample.text === null ? null : measureWords(sample.text, before, after),
    structure: sample.structure === null ? null : measureStructure(sample.structure, minutes),
  };
}

/** Where the truth leaves furniture out, lines set apart as furniture are left out on both sides; handwriting always. */
function sourceText(sample: Sample, page: PageText, repaired: RepairedPage | undefined): string {
  const apart = sample.furnitureInText
    ? handwrittenLines(page, repaired)
    : new Set(repaired?.furniture.map(({ line }) => line));
  return page.lines
    .filter((_, index) => !apart.has(index))
    .map(({ text }) => text)
    .join('\n');
}

function cleanText(sample: Sample, page: PageText, repaired: RepairedPage | undefined): string {
  if (repaired === undefined) return '';
  if (sample.furnitureInText) {
    const apart = handwrittenLines(page, repaired);
    const lines = repairedTextLines(page, repaired).filter((_, index) => !apart.has(index));
    return `${lines.join('\n')}\n`;
  }
  return repaired.lines.map(({ text, ending }) => flowed(text, ending)).join('');
}

/** Lines set apart as signatures, but for the printed ones (Justerandes signatur), which read well. */
function handwrittenLines(page: PageText, repaired: RepairedPage | undefined): ReadonlySet<number> {
  const signed = repaired?.furniture.filter(({ kind }) => kind === 'signature') ?? [];
  const isUnsure = (line: number): boolean => {
    const words = page.lines[line]?.words ?? [];
    const unsure = words.filter(({ confidence }) => confidence !== null && confidence < surelyPrinted);
    return words.length > 0 && unsure.length === words.length;
  };
  return new Set(signed.flatMap(({ line }) => (isUnsure(line) ? [line] : [])));
}

function flowed(text: string, ending: RepairedPage['lines'][number]['ending']): string {
  if (ending === 'space') return `${text}\n`;
  return ending === 'drop-hyphen' ? text.replace(/[-\u00AD]$/u, '') : text;
}
