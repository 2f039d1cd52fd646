import { ParagrafError } from '../../errors.ts';
import type { PageText } from '../../records/page-text.ts';
import type { OpenScan } from '../read/open-pages.ts';
import { judgeScan } from './judge-scan.ts';
import { recognizeSome } from './recognize-some.ts';
import type { Recognizer } from './recognizer.ts';

/**
 * The best reading of every page. What was odd about the file as a whole stands among the first page's notices.
 *
 * @param onPage called after each page.
 * @throws ParagrafError `damaged-file` when no page can be read; `engine-failed`, `missing-dependency`.
 */
export async function recognizePages(
  source: OpenScan,
  recognizer: Recognizer,
  onPage?: (done: number, total: number) => void,
): Promise<PageText[]> {
  const pages = await judgeScan(source, recognizer);
  const texts: PageText[] = [];
  const { batch } = recognizer.engine;
  for (let start = 0; start < pages.length; start += batch) {
    const some = pages.slice(start, start + batch);
    for (const text of await recognizeSome(source, some, recognizer)) {
      const noticed = source.notices.filter((notice) => (notice.page ?? 1) === text.page);
      texts.push({ ...text, notices: [...noticed, ...text.notices] });
      onPage?.(texts.length, pages.length);
    }
  }
  const [first] = texts;
  if (first && texts.every((text) => text.verdict.code === 'unreadable')) throw nothingReadable(first);
  return texts;
}

function nothingReadable(first: PageText): ParagrafError {
  const remedy = 'Fetch the file again, or open it in a PDF reader and print it to a new PDF.';
  return new ParagrafError('damaged-file', first.verdict.reason, remedy);
}
