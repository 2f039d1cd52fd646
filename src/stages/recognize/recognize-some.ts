import type { Notice } from '../../records/notice.ts';
import type { PageReading } from '../../records/page-reading.ts';
import type { PageText, TextLine, Verdict } from '../../records/page-text.ts';
import type { ScanPage } from '../../records/scan.ts';
import type { OpenScan } from '../read/open-pages.ts';
import type { PageImage } from '../read/page-image.ts';
import { arrangeLines } from './arrange-lines.ts';
import { isBlank } from './is-blank.ts';
import { judgeLayer } from './judge-layer.ts';
import { layerPlacedWords } from './layer-placed-words.ts';
import { noticesOfReading } from './notices-of-reading.ts';
import { pageTextFromLines } from './page-text-from-lines.ts';
import { readScannedPages } from './read-scanned-pages.ts';
import type { Sheet } from './read-scanned-pages.ts';
import type { Recognizer } from './recognizer.ts';

/** Resolution at which pages are read: measured best and cheapest for the usual sizes of type. */
const dpi = 150;

/** A page on its way: done, or to be read as a picture. */
type Judged =
  | { readonly done: PageText }
  | { readonly page: ScanPage; readonly layer: TextLine[]; readonly verdict: Verdict; readonly sheet: Sheet };

/** The best reading of some pages. One that cannot be shown is `unreadable`, with what its layer says, if anything. */
export async function recognizeSome(
  source: OpenScan,
  pages: readonly ScanPage[],
  recognizer: Recognizer,
): Promise<PageText[]> {
  const judged: Judged[] = [];
  for (const page of pages) judged.push(await judge(source, page));
  const sheets = judged.flatMap((each) => ('sheet' in each ? [each.sheet] : []));
  const read = (await readScannedPages(sheets, recognizer)).values();
  return judged.map((each) => {
    if ('done' in each) return each.done;
    const reading = read.next().value;
    if (reading === undefined) throw new Error('a page was not read');
    return settle(each, reading);
  });
}

async function judge(source: OpenScan, page: ScanPage): Promise<Judged> {
  if (page.textLines !== null) return { done: pageTextFromLines(page.textLines, page.number) };
  const layer = arrangeLines(layerPlacedWords(page.words));
  const verdict = judgeLayer(page, layer);
  if (verdict.code === 'digital-good' || verdict.code === 'scan-with-good-layer') {
    return { done: pageText(page, verdict, layer, []) };
  }
  const image = await source.image(page.number, dpi).catch((error: unknown) => describe(error));
  if (typeof image === 'string') {
    return { done: pageText(page, { code: 'unreadable', reason: image }, layer, [unreadable(page)]) };
  }
  const isDamaged = source.notices.some(
    (notice) => notice.code === 'page-damaged' && notice.page === page.number,
  );
  if (isDamaged && isBlank(image)) {
    const reason = 'The page is damaged, and nothing is left to be drawn.';
    return { done: pageText(page, { code: 'unreadable', reason }, layer, [unreadable(page)]) };
  }
  if (isBlank(image)) return { done: blankPage(page, image) };
  return { page, layer, verdict, sheet: { image, size: pageSize(page, image) } };
}

/** What the page says, of what its picture and its layer say. */
function settle({ page, layer, verdict }: Extract<Judged, { sheet: Sheet }>, reading: PageReading): PageText {
  const notices = noticesOfReading(page.number, reading);
  if (verdict.code === 'scan-with-bad-layer' && countLetters(reading.lines) < countLetters(layer) / 2) {
    return pageText(page, hidden, layer, notices);
  }
  const { width, height, lines } = reading;
  return pageText({ number: page.number, width, height }, verdict, lines, notices);
}

function blankPage(page: ScanPage, image: PageImage): PageText {
  const lostPicture = page.imageCoverage >= 0.5 && image.data.every((value) => value === 255);
  const size = { number: page.number, ...pageSize(page, image) };
  return pageText(size, blank, [], lostPicture ? [whitePicture(page)] : []);
}

/** A picture that cannot be decoded is left out when the page is drawn; a blank sheet's scan is seldom so white. */
function whitePicture({ number }: ScanPage): Notice {
  const message = `Sidan ${number} är en bild som är alldeles vit. Är originalet inte tomt är bilden skadad.`;
  return { code: 'page-empty', severity: 'info', message, page: number };
}

/** A title upon a photograph: the layer knows it, the picture hides it. */
const hidden: Verdict = {
  code: 'scan-with-good-layer',
  reason: 'The layer holds more than can be read on the page.',
};
const blank: Verdict = { code: 'blank', reason: 'There is nothing on the page.' };

function pageText(
  page: Pick<ScanPage, 'number' | 'width' | 'height'>,
  verdict: Verdict,
  lines: TextLine[],
  notices: Notice[],
): PageText {
  return { page: page.number, width: page.width, height: page.height, verdict, lines, notices };
}

/** The page's size in points; the image's, where the file did not say. */
function pageSize(
  page: ScanPage,
  image: { readonly width: number; readonly height: number },
): { readonly width: number; readonly height: number } {
  const { width, height } = page;
  if (width !== null && height !== null) return { width, height };
  return { width: (image.width / dpi) * 72, height: (image.height / dpi) * 72 };
}

function unreadable(page: ScanPage): Notice {
  return {
    code: 'page-unreadable',
    severity: 'review',
    message: `Sidan ${page.number} gick inte att läsa. Jämför med originalet.`,
    page: page.number,
  };
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function countLetters(lines: readonly TextLine[]): number {
  return lines.reduce((sum, line) => sum + line.text.replace(/[^\p{L}\d]/gu, '').length, 0);
}
