import { isLineEndEdit, toCleanOffset, toSourceOffset } from './apply-edits.ts';
import { maskLines, maskRecord } from './mask-record.ts';
import { coverPlaces } from './personal-numbers.ts';
import type { Edit, Furniture, RepairedLine } from './repaired-page.ts';

/** A page's texts: as they were read, as they are, and what leads from the one to the other. */
export interface PageTexts {
  readonly sourceLines: readonly { readonly text: string }[];
  readonly lines: readonly RepairedLine[];
  readonly furniture: readonly Furniture[];
  readonly edits: readonly Edit[];
}

/** Where a line's covered letters stand, in its source and in its clean text. */
interface Hidden {
  readonly source: Set<number>;
  readonly clean: Set<number>;
}

/**
 * A page with the personal identity numbers in it covered: over line ends too, in the source where the clean line shows
 * one and the other way round, and in the edits that make a part of one. Every text keeps its length, so that places stay.
 */
export function maskPage<Page extends PageTexts>(page: Page): Page {
  const hidden = hiddenOf(page);
  const of = (line: number): Hidden => hidden[line] ?? nothing;
  return {
    ...maskRecord(page),
    sourceLines: page.sourceLines.map((line, at) => ({ ...line, text: cover(line.text, of(at).source) })),
    lines: page.lines.map((line) => ({ ...line, text: cover(line.text, of(line.sourceLine).clean) })),
    furniture: page.furniture.map((each) => ({ ...each, text: cover(each.text, of(each.line).clean) })),
    edits: page.edits.map((edit) => coverEdit(edit, editsOf(page, edit.line), of(edit.line))),
  };
}

const nothing: Hidden = { source: new Set(), clean: new Set() };

function editsOf({ edits }: PageTexts, line: number): readonly Edit[] {
  return edits.filter((edit) => edit.line === line && !isLineEndEdit(edit));
}

/** By source line. */
function hiddenOf(page: PageTexts): readonly Hidden[] {
  const hidden = coveredIn(page.sourceLines).map((source) => ({ source, clean: new Set<number>() }));
  const lines = coveredIn(page.lines).map((clean, at) => [page.lines[at]?.sourceLine, clean] as const);
  const furniture = page.furniture.map((each) => [each.line, coveredIn([each])[0]] as const);
  for (const [line = -1, clean = []] of [...lines, ...furniture]) {
    const own = hidden[line] ?? nothing;
    for (const place of clean) own.clean.add(place);
    spread(own, editsOf(page, line));
  }
  return hidden;
}

function coveredIn(lines: readonly { readonly text: string }[]): readonly Set<number>[] {
  const masked = maskLines(lines.map(({ text }) => text));
  return lines.map(({ text }, line) => {
    const places = Array.from({ length: text.length }, (_, place) => place);
    return new Set(places.filter((place) => text[place] !== masked[line]?.[place]));
  });
}

/** What is covered in one of the texts is covered in the other; of an edit that is met, all. */
function spread({ source, clean }: Hidden, edits: readonly Edit[]): void {
  for (const place of clean) source.add(toSourceOffset(edits, place));
  for (const place of source) clean.add(toCleanOffset(edits, place));
  for (const edit of edits.filter((each) => isMet(each, edits, { source, clean }))) {
    for (const place of placesBefore(edit)) source.add(place);
    for (const place of placesAfter(edit, edits)) clean.add(place);
  }
}

function isMet(edit: Edit, edits: readonly Edit[], { source, clean }: Hidden): boolean {
  return (
    placesBefore(edit).some((place) => source.has(place)) ||
    placesAfter(edit, edits).some((place) => clean.has(place))
  );
}

/** Where what the edit has changed stands in the source line. */
function placesBefore({ start, before }: Edit): readonly number[] {
  return Array.from({ length: before.length }, (_, at) => start + at);
}

/** Where what it was changed to stands in the clean line. */
function placesAfter(edit: Edit, edits: readonly Edit[]): readonly number[] {
  const earlier = edits.slice(0, edits.indexOf(edit));
  const shift = earlier.reduce((sum, { before, after }) => sum + after.length - before.length, 0);
  return Array.from({ length: edit.after.length }, (_, at) => edit.start + shift + at);
}

function coverEdit(edit: Edit, edits: readonly Edit[], hidden: Hidden): Edit {
  if (isLineEndEdit(edit) || !isMet(edit, edits, hidden)) return edit;
  const [before = '', after = '', runnerUp = ''] = [edit.before, edit.after, edit.runnerUp ?? ''].map(
    (text) => text.replaceAll(/\S/gu, 'X'),
  );
  return { ...edit, before, after, runnerUp: edit.runnerUp === null ? null : runnerUp };
}

function cover(text: string, places: ReadonlySet<number>): string {
  const visible = [...places].filter((place) => /\S/u.test(text.charAt(place)));
  return coverPlaces(
    text,
    visible.sort((a, b) => a - b),
  );
}
