import { ParagrafError } from '../../errors.ts';
import type { PageText } from '../../records/page-text.ts';
import type { OpenScan } from '../read/open-pages.ts';
import { judgeScan } from './judge-scan.ts';
import type { JudgedPage } from './layer/judge-pages.ts';
import { recognizeSome, unreadablePage } from './recognize-some.ts';
import type { Recognizer } from './recognizer.ts';

/** How a file's pages are gone through. Pages are counted from 1. */
export interface PageByPage {
  /** After each page; first with none done, when it is known how many there are. */
  readonly onPage?: (done: number, total: number) => void;
  /** One page after the other, even where the engine reads several at less cost; each is told before it is begun. */
  readonly careful?: boolean;
  readonly onBegin?: (page: number) => void;
  /** Pages that are not to be read from their pictures, with the reason: what read them before came to a bad end. */
  readonly poisonous?: ReadonlyMap<number, string>;
}

/** So many pages in a row that the engine fails on are no fault of theirs. */
const failuresOfEngine = 3;

/**
 * The best reading of every page. What was odd about the file as a whole stands among the first page's notices.
 *
 * @throws ParagrafError `damaged-file` when no page can be read; `engine-failed`, `missing-dependency`. A page that the
 *   engine fails on by itself costs itself only.
 */
export async function recognizePages(
  source: OpenScan,
  recognizer: Recognizer,
  pageByPage: PageByPage = {},
): Promise<PageText[]> {
  const { onPage } = pageByPage;
  onPage?.(0, source.scan.pages.length);
  const pages = await judgeScan(source, recognizer);
  const reading = new Reading(source, recognizer, pageByPage);
  const texts: PageText[] = [];
  const batch = pageByPage.careful === true ? 1 : await pagesAtOnce(pages, recognizer);
  for (let start = 0; start < pages.length; start += batch) {
    for (const text of await reading.read(pages.slice(start, start + batch))) {
      const noticed = source.notices.filter((notice) => (notice.page ?? 1) === text.page);
      texts.push({ ...text, notices: [...noticed, ...text.notices] });
      onPage?.(texts.length, pages.length);
    }
  }
  const [first] = texts;
  if (first && texts.every((text) => text.verdict.code === 'unreadable'))
    throw reading.lastFailure ?? nothingReadable(first);
  return texts;
}

async function pagesAtOnce(pages: readonly JudgedPage[], { openReader }: Recognizer): Promise<number> {
  const needsEngine = pages.some(({ page, read }) => page.textLines === null && read !== 'nothing');
  return needsEngine ? (await openReader()).engine.batch : 1;
}

/** The reading of a file: what is lost of it, page by page, as the engine fails. */
class Reading {
  private readonly source: OpenScan;
  private readonly recognizer: Recognizer;
  private readonly pageByPage: PageByPage;
  /** How many pages the engine has failed on since it read one. */
  private failures = 0;
  lastFailure: ParagrafError | null = null;

  constructor(source: OpenScan, recognizer: Recognizer, pageByPage: PageByPage) {
    this.source = source;
    this.recognizer = recognizer;
    this.pageByPage = pageByPage;
  }

  /** Together; where that fails, each by itself. */
  async read(pages: readonly JudgedPage[]): Promise<PageText[]> {
    try {
      if (!pages.some((each) => this.isToldBefore(each)))
        return await recognizeSome(this.source, pages, this.recognizer);
    } catch (error) {
      if (!isEngineFailure(error)) throw error;
    }
    const texts: PageText[] = [];
    for (const page of pages) texts.push(await this.readOne(page));
    return texts;
  }

  private isToldBefore({ page: { number } }: JudgedPage): boolean {
    return this.pageByPage.careful === true || this.pageByPage.poisonous?.has(number) === true;
  }

  private async readOne(judged: JudgedPage): Promise<PageText> {
    const { number } = judged.page;
    const poison = this.pageByPage.poisonous?.get(number);
    if (poison !== undefined) return unreadablePage(judged, poison);
    if (judged.read !== 'nothing') this.pageByPage.onBegin?.(number);
    try {
      const [text] = await recognizeSome(this.source, [judged], this.recognizer);
      if (text === undefined) throw new Error('a page was not read');
      if (judged.read !== 'nothing') this.failures = 0;
      return text;
    } catch (error) {
      if (!isEngineFailure(error)) throw error;
      this.failures += 1;
      this.lastFailure = error;
      if (this.failures >= failuresOfEngine) throw error;
      return unreadablePage(judged, error.message);
    }
  }
}

function isEngineFailure(error: unknown): error is ParagrafError {
  return error instanceof ParagrafError && error.reason === 'engine-failed';
}

function nothingReadable(first: PageText): ParagrafError {
  const remedy = 'Fetch the file again, or open it in a PDF reader and print it to a new PDF.';
  return new ParagrafError('damaged-file', first.verdict.reason, remedy);
}
