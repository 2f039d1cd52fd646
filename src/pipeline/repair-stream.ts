import type { Edit } from '../records/repaired-page.ts';
import { findPageStarts } from '../stages/read/split-text-pages.ts';
import type { Language } from '../stages/repair/language/open-language.ts';
import type { RepairOptions } from '../stages/repair/repair-options.ts';
import { repairTextPages } from './repair-text.ts';

/** An edit of a text, with the line of the whole text that it stands on, counted from 1. */
export interface TextEdit extends Edit {
  readonly textLine: number;
}

/** Some lines of a text, repaired. Joined with `\n` all parts are the whole text. */
export interface RepairedPart {
  readonly lines: readonly string[];
  readonly edits: readonly TextEdit[];
}

/** A line of the text, with what its page marks say of it. */
interface PlacedLine {
  readonly text: string;
  readonly page: number;
  /** 0-based, on its page. */
  readonly place: number;
}

/** So many lines are repaired together, with so many on each side to judge them by: memory stays the same for any text. */
export interface Window {
  readonly core: number;
  readonly margin: number;
}

const usualWindow: Window = { core: 4000, margin: 200 };

/**
 * Repairs a text's lines as they come. A text that fits the window is repaired as a whole. Cuts are counted in lines, which
 * repair never adds or takes away, so that repairing the outcome meets the same windows.
 */
export async function* repairStream(
  lines: AsyncIterable<string>,
  language: Language,
  options: RepairOptions = {},
  { core, margin }: Window = usualWindow,
): AsyncGenerator<RepairedPart> {
  let held: PlacedLine[] = [];
  let before = 0;
  let done = 0;
  for await (const line of placeLines(lines, core + margin)) {
    held.push(line);
    if (held.length < before + core + margin) continue;
    const part = repairPart(held, before, before + core, done, language, options);
    yield part;
    done += core;
    held = [...repairedTail(held.slice(before, before + core), part, margin), ...held.slice(before + core)];
    before = margin;
  }
  yield repairPart(held, before, held.length, done, language, options);
}

/** The last lines of a part as repaired: what the next one is judged by is what a second run would find there. */
function repairedTail(
  core: readonly PlacedLine[],
  part: RepairedPart,
  margin: number,
): readonly PlacedLine[] {
  return core.map((line, index) => ({ ...line, text: part.lines[index] ?? line.text })).slice(-margin);
}

/** Page and place of each line; how pages are marked is judged by the first lines. */
async function* placeLines(lines: AsyncIterable<string>, first: number): AsyncGenerator<PlacedLine> {
  const waiting: string[] = [];
  let begins: ReturnType<typeof findPageStarts> | null = null;
  let last: PlacedLine | null = null;
  const place = (text: string): PlacedLine => {
    const isStart = last !== null && begins?.(text, last.text) === true;
    const page: number = (last?.page ?? 1) + (isStart ? 1 : 0);
    last = { text, page, place: isStart || last === null ? 0 : last.place + 1 };
    return last;
  };
  for await (const line of lines) {
    if (begins !== null) {
      yield place(line);
      continue;
    }
    waiting.push(line);
    if (waiting.length < first) continue;
    begins = findPageStarts(waiting);
    for (const text of waiting.splice(0)) yield place(text);
  }
  begins ??= findPageStarts(waiting);
  for (const text of waiting) yield place(text);
}

function repairPart(
  held: readonly PlacedLine[],
  from: number,
  to: number,
  done: number,
  language: Language,
  options: RepairOptions,
): RepairedPart {
  const groups = groupByPage(held);
  const { lines, pages } = repairTextPages(
    groups.map((group) => ({ page: group[0]?.page ?? 1, lines: group.map(({ text }) => text) })),
    language,
    options,
  );
  let start = 0;
  const edits = groups.flatMap((group, index): TextEdit[] => {
    const first = start;
    start += group.length;
    return (pages[index]?.edits ?? [])
      .filter(({ line }) => first + line >= from && first + line < to)
      .map((edit) => ({
        ...edit,
        line: edit.line + (group[0]?.place ?? 0),
        textLine: done + first + edit.line - from + 1,
      }));
  });
  return { lines: lines.slice(from, to), edits };
}

function groupByPage(lines: readonly PlacedLine[]): readonly (readonly PlacedLine[])[] {
  const groups: PlacedLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group?.[0]?.page === line.page) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** The lines of a text that comes in pieces; as `split('\n')`, a text that ends with a line's end has an empty last line. */
export async function* linesOf(pieces: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}
