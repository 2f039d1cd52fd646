import { joinValues } from './cover.ts';
import { readCoverLabel } from './cover-labels.ts';
import type { CoverRow } from './cover.ts';
import type { Line } from '../read-lines.ts';
import { findDate } from '../swedish-dates.ts';

export interface DateSources {
  readonly cover: readonly Line[];
  readonly rows: readonly CoverRow[];
  /** All the lines of the protocol, its attachments left out. */
  readonly lines: readonly Line[];
  /** The running headers and footers of its pages. */
  readonly headers: readonly string[];
  readonly fileName: string;
}

/**
 * When the meeting was, `YYYY-MM-DD`, from the surest source that says it: a label, the title, the running header, a
 * line that names the protocol, the first lines, the file's name.
 */
export function readMeetingDate(sources: DateSources): string | null {
  const labelled = ['date', 'place-and-time', 'time', 'body'] as const;
  const values = labelled.flatMap((key) => sources.rows.filter((row) => row.key === key).map(joinValues));
  return (
    firstDate(values) ??
    titleDate(sources.cover) ??
    firstDate(sources.headers.filter((header) => /protokoll|sammanträde|möte|stämma/iu.test(header))) ??
    firstDate(sources.headers) ??
    firstDate(sources.lines.filter((line) => isHeaderLine(line.text)).map((line) => line.text)) ??
    firstDate(firstLines(sources.cover)) ??
    firstDate([sources.fileName.replace(/_/gu, ' ')])
  );
}

/** The cover's first lines; when it is adjusted or put up is not when the meeting was. */
function firstLines(cover: readonly Line[]): readonly string[] {
  const texts = cover.slice(0, 6).map((line) => line.text);
  return texts.filter((text) => readCoverLabel(text)?.key !== 'other');
}

function firstDate(texts: readonly string[]): string | null {
  for (const text of texts) {
    const found = findDate(text);
    if (found) return found.date;
  }
  return null;
}

/** PROTOKOLL / från extra stämma med … den 3 juni 2008 */
function titleDate(cover: readonly Line[]): string | null {
  const title = cover.findIndex((line) =>
    /protokoll|årsmöte|årsstämma|styrelsemöte|sammanträde/iu.test(line.text),
  );
  if (title === -1) return null;
  const text = cover
    .slice(title, title + 6)
    .map((line) => line.text)
    .join(' ');
  return firstDate([text]);
}

/** SAMMANTRÄDESPROTOKOLL 2023-03-17 2(3) */
function isHeaderLine(text: string): boolean {
  if (!/protokoll(?!et|en)|sammanträdesdatum/iu.test(text)) return false;
  return (text.match(/\p{L}{2,}/gu) ?? []).length <= 5 && !/föregående|förra|justera|den \d/iu.test(text);
}
