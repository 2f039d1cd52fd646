import type { TextLine } from '../../../src/records/page-text.ts';
import type { Box } from '../../../src/records/place.ts';
import type { ScanPage } from '../../../src/records/scan.ts';
import { arrangeLines } from '../../../src/stages/recognize/order/arrange-lines.ts';
import { seededRandom } from '../../fixtures/seeded-random.ts';
import { measureWords } from '../measure-words.ts';
import type { WordFigures } from '../measure-words.ts';
import type { Layout } from './blocks.ts';
import { asDigital, asRecognised, withoutRuns } from './perturb.ts';

/** `digital`: boxes as they are; `engine`: as an engine gives them; `old layer`: the same without the engine's lines. */
export const ways = ['digital', 'engine', 'old layer'] as const;
export type Way = (typeof ways)[number];

export interface OrderFigures {
  readonly kind: string;
  readonly way: Way;
  readonly words: WordFigures;
}

export function measureOrder(layout: Layout, pages: readonly ScanPage[], way: Way): OrderFigures {
  const random = seededRandom(`${layout.kind} ${layout.source.length}`);
  const read = pages.flatMap((page) => {
    const isFurniture = (box: Box): boolean => standsInMargin(box, page.height ?? 0);
    if (way === 'digital') return arrangeLines(asDigital(page, isFurniture)).map(textOnly);
    const words = asRecognised(page, isFurniture, random);
    return arrangeLines(way === 'engine' ? words : withoutRuns(words)).map(textOnly);
  });
  const text = read.filter((line) => line !== '').join('\n');
  return { kind: layout.kind, way, words: measureWords(layout.truth.join('\n'), text, text) };
}

/** Headers and footers of all layouts stand within these points of the page's edges. */
const [topMargin, bottomMargin] = [77, 69];

function standsInMargin(box: Box, height: number): boolean {
  const center = box.y + box.height / 2;
  return center < topMargin || center > height - bottomMargin;
}

/** Furniture is known by its source and is not asked for here: it only stands in the way. */
function textOnly({ words }: TextLine): string {
  return words
    .filter(({ source }) => source !== 'furniture')
    .map(({ text }) => text)
    .join(' ');
}
