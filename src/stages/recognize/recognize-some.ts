import type { Notice } from '../../records/notice.ts';
import type { PageText } from '../../records/page-text.ts';
import type { ScanPage } from '../../records/scan.ts';
import type { OpenScan } from '../read/open-pages.ts';
import type { PageImage } from '../read/page-image.ts';
import { isBlank } from './prepare/is-blank.ts';
import type { JudgedPage } from './layer/judge-pages.ts';
import { partsToRead, sheetOf } from './layer/parts-to-read.ts';
import type { PartToRead } from './layer/parts-to-read.ts';
import { pageFromLayer, settlePage } from './layer/settle-page.ts';
import { pageTextFromLines } from './page-text-from-lines.ts';
import { usualDpi } from './prepare/choose-dpi.ts';
import { findKnownReading } from './find-known-reading.ts';
import type { PartReading } from './layer/words-on-page.ts';
import { readScannedPages } from './read-scanned-pages.ts';
import type { Sheet } from './sheet.ts';
import type { Recognizer } from './recognizer.ts';

/** A page on its way: done, or with what has to be read of it. */
type Begun =
  | { readonly done: PageText }
  | {
      readonly judged: JudgedPage;
      readonly parts: readonly PartToRead[];
      readonly isWhite: boolean;
      /** Tells its picture, where that is known without its pixels. */
      readonly fingerprint: string | null;
    };

type ToBeRead = Exclude<Begun, { readonly done: PageText }>;

/** The best reading of some pages. One that cannot be shown is `unreadable`, with what its layer says, if anything. */
export async function recognizeSome(
  source: OpenScan,
  pages: readonly JudgedPage[],
  recognizer: Recognizer,
): Promise<PageText[]> {
  const begun: Begun[] = [];
  for (const judged of pages) begun.push(await begin(source, judged, recognizer));
  const sheets = begun.flatMap((each) => ('done' in each ? [] : sheetsOf(each)));
  const read = (await readScannedPages(sheets, recognizer)).values();
  return begun.map((each) => {
    if ('done' in each) return each.done;
    const readings = each.parts.map((part) => {
      const reading = read.next().value;
      if (reading === undefined) throw new Error('a part of a page was not read');
      return { part, reading };
    });
    return withLostPicture(settlePage(each.judged, readings, recognizer.knows), each);
  });
}

function sheetsOf({ parts, fingerprint }: ToBeRead): Sheet[] {
  return parts.map((part) => ({ ...sheetOf(part), ...(fingerprint !== null && { fingerprint }) }));
}

async function begin(source: OpenScan, judged: JudgedPage, recognizer: Recognizer): Promise<Begun> {
  const { page } = judged;
  const { knows } = recognizer;
  if (page.textLines !== null) return { done: pageTextFromLines(page.textLines, page.number) };
  if (judged.read === 'nothing') return { done: settlePage(judged, [], knows) };
  const { fingerprint, reading } = await findKnownReading(source, judged, recognizer);
  if (reading !== null) return { done: settlePage(judged, [{ part: wholeOf(page), reading }], knows) };
  const draw = (dpi: number): Promise<PageImage> => source.image(page.number, dpi);
  const image = await draw(usualDpi).catch((error: unknown) => describe(error));
  if (typeof image === 'string') return { done: unreadablePage(judged, image) };
  if (isDamaged(source, page) && isBlank(image))
    return { done: unreadablePage(judged, 'The page is damaged, and nothing is left to be drawn.') };
  const parts = await partsToRead(judged, image, draw);
  return { judged, parts, isWhite: isWhite(image), fingerprint };
}

function wholeOf({ width, height }: ScanPage): PartReading['part'] {
  return { kind: 'page', box: { x: 0, y: 0, width: width ?? 0, height: height ?? 0 } };
}

function isDamaged(source: OpenScan, page: ScanPage): boolean {
  return source.notices.some((notice) => notice.code === 'page-damaged' && notice.page === page.number);
}

function isWhite({ data }: PageImage): boolean {
  return data.every((value) => value === 255);
}

/** A picture that cannot be decoded is left out when the page is drawn; a blank sheet's scan is seldom so white. */
function withLostPicture(text: PageText, { judged, isWhite: white }: ToBeRead): PageText {
  if (text.verdict.code !== 'blank' || !white || judged.page.imageCoverage < 0.5) return text;
  const { page } = text;
  const message = `Sidan ${page} är en bild som är alldeles vit. Är originalet inte tomt är bilden skadad.`;
  return { ...text, notices: [...text.notices, { code: 'page-empty', severity: 'info', message, page }] };
}

/** A page that cannot be read, with what its layer says, if anything, and a notice. */
export function unreadablePage(judged: JudgedPage, reason: string): PageText {
  const page = judged.page.number;
  const message = `Sidan ${page} gick inte att läsa. Jämför med originalet.`;
  const notice: Notice = { code: 'page-unreadable', severity: 'review', message, page };
  return { ...pageFromLayer(judged, { code: 'unreadable', reason }), notices: [notice] };
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
