import { alignWords } from './align-words.ts';

/** One printed word with what was read in its place; the empty string where either has none. */
export interface WordPair {
  readonly printed: string;
  readonly seen: string;
}

/** Figures that were misread: what is printed, and the words that were read for it; none where it was lost. */
export interface WrongFigure {
  readonly printed: string;
  readonly seen: readonly string[];
  /** Index of the pair at which it stands, or after which it was lost. */
  readonly at: number;
}

/**
 * The figures that say something else than what is printed. Spaces and marks alone change no figure: "1 (4)" and "1(4)",
 * "79 000" and "79000", "13.00–16.55" and "13.00 16.55" have the same. "12 17" read as "1217" does not.
 */
export function wrongFigures(pairs: readonly WordPair[]): WrongFigure[] {
  return runsThatDiffer(pairs).flatMap(([from, to]) => {
    const run = pairs.slice(from, to);
    const printed = run.map((pair) => pair.printed).filter((word) => word !== '');
    const seen = run.map((pair) => pair.seen).filter((word) => word !== '');
    if (figureGroups(printed).join(' ') === figureGroups(seen).join(' ')) return [];
    return wrongOfRun(run).map((wrong) => ({ ...wrong, at: from + wrong.at }));
  });
}

/** What was read in the place of the misread words next to a figure that was lost: "SASE" stands for all of "3 715 kr". */
export function seenBeside(pairs: readonly WordPair[], at: number): string[] {
  const isWrong = (index: number): boolean => pairs[index]?.printed !== pairs[index]?.seen;
  const beside = [at - 1, at + 1, ...(isWrong(at + 1) ? [at + 2] : [])];
  return beside.flatMap((index) => (isWrong(index) ? (pairs[index]?.seen ?? []) : []));
}

function wrongOfRun(run: readonly WordPair[]): WrongFigure[] {
  const places = (side: keyof WordPair): number[] =>
    [...run.keys()].filter((index) => /\d/u.test(run[index]?.[side] ?? ''));
  const [printed, seen] = [places('printed'), places('seen')];
  const word = (side: keyof WordPair, index: number | undefined): string => run[index ?? -1]?.[side] ?? '';
  return alignWords(
    printed.map((index) => digits(word('printed', index))),
    seen.map((index) => digits(word('seen', index))),
  ).flatMap(({ truth, read }) => {
    const [own, other] = [
      truth === null ? undefined : printed[truth],
      read === null ? undefined : seen[read],
    ];
    const [print, sight] = [word('printed', own), word('seen', other)];
    if (digits(print) === digits(sight)) return [];
    // A figure read as a word: "FR" for "94".
    const facing = other === undefined ? word('seen', own) : sight;
    const words = facing === '' ? [] : [facing];
    return [{ printed: print, seen: words, at: other ?? own ?? 0 }];
  });
}

/** From and to, among the pairs, of each run of words that were read otherwise than printed. */
export function runsThatDiffer(pairs: readonly WordPair[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const [index, { printed, seen }] of pairs.entries()) {
    if (printed === seen) continue;
    const last = runs.at(-1);
    if (last?.[1] === index) last[1] = index + 1;
    else runs.push([index, index + 1]);
  }
  return runs;
}

/** "1 050 av 3(4)": 1050, 3 and 4. */
function figureGroups(words: readonly string[]): string[] {
  const text = words.join(' ').replace(/(?<=\d) (?=\d{3}(?!\d))/gu, '');
  return text.match(/\d+/gu) ?? [];
}

function digits(word: string): string {
  return word.replace(/\D/gu, '');
}
