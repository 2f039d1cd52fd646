import type { PageRegion, TextLine, Verdict } from '../../../records/page-text.ts';
import type { Box } from '../../../records/place.ts';
import type { LayerWord, ScanPage } from '../../../records/scan.ts';
import { arrangeLines } from '../order/arrange-lines.ts';
import { hull } from '../boxes.ts';
import { layerPlacedWords } from './layer-placed-words.ts';
import { largePictures } from './large-pictures.ts';
import { linesOfPrint } from './lines-of-print.ts';
import { hasSection, scanLayerFault } from './scan-layer-fault.ts';
import type { Knows } from './suspect-fonts.ts';
import { turnOfWords, turnPageBack } from './upright-layer.ts';
import type { Turn } from './upright-layer.ts';

/** What is to become of a page: which of its layer's words are its text, and where its picture has to be read. */
export interface JudgedPage {
  /** Upright, as its words stand; `turn` is how far it was turned. */
  readonly page: ScanPage;
  readonly turn: Turn;
  readonly verdict: Verdict;
  readonly regions: readonly PageRegion[];
  readonly trusted: readonly LayerWord[];
  /** Words that are not taken but where nothing better can be read. */
  readonly distrusted: readonly LayerWord[];
  readonly read: 'nothing' | 'page' | readonly Part[];
}

/** A part of a page to be read: `print` was set by a garbled font, `picture` may hold anything. */
export interface Part {
  readonly kind: 'print' | 'picture';
  readonly box: Box;
}

/** A picture of this share of the page may be a scan of it. */
export const scanShare = 0.5;
/** What is seen upon a scan and has fewer characters is a stamp, a header or a signing system's line, not its text. */
const stampCharacters = 400;

/**
 * Judges each page by what its layer says, region by region and font by font, not by what program made it.
 *
 * @param garbled ids of the fonts whose character map is wrong.
 */
export function judgePages(
  pages: readonly ScanPage[],
  garbled: ReadonlySet<string>,
  knows: Knows,
): JudgedPage[] {
  const linesOf = rememberLines();
  const facts = { garbled, knows, linesOf, fileHasSection: pages.some((page) => hasSection(linesOf(page))) };
  return pages.map((page) => {
    const turn = turnOfWords(page.words);
    const judged = judgePage(turnPageBack(page, turn), facts);
    // A layer that is no good says nothing of how its page lies.
    if (turn !== 0 && judged.verdict.code === 'scan-with-bad-layer')
      return { ...judgePage(page, facts), turn: 0 };
    return { ...judged, turn };
  });
}

interface Facts {
  readonly garbled: ReadonlySet<string>;
  readonly knows: Knows;
  readonly fileHasSection: boolean;
  /** The lines of a page's layer that is not seen. */
  readonly linesOf: (page: ScanPage) => TextLine[];
}
type Judged = Omit<JudgedPage, 'turn'>;

function judgePage(page: ScanPage, facts: Facts): Judged {
  const unseen = page.words.filter((word) => word.font === null);
  const seen = page.words.filter((word) => word.font !== null);
  const isScanned = page.imageCoverage >= scanShare && countCharacters(seen) < stampCharacters;
  if (page.words.length === 0) return judgePicture(page);
  if (isScanned || unseen.length > seen.length) return judgeScan(page, facts);
  return judgeDigital(page, facts);
}

function judgePicture(page: ScanPage): Judged {
  const verdict = { code: 'image', reason: 'There is no text layer.' } as const;
  return { page, verdict, regions: wholePage(page, verdict), trusted: [], distrusted: [], read: 'page' };
}

function judgeScan(page: ScanPage, { garbled, knows, fileHasSection, linesOf }: Facts): Judged {
  const unseen = page.words.filter((word) => word.font === null);
  const seen = page.words.filter((word) => word.font !== null && !garbled.has(word.font.id));
  const fault =
    unseen.length === 0
      ? `The layer's ${countCharacters(page.words)} characters are no page's text.`
      : scanLayerFault({ lines: linesOf(page), fileHasSection }, knows);
  const verdict: Verdict =
    fault === null
      ? { code: 'scan-with-good-layer', reason: 'The scan came with a layer that has § and å ä ö.' }
      : { code: 'scan-with-bad-layer', reason: fault };
  const regions = wholePage(page, verdict);
  if (fault !== null) return { page, verdict, regions, trusted: seen, distrusted: unseen, read: 'page' };
  return { page, verdict, regions, trusted: page.words, distrusted: [], read: 'nothing' };
}

function judgeDigital(page: ScanPage, { garbled }: Facts): Judged {
  const isGarbled = ({ font }: LayerWord): boolean => font !== null && garbled.has(font.id);
  const distrusted = page.words.filter(isGarbled);
  const trusted = page.words.filter((word) => !isGarbled(word));
  const print = linesOfPrint(distrusted).map((box): Part => ({ kind: 'print', box }));
  const pictures = largePictures(page).map((box): Part => ({ kind: 'picture', box }));
  const isMostly = countCharacters(distrusted) > countCharacters(trusted);
  const parts = [...print, ...pictures];
  return {
    page,
    verdict: isMostly ? digitalGarbled : digitalGood,
    regions: [
      ...(trusted.length > 0 ? [{ box: hull(trusted.map(({ box }) => box)), verdict: digitalGood }] : []),
      ...parts.map(({ kind, box }) => ({ box, verdict: kind === 'print' ? digitalGarbled : picture })),
    ],
    trusted,
    distrusted,
    read: isMostly ? 'page' : parts.length > 0 ? parts : 'nothing',
  };
}

const digitalGood: Verdict = {
  code: 'digital-good',
  reason: 'The text was written into the file as text.',
};
const digitalGarbled: Verdict = {
  code: 'digital-garbled',
  reason: 'The fonts say other letters than their glyphs show.',
};
const picture: Verdict = { code: 'image', reason: 'There is a picture among the text.' };

function wholePage({ width, height }: ScanPage, verdict: Verdict): PageRegion[] {
  return width === null || height === null ? [] : [{ box: { x: 0, y: 0, width, height }, verdict }];
}

/** Each page's lines are asked for twice: for the file and for the page. */
function rememberLines(): Facts['linesOf'] {
  const known = new Map<ScanPage, TextLine[]>();
  return (page) => {
    const lines = known.get(page) ?? unseenLines(page);
    known.set(page, lines);
    return lines;
  };
}

function unseenLines(page: ScanPage): TextLine[] {
  return arrangeLines(layerPlacedWords(page.words.filter((word) => word.font === null)));
}

function countCharacters(words: readonly LayerWord[]): number {
  return words.reduce((sum, { text }) => sum + text.length, 0);
}
