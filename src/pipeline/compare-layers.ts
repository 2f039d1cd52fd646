import { isDeepStrictEqual } from 'node:util';
import { maskLines } from '../records/mask-record.ts';
import type { Difference } from '../records/difference.ts';
import type { Minutes, Paragraph } from '../records/minutes.ts';
import type { Notice } from '../records/notice.ts';

/** What is made of a file, so far as a person would see it differ. */
export interface ComparedLayer {
  readonly minutes: readonly Minutes[];
  /** Clean text, people's corrections in it, a line of the page a line. */
  readonly pages: readonly { readonly page: number; readonly text: string }[];
  readonly notices: readonly Pick<Notice, 'code' | 'message' | 'page'>[];
}

/** One thing of a layer: where it is, what it is, and how it is shown. */
interface Part {
  readonly place: string;
  readonly value: unknown;
  readonly text: string;
  /** The same as it may be shown, where a text alone does not tell. */
  readonly shown?: string;
}

/** What differs between two layers of a file; nothing where they say the same. */
export function compareLayers(before: ComparedLayer, after: ComparedLayer): Difference[] {
  return [
    ...comparePlaces('fact', factsOf(before.minutes), factsOf(after.minutes)),
    ...comparePlaces('paragraph', paragraphsOf(before.minutes), paragraphsOf(after.minutes)),
    ...compareLists('decision', decisionsOf(before.minutes), decisionsOf(after.minutes)),
    ...compareLists('line', linesOf(before.pages), linesOf(after.pages)),
    ...compareLists('notice', noticesOf(before.notices), noticesOf(after.notices)),
  ];
}

/** Parts that have a place of their own: what stands at the same place is the same part, changed or not. */
function comparePlaces(
  kind: Difference['kind'],
  before: readonly Part[],
  after: readonly Part[],
): Difference[] {
  const old = byPlace(before);
  const now = byPlace(after);
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((place) =>
    differenceOf(kind, old.get(place), now.get(place)),
  );
}

/** A second part of the same place (two paragraphs of the same number) is told from the first by its count. */
function byPlace(parts: readonly Part[]): Map<string, Part> {
  const found = new Map<string, Part>();
  for (const part of parts) {
    let key = part.place;
    for (let count = 2; found.has(key); count += 1) key = `${part.place} (${count})`;
    found.set(key, { ...part, place: key });
  }
  return found;
}

function differenceOf(kind: Difference['kind'], old?: Part, now?: Part): Difference[] {
  const place = now?.place ?? old?.place ?? '';
  const texts = { before: shownOf(old), after: shownOf(now) };
  if (old === undefined) return [{ kind, change: 'added', place, ...texts }];
  if (now === undefined) return [{ kind, change: 'removed', place, ...texts }];
  return isDeepStrictEqual(old.value, now.value) ? [] : [{ kind, change: 'changed', place, ...texts }];
}

function shownOf(part?: Part): string | null {
  return part?.shown ?? part?.text ?? null;
}

/** Parts of which several may stand at a place: those of the same place that only one side has are paired in their order. */
function compareLists(
  kind: Difference['kind'],
  before: readonly Part[],
  after: readonly Part[],
): Difference[] {
  const gone = groupByPlace(without(before, after));
  const come = groupByPlace(without(after, before));
  return [...new Set([...gone.keys(), ...come.keys()])].flatMap((place) => {
    const old = gone.get(place) ?? [];
    const now = come.get(place) ?? [];
    const count = Math.max(old.length, now.length);
    return Array.from({ length: count }, (_, index) => differenceOf(kind, old[index], now[index])).flat();
  });
}

function groupByPlace(parts: readonly Part[]): Map<string, Part[]> {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const group = groups.get(part.place);
    if (group === undefined) groups.set(part.place, [part]);
    else group.push(part);
  }
  return groups;
}

/** The parts that the others lack; of several that are the same as many as are too many. */
function without(parts: readonly Part[], others: readonly Part[]): Part[] {
  const keyOf = ({ place, text }: Part): string => `${place}\n${text}`;
  const left = new Map<string, number>();
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  return parts.filter((part) => {
    const count = left.get(keyOf(part)) ?? 0;
    left.set(keyOf(part), count - 1);
    return count <= 0;
  });
}

const otherwiseCompared: ReadonlySet<string> = new Set(['id', 'source', 'paragraphs', 'notices', 'text']);

function factsOf(all: readonly Minutes[]): Part[] {
  return all.flatMap((minutes, ordinal) => {
    const facts = Object.entries(minutes).filter(([name]) => !otherwiseCompared.has(name));
    return facts.map(([name, value]) => ({
      place: inMinutes(all, ordinal, name),
      value,
      text: JSON.stringify(value),
    }));
  });
}

function paragraphsOf(all: readonly Minutes[]): Part[] {
  return all.flatMap(({ paragraphs }, ordinal) =>
    paragraphs.map((paragraph: Paragraph) => ({
      place: inMinutes(all, ordinal, paragraph.label),
      value: paragraph,
      text: paragraph.title,
    })),
  );
}

function decisionsOf(all: readonly Minutes[]): Part[] {
  return all.flatMap(({ paragraphs }, ordinal) =>
    paragraphs.flatMap(({ label, decisions }) =>
      decisions.map(({ text, quoted }) => ({
        place: inMinutes(all, ordinal, label),
        value: text,
        text: quoted ? `(quoted) ${text}` : text,
      })),
    ),
  );
}

function linesOf(pages: ComparedLayer['pages']): Part[] {
  return pages.flatMap(({ page, text }) => {
    const lines = text.split('\n');
    // A personal number may go on over a line end: which figures belong to one only the page tells.
    const shown = maskLines(lines);
    return lines.map((line, at) => ({
      place: `p. ${page}`,
      value: line,
      text: line,
      shown: shown[at] ?? line,
    }));
  });
}

function noticesOf(notices: ComparedLayer['notices']): Part[] {
  return notices.map(({ code, message, page }) => {
    const text = `${code}: ${message}`;
    return { place: page === null ? 'the file' : `p. ${page}`, value: text, text };
  });
}

function inMinutes(all: readonly Minutes[], ordinal: number, place: string): string {
  return all.length > 1 ? `${ordinal + 1}: ${place}` : place;
}
