import { overlaps } from './clean-span.ts';
import { applyLineEdits } from './apply-edits.ts';
import type { LineEdit } from './apply-edits.ts';
import type { PageText, TextLine } from './page-text.ts';
import type { RepairedPage } from './repaired-page.ts';

/** A page as it was read, and its clean text: the machine's, and as people have corrected it. */
export interface LayeredPage {
  readonly source: PageText;
  readonly cleans: readonly RepairedPage[];
}

/** A line in one of its readings. */
export interface ReadLine {
  readonly text: string;
  /** 0-based index into the page's source lines; null for a line of the page before or after. */
  readonly line: number | null;
  /** What leads from the source line to the text. */
  readonly edits: readonly LineEdit[];
}

/** Lines of the page before and after that something may have begun or go on in. */
const near = 2;

/**
 * All that a page may say, each as lines that follow each other: as it was read, as it is in each clean text, its furniture,
 * and with each other reading of a word, an edit or a doubt that has figures in it.
 */
export function readingsOfPage(
  page: LayeredPage,
  before: LayeredPage | null = null,
  after: LayeredPage | null = null,
): readonly (readonly ReadLine[])[] {
  const clean = page.cleans.map((own, at) => [
    ...elsewhere(before?.cleans[at]?.lines ?? []).slice(-near),
    ...cleanLines(own),
    ...elsewhere(after?.cleans[at]?.lines ?? []).slice(0, near),
  ]);
  const furniture = page.cleans.flatMap((own) =>
    own.furniture.map(({ text, line }) => [{ text, line, edits: editsOf(own, line) }]),
  );
  const source = [
    ...elsewhere(before?.source.lines ?? []).slice(-near),
    ...sourceLines(page.source),
    ...elsewhere(after?.source.lines ?? []).slice(0, near),
  ];
  return [source, ...clean, ...furniture, ...otherReadings(page)];
}

function elsewhere(lines: readonly { readonly text: string }[]): ReadLine[] {
  return lines.map(({ text }) => ({ text, line: null, edits: [] }));
}

function sourceLines({ lines }: PageText): ReadLine[] {
  return lines.map(({ text }, line) => ({ text, line, edits: [] }));
}

function cleanLines(page: RepairedPage): ReadLine[] {
  return page.lines.map(({ text, sourceLine: line }) => ({ text, line, edits: editsOf(page, line) }));
}

function editsOf({ edits }: RepairedPage, line: number): readonly LineEdit[] {
  return edits.filter((edit) => edit.line === line);
}

/** Each other reading in its line, as that was read and as it is now, between its neighbours. */
function otherReadings(page: LayeredPage): ReadLine[][] {
  const { source, cleans } = page;
  const bases = [sourceLines(source), ...cleans.slice(-1).map(cleanLines)];
  return source.lines.flatMap((own, line) => {
    const changes = changesOf(page, own, line);
    return bases.flatMap((lines) => {
      const at = lines.findIndex((each) => each.line === line);
      const base = lines[at];
      if (base === undefined) return [];
      return changes.map((change) => [
        ...lines.slice(Math.max(0, at - 1), at),
        changed(own.text, base, change),
        ...lines.slice(at + 1, at + 2),
      ]);
    });
  });
}

function changed(source: string, { line, edits }: ReadLine, change: readonly LineEdit[]): ReadLine {
  const kept = edits.filter((edit) => !change.some((other) => overlaps(edit, other)));
  const all = [...kept, ...change].toSorted((a, b) => a.start - b.start || a.end - b.end);
  return { text: applyLineEdits(source, all), line, edits: all };
}

/** What may be read otherwise in a line: each by itself, and all together that one engine has read. */
function changesOf({ cleans }: LayeredPage, { words, text }: TextLine, line: number): LineEdit[][] {
  const read = words.flatMap(({ start, text: word, alternatives }) =>
    alternatives.map(({ source, text: after }) => {
      return { source, start, end: start + word.length, before: word, after };
    }),
  );
  const weighed = cleans.flatMap((clean) => [
    ...(clean.doubts ?? [])
      .filter((doubt) => doubt.line === line)
      .flatMap(({ start, end, readings }) => readings.map(({ text: after }) => ({ start, end, after }))),
    ...clean.edits
      .filter((edit) => edit.line === line)
      .flatMap(({ start, end, runnerUp }) => (runnerUp === null ? [] : [{ start, end, after: runnerUp }])),
  ]);
  const single = [...read, ...weighed].map((each) => [{ ...each, before: text.slice(each.start, each.end) }]);
  const together = [...new Set(read.map(({ source }) => source))]
    .map((source) => read.filter((each) => each.source === source))
    .filter((own) => own.length > 1);
  return [...single, ...together].filter((change) => change.some(({ after }) => /[0-9]/u.test(after)));
}
