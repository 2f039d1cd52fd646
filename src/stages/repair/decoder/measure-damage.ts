import type { LinePlace, WorkingText } from '../working-text.ts';

/** A place where something is damaged beyond doubt, and what: equal words count once towards opening a page. */
export interface DamagedPlace extends LinePlace {
  readonly word: string;
  /** True for damage that can be nothing else: one such word is evidence enough. */
  readonly isSure: boolean;
  /** True for a word that the text has sound elsewhere. */
  readonly isAttested?: boolean;
}

/** How damaged a text is around each of its lines. */
export interface Damage {
  /** False where there is too little evidence of damage: nothing may be changed there. */
  isOpen(place: LinePlace): boolean;
  /** True also where there is less: what nobody writes may be changed there to what everybody does. */
  isAjar(place: LinePlace): boolean;
  /** True where there is so much that a whole page must have been read badly. */
  isCrowded(place: LinePlace): boolean;
  /** Share of the words around the line that are damaged, over 0 and at most 1. */
  rate(place: LinePlace): number;
  /** How many damaged words stand on the line and the few lines around it. */
  near(place: LinePlace): number;
}

/** A long page, or a text file that has no pages, is judged by so many lines on each side. */
const pageReach = 60;
const nearReach = 6;
/** So many words of the whole page count along with those that stand near, lest one word say all. */
const pageWeight = 8;
/** A line's own words count oftener than those around it: engines choose their language line by line. */
const lineWeight = 2;
const lowestRate = 0.001;
/** Fewer than this share of the words that can tell may be chance, unless they are many different ones. */
const leastShare = 0.05;
const beyondChance = 4;
const leastCrowdedShare = 0.01;
/** So many different ones on one line are more than chance, whatever the page is like. */
const fewestOnLine = 2;

/**
 * Damage is uneven: recognition chooses its language line by line. One damaged word on a page may be a name or the
 * author's own spelling, so a page is open from two different ones, or from one where the pages around have more.
 *
 * @param wordCounts for each page and line the number of words on it that can be damaged so.
 * @param witnesses other damage: it shows that a machine has read the page, and nothing of how often this kind happens.
 */
export function measureDamage(
  wordCounts: readonly (readonly number[])[],
  damaged: readonly DamagedPlace[],
  witnesses: readonly DamagedPlace[] = [],
): Damage {
  const byPage: DamagedPlace[][] = wordCounts.map(() => []);
  for (const place of damaged) byPage[place.page]?.push(place);
  const pages = wordCounts.map((counts, page) => sumPage(counts, byPage[page] ?? []));
  const shown = wordCounts.map(
    (_, page) => firstOfEach(witnesses.filter((place) => place.page === page)).length,
  );
  const shownAround = (page: number): number =>
    [-2, -1, 1, 2].reduce((sum, step) => {
      return sum + (pages[page + step]?.distinct.at(-1) ?? 0) + (shown[page + step] ?? 0);
    }, shown[page] ?? 0);
  const onLines = byPage.map(countDifferent);
  const shownInAll = pages.reduce((sum, { distinct }) => sum + (distinct.at(-1) ?? 0), 0);
  return {
    isOpen: ({ page, line }) => {
      const { distinct, sure, damaged: hits, words } = pages[page] ?? {};
      const own = between(distinct, line, pageReach);
      if (own === 0) return false;
      if (between(sure, line, pageReach) > 0 || own >= beyondChance) return true;
      if ((onLines[page]?.get(line) ?? 0) >= fewestOnLine) return true;
      const share = between(hits, line, pageReach) / Math.max(1, between(words, line, pageReach));
      if (own > 1 && share >= leastShare) return true;
      return own + shownAround(page) >= beyondChance;
    },
    isAjar: ({ page, line }) => {
      if (shownInAll >= beyondChance) return true;
      const own = between(pages[page]?.distinct, line, pageReach);
      if (between(pages[page]?.attested, line, pageReach) > 0) return true;
      return own > 0 && own + shownAround(page) > 1;
    },
    isCrowded: ({ page, line }) => {
      const { distinct, damaged: hits, words } = pages[page] ?? {};
      const share = between(hits, line, pageReach) / Math.max(1, between(words, line, pageReach));
      return between(distinct, line, pageReach) >= beyondChance && share >= leastCrowdedShare;
    },
    rate: ({ page, line }) => {
      const { words, damaged: hits } = pages[page] ?? {};
      const pageRate = between(hits, line, pageReach) / Math.max(1, between(words, line, pageReach));
      const weigh = (running: readonly number[] | undefined): number =>
        between(running, line, nearReach) + lineWeight * between(running, line, 0);
      const near = weigh(hits) + pageRate * pageWeight;
      return Math.min(1, Math.max(lowestRate, near / (weigh(words) + pageWeight)));
    },
    near: ({ page, line }) => between(pages[page]?.damaged, line, nearReach),
  };
}

/** Running sums over the lines of a page. */
interface PageSums {
  readonly words: readonly number[];
  readonly damaged: readonly number[];
  readonly distinct: readonly number[];
  readonly sure: readonly number[];
  readonly attested: readonly number[];
}

function sumPage(counts: readonly number[], own: readonly DamagedPlace[]): PageSums {
  const sumOf = (places: readonly DamagedPlace[]): readonly number[] => sumsByLine(counts.length, places);
  return {
    words: sums(counts),
    damaged: sumOf(own),
    distinct: sumOf(firstOfEach(own)),
    sure: sumOf(own.filter(isSurely)),
    attested: sumOf(own.filter(({ isAttested }) => isAttested === true)),
  };
}

/** The sum over the lines at most `reach` from `line`, from running sums. */
function between(running: readonly number[] = [], line: number, reach: number): number {
  return (
    (running[Math.min(running.length - 1, line + reach + 1)] ?? 0) - (running[Math.max(0, line - reach)] ?? 0)
  );
}

function countByLine(lineCount: number, places: readonly DamagedPlace[]): readonly number[] {
  const counts = Array.from({ length: lineCount }, () => 0);
  for (const { line } of places) counts[line] = (counts[line] ?? 0) + 1;
  return counts;
}

function sumsByLine(lineCount: number, places: readonly DamagedPlace[]): readonly number[] {
  return sums(countByLine(lineCount, places));
}

function isSurely({ isSure }: DamagedPlace): boolean {
  return isSure;
}

/** How many different words are damaged on each line. */
function countDifferent(places: readonly DamagedPlace[]): ReadonlyMap<number, number> {
  const words = new Map<number, Set<string>>();
  for (const { line, word } of places) words.set(line, (words.get(line) ?? new Set()).add(word));
  return new Map([...words].map(([line, own]) => [line, own.size]));
}

function firstOfEach(places: readonly DamagedPlace[]): readonly DamagedPlace[] {
  const seen = new Set<string>();
  return places.filter(({ word }) => !seen.has(word) && seen.add(word));
}

/** Running sums: the sum of the items from `a` to before `b` is `sums[b] - sums[a]`. */
function sums(counts: readonly number[]): readonly number[] {
  const running = [0];
  for (const count of counts) running.push((running.at(-1) ?? 0) + count);
  return running;
}

/** Says that something is damaged somewhere in a text. */
export function isDamagedAnywhere(text: WorkingText, damage: Damage): boolean {
  return text.some(({ lines }, page) => lines.some((_, line) => damage.isOpen({ page, line })));
}
