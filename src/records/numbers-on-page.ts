import { isLineEndEdit } from './apply-edits.ts';
import type { LineEdit } from './apply-edits.ts';
import type { Span } from './clean-span.ts';
import type { ReadLine } from './page-readings.ts';
import { dateOf, findPersonalNumbers } from './personal-numbers.ts';

/** Where the last four figures of personal identity numbers stand in a source line: UTF-16 offsets. */
export interface NumberPlaces {
  /** As they were read there. */
  readonly exact: ReadonlySet<number>;
  /** Somewhere among these, by another reading than the source's. */
  readonly loose: ReadonlySet<number>;
  /** There is one of which nothing was read: it may stand anywhere on the line. */
  readonly isLost: boolean;
}

type Places = { exact: Set<number>; loose: Set<number>; isLost: boolean };

/**
 * Finds the personal identity numbers of a page in everything that it may say.
 *
 * @param dates of numbers elsewhere in the file (`YYMMDD`), other readings of which may stand here.
 * @returns by source line.
 */
export function findNumbersOnPage(
  readings: readonly (readonly ReadLine[])[],
  dates: ReadonlySet<string>,
): ReadonlyMap<number, NumberPlaces> {
  const texts = readings.map((lines) => lines.map(({ text }) => text).join('\n'));
  const known = new Set([...dates, ...texts.flatMap((text) => findPersonalNumbers(text).map(dateOf))]);
  const found = new Map<number, Places>();
  if (known.size === 0) return found;
  for (const [at, text] of texts.entries()) {
    const lines = readings[at] ?? [];
    for (const { lastFour } of findPersonalNumbers(text, known)) {
      for (const place of lastFour) note(found, lines, place);
    }
  }
  return found;
}

function note(found: Map<number, Places>, lines: readonly ReadLine[], place: number): void {
  let offset = place;
  for (const { text, line, edits } of lines) {
    if (offset <= text.length) {
      if (line !== null) noteInLine(placesOf(found, line), edits, offset);
      return;
    }
    offset -= text.length + 1;
  }
}

function placesOf(found: Map<number, Places>, line: number): Places {
  const own = found.get(line) ?? { exact: new Set(), loose: new Set(), isLost: false };
  found.set(line, own);
  return own;
}

function noteInLine(places: Places, edits: readonly LineEdit[], offset: number): void {
  const source = sourceOf(edits, offset);
  if (typeof source === 'number') places.exact.add(source);
  else if (source.isBlank) places.isLost = true;
  else for (let at = source.start; at < source.end; at += 1) places.loose.add(at);
}

/** What a letter was put in for; blank where nothing was read there. */
type Replaced = Span & { readonly isBlank: boolean };

/** Where a letter of an edited line comes from: its place, or of what was put in the span that it was put in for. */
function sourceOf(edits: readonly LineEdit[], offset: number): number | Replaced {
  let shift = 0;
  for (const { start, end, before, after } of edits.filter((edit) => !isLineEndEdit(edit)).map(withoutSame)) {
    if (offset < start + shift) break;
    if (offset < start + shift + after.length) return { start, end, isBlank: !/\S/u.test(before) };
    shift += after.length - before.length;
  }
  return offset - shift;
}

/** What an edit leaves as it is at its ends is none of it. */
function withoutSame({ start, end, before, after }: LineEdit): LineEdit {
  const most = Math.min(before.length, after.length);
  let first = 0;
  while (first < most && before[first] === after[first]) first += 1;
  let last = 0;
  while (last < most - first && before.at(-1 - last) === after.at(-1 - last)) last += 1;
  return {
    start: start + first,
    end: end - last,
    before: before.slice(first, before.length - last),
    after: after.slice(first, after.length - last),
  };
}
