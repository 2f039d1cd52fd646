import { withoutPunctuation, wordsOfText } from '../words-of-text.ts';
import { kindOfDamage, type DamageKind } from './damage-kind.ts';
import { matchWords } from './match-words.ts';

/** A word that was damaged and stayed so, or that repair has damaged. */
export interface RepairCase {
  readonly kind: DamageKind;
  readonly harmed: boolean;
  readonly truth: string;
  readonly before: string;
  readonly after: string;
  readonly context: string;
}

/** What repair did to one text whose truth is known. All counts are of words of the truth. */
export interface RepairFigures {
  readonly words: number;
  /** Substitutions, deletions and insertions, as in a word error rate. */
  readonly wrongBefore: number;
  readonly wrongAfter: number;
  /** Of those wrong after: words that were lost, or read where none is (another order, rulings of tables). */
  readonly lostAfter: number;
  readonly damaged: Readonly<Partial<Record<DamageKind, number>>>;
  readonly restored: Readonly<Partial<Record<DamageKind, number>>>;
  readonly harmed: number;
  /** Pages that came out with more words wrong than they came with; null where their pages cannot be told apart. */
  readonly pagesWorse: number | null;
  readonly cases: readonly RepairCase[];
}

export type Form = 'raw' | 'normalised';

/** Words of the truth, and what was read for them together. */
interface ReadWords {
  readonly truth: readonly string[];
  readonly read: readonly string[];
}

interface Reading {
  /** For each word of the truth that was not read as it is, what was read for it. */
  readonly of: ReadonlyMap<number, ReadWords>;
  readonly errors: number;
  /** Those among them of which one side has nothing. */
  readonly lost: number;
}

/** Compares a text before and after repair with its truth, word by word. `normalised` leaves punctuation out of account. */
export function measureRepair(truth: string, before: string, after: string, form: Form): RepairFigures {
  const words = wordsIn(truth, form);
  const was = readingOf(words, wordsIn(before, form));
  const is = readingOf(words, wordsIn(after, form));
  const damaged: Partial<Record<DamageKind, number>> = {};
  const restored: Partial<Record<DamageKind, number>> = {};
  for (const [index, { truth: meant, read }] of was.of) {
    const kind = kindOfDamage(meant, read);
    damaged[kind] = (damaged[kind] ?? 0) + 1;
    if (!is.of.has(index)) restored[kind] = (restored[kind] ?? 0) + 1;
  }
  return {
    words: words.length,
    wrongBefore: was.errors,
    wrongAfter: is.errors,
    lostAfter: is.lost,
    damaged,
    restored,
    harmed: [...is.of.keys()].filter((index) => !was.of.has(index)).length,
    pagesWorse: countWorsePages([truth, before, after], form),
    cases: [...is.of].map(([index, now]) => caseOf(words, index, was.of.get(index), now)),
  };
}

/** Page by page, where the three texts have as many. */
function countWorsePages(texts: readonly string[], form: Form): number | null {
  const [truth = [], before = [], after = []] = texts.map((text) =>
    text.split('\f').map((page) => wordsIn(page, form)),
  );
  if (truth.length !== before.length || truth.length !== after.length) return null;
  return truth.filter((words, page) => {
    return readingOf(words, after[page] ?? []).errors > readingOf(words, before[page] ?? []).errors;
  }).length;
}

function caseOf(
  words: readonly string[],
  index: number,
  was: ReadWords | undefined,
  now: ReadWords,
): RepairCase {
  const { truth, read } = was ?? now;
  return {
    kind: kindOfDamage(truth, read),
    harmed: was === undefined,
    truth: words[index] ?? '',
    before: was === undefined ? (words[index] ?? '') : was.read.join(' '),
    after: now.read.join(' '),
    context: words.slice(Math.max(0, index - 3), index + 4).join(' '),
  };
}

function wordsIn(text: string, form: Form): readonly string[] {
  // "§ 85" and "32 %" are printed with or without their space
  const words = wordsOfText(text.replaceAll(/§ (?=\d)/gu, '§').replaceAll(/(?<=\d) %/gu, '%'));
  return form === 'raw' ? words : words.map(withoutPunctuation).filter((word) => word !== '');
}

function readingOf(truth: readonly string[], read: readonly string[]): Reading {
  const of = new Map<number, ReadWords>();
  let errors = 0;
  let lost = 0;
  for (const match of matchWords(truth, read)) {
    const ours = match.truth.map((index) => truth[index] ?? '');
    const theirs = match.read.map((index) => read[index] ?? '');
    if (ours.length === 1 && theirs.length === 1 && ours[0] === theirs[0]) continue;
    errors += Math.max(ours.length, theirs.length);
    if (ours.length === 0 || theirs.length === 0) lost += 1;
    for (const index of match.truth) of.set(index, { truth: ours, read: theirs });
  }
  return { of, errors, lost };
}

/** The sum of the figures of several texts. */
export function sumOfRepairs(all: readonly RepairFigures[]): RepairFigures {
  const total = (of: (each: RepairFigures) => number): number => all.reduce((sum, each) => sum + of(each), 0);
  const byKind = (of: (each: RepairFigures) => RepairFigures['damaged']): RepairFigures['damaged'] => {
    const sums: Partial<Record<DamageKind, number>> = {};
    for (const each of all) {
      for (const [kind, count] of Object.entries(of(each)) as [DamageKind, number][])
        sums[kind] = (sums[kind] ?? 0) + count;
    }
    return sums;
  };
  return {
    words: total((each) => each.words),
    wrongBefore: total((each) => each.wrongBefore),
    wrongAfter: total((each) => each.wrongAfter),
    lostAfter: total((each) => each.lostAfter),
    damaged: byKind((each) => each.damaged),
    restored: byKind((each) => each.restored),
    harmed: total((each) => each.harmed),
    pagesWorse: total((each) => each.pagesWorse ?? 0),
    cases: all.flatMap((each) => each.cases),
  };
}
