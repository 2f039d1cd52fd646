import type { Notice } from '../../../records/notice.ts';
import type { PageText, TextLine, Verdict } from '../../../records/page-text.ts';
import type { LayerWord } from '../../../records/scan.ts';
import { arrangeLines } from '../order/arrange-lines.ts';
import { noticesOfReading, turnedNotice } from '../notices-of-reading.ts';
import { joinLayerAndReading } from './join-layer-and-reading.ts';
import { scanShare } from './judge-pages.ts';
import type { JudgedPage } from './judge-pages.ts';
import { layerPlacedWords } from './layer-placed-words.ts';
import { doubtfulNotice, garbledNotice, unreadNotice } from './notices-of-layer.ts';
import { realText } from './real-text.ts';
import type { Knows } from './suspect-fonts.ts';
import { opposite, turnBoxBack, turnPageBack, turnsTogether } from './upright-layer.ts';
import type { Turn } from './upright-layer.ts';
import { wordsOnPage } from './words-on-page.ts';
import type { PartReading } from './words-on-page.ts';

/**
 * A page's text from what its layer is trusted with and what was read where it is not.
 *
 * @param readings of the parts that had anything to read; none of a blank page.
 */
export function settlePage(judged: JudgedPage, readings: readonly PartReading[], knows: Knows): PageText {
  const page = settle(judged, readings, knows);
  const { turn } = judged;
  return turn === 0 ? page : { ...page, notices: [turnedNotice(judged.page.number, turn), ...page.notices] };
}

/** The page as its layer has it. */
export function pageFromLayer(judged: JudgedPage, verdict: Verdict, notices: Notice[] = []): PageText {
  const regions = judged.regions.map((region) =>
    region.verdict === judged.verdict ? { ...region, verdict } : region,
  );
  const lines = linesOfLayer([...judged.trusted, ...judged.distrusted]);
  return pageText({ ...judged, regions }, { verdict, lines, notices });
}

function settle(judged: JudgedPage, readings: readonly PartReading[], knows: Knows): PageText {
  if (judged.read === 'nothing') return pageFromLayer(judged, judged.verdict, doubtsOfLayer(judged));
  if (judged.read !== 'page') return settleParts(judged, readings, knows);
  const [whole] = readings;
  return whole === undefined ? settleBlank(judged) : settleWhole(judged, whole, knows);
}

function doubtsOfLayer({ page, trusted, verdict, regions }: JudgedPage): Notice[] {
  if (trusted.length === 0) return [unreadNotice(page.number)];
  if (verdict.code === 'scan-with-bad-layer') return [doubtfulNotice(page.number)];
  const isGarbled = regions.some((region) => region.verdict.code === 'digital-garbled');
  return isGarbled ? [garbledNotice(page.number)] : [];
}

function settleBlank(judged: JudgedPage): PageText {
  if (judged.trusted.length + judged.distrusted.length > 0) return pageFromLayer(judged, hidden);
  return pageText({ ...judged, regions: [] }, { verdict: blank, lines: [] });
}

function settleWhole(judged: JudgedPage, whole: PartReading, knows: Knows): PageText {
  const { page, trusted, distrusted, verdict } = judged;
  const { width, height, turn, lines } = whole.reading;
  const words = wordsOnPage(whole);
  if (isHidden(whole, words, distrusted)) {
    return pageFromLayer(judged, hidden, [doubtfulNotice(page.number)]);
  }
  const isStampOnly = verdict.code === 'scan-with-bad-layer' && distrusted.length === 0;
  if (isStampOnly && realText(words, knows).length === 0) return pageFromLayer(judged, pictured);
  const joined =
    trusted.length === 0
      ? lines
      : turn === 0
        ? arrangeLines(joinLayerAndReading(trusted, words))
        : inTurn(linesOfLayer(turnPageBack({ ...page, words: [...trusted] }, opposite(turn)).words), lines);
  const notices = noticesOfReading(page.number, whole.reading, joined);
  return { ...pageText(judged, { lines: joined, notices, turn }), width, height };
}

/** A page of which little can be read, and that badly, while its layer says much: a title upon a photograph. */
function isHidden(
  { reading }: PartReading,
  words: readonly { readonly text: string }[],
  distrusted: readonly LayerWord[],
): boolean {
  const letters = countLetters(words);
  const isPoor = letters < fewLetters || reading.hard;
  return isPoor && distrusted.length > 0 && letters < countLetters(distrusted) / 2;
}

function settleParts(judged: JudgedPage, readings: readonly PartReading[], knows: Knows): PageText {
  const { page, trusted, distrusted } = judged;
  const print = readings.filter(({ part }) => part.kind === 'print');
  const pictures = readings.filter(
    (each) => each.part.kind === 'picture' && realText(wordsOnPage(each), knows).length > 0,
  );
  const printed = print.flatMap(wordsOnPage);
  const pictured = pictures.flatMap((each) => realText(wordsOnPage(each), knows));
  const isLost = distrusted.length > 0 && countLetters(printed) < countLetters(distrusted) / 2;
  const layer = isLost ? [...trusted, ...distrusted] : trusted;
  const isScan = page.imageCoverage >= scanShare && countLetters(pictured) > countLetters(trusted);
  const lines = arrangeLines(joinLayerAndReading(layer, [...printed, ...pictured]));
  return pageText(judged, {
    verdict: isScan ? stamped : judged.verdict,
    lines,
    notices: [
      ...(isLost ? [garbledNotice(page.number)] : []),
      // A picture beside print has much that is no print.
      ...[...print, ...pictures].flatMap(({ reading: { doubtfulFigures } }) =>
        noticesOfReading(page.number, { turn: 0, hard: false, doubtfulFigures, unread: [] }, lines),
      ),
    ],
  });
}

/** Fewer letters are no page of text. */
const fewLetters = 40;

const blank: Verdict = { code: 'blank', reason: 'There is nothing on the page.' };
/** A title upon a photograph: the layer knows it, the picture hides it. */
const hidden: Verdict = {
  code: 'scan-with-good-layer',
  reason: 'The layer holds more than can be read on the page.',
};
/** A signing system may say much upon a scan. */
const stamped: Verdict = {
  code: 'scan-with-bad-layer',
  reason: 'The picture says more than the layer upon it.',
};
const pictured: Verdict = { code: 'digital-good', reason: 'The text stands beside a picture without any.' };

function pageText({ page, verdict, regions, turn }: JudgedPage, parts: PageParts): PageText {
  const { number, width, height } = page;
  const { turn: more = 0, ...rest } = parts;
  const turned = turnsTogether(opposite(turn), more);
  return {
    page: number,
    width,
    height,
    ...(turned !== 0 && { turn: turned }),
    verdict,
    regions: regions.map((region) => ({
      ...region,
      box: turnBoxBack(region.box, opposite(more), width ?? 0, height ?? 0),
    })),
    notices: [],
    ...rest,
  };
}

interface PageParts {
  readonly verdict?: Verdict;
  readonly lines: TextLine[];
  readonly notices?: Notice[];
  /** How far it had to be turned clockwise for its picture to be read. */
  readonly turn?: Turn;
}

function linesOfLayer(words: readonly LayerWord[]): TextLine[] {
  return arrangeLines(layerPlacedWords(words));
}

/** Lines after others, in blocks of their own. */
function inTurn(first: readonly TextLine[], then: readonly TextLine[]): TextLine[] {
  const free = Math.max(-1, ...first.map(({ block }) => block)) + 1;
  return [...first, ...then.map((line) => ({ ...line, block: line.block + free }))];
}

function countLetters(words: readonly { readonly text: string }[]): number {
  return words.reduce((sum, { text }) => sum + text.replace(/[^\p{L}\d]/gu, '').length, 0);
}
