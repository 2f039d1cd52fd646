import type { Change } from '../working-text.ts';
import type { SlotArc } from './page-slots.ts';
import { writePieces } from './repairable-word.ts';
import type { UnsettledWord, WordRepairs } from './word-repairs.ts';

/** A word that is less likely than this to be what it says wants a person's eye. */
const doubtfulAsRead = 0.5;
const mostReadings = 3;
/** What is this improbable as it stands is damaged: it can only be wrong otherwise. */
const surelyDamaged = 0.01;
const oddsOfDamaged = 0.54;
/** Two arcs that share a word cannot both be surer than this. */
const evenChance = 0.5;

interface Ranked {
  readonly arc: SlotArc;
  readonly probability: number;
}

/**
 * What is decided about a slot's word: the reading that is surer than the threshold, or that there is none though the word
 * is hardly what it says. Two arcs that share a word cannot both be surer than a half.
 *
 * @param arcs the word as it stands first.
 */
export function chooseArc(
  arcs: readonly SlotArc[],
  probable: readonly number[],
  leastConfidence: number,
): WordRepairs {
  const ranked = joinCases(
    arcs
      .map((arc, index) => ({ arc, probability: probable[index] ?? 0 }))
      .toSorted((a, b) => b.probability - a.probability),
  );
  const [best, second] = ranked;
  const asRead = probable[0] ?? 0;
  if (best === undefined || best.arc.reading === null) return { changes: [], unsettled: [] };
  const least = asRead < surelyDamaged ? leastOfDamaged(leastConfidence) : leastConfidence;
  if (best.probability >= least && asRead <= best.arc.mostAsRead) {
    return { changes: changesOf(best, second), unsettled: [] };
  }
  return { changes: [], unsettled: asRead < doubtfulAsRead ? unsettledWord(ranked) : [] };
}

/** The threshold where a word is surely not what it says: half the odds, so that the usual 0.65 becomes an even chance. */
function leastOfDamaged(leastConfidence: number): number {
  if (leastConfidence >= 1) return leastConfidence;
  const odds = (oddsOfDamaged * leastConfidence) / (1 - leastConfidence);
  return Math.max(evenChance, odds / (1 + odds));
}

/** `Årsmötet` and `årsmötet` for `Arsmotet` are one reading, of which the likelier is taken. */
function joinCases(ranked: readonly Ranked[]): readonly Ranked[] {
  const joined: Ranked[] = [];
  for (const each of ranked) {
    const place = joined.findIndex((other) => isSameButCase(other.arc, each.arc));
    const other = joined[place];
    if (other === undefined) joined.push(each);
    else joined[place] = { ...other, probability: other.probability + each.probability };
  }
  return joined.toSorted((a, b) => b.probability - a.probability);
}

function isSameButCase(one: SlotArc, other: SlotArc): boolean {
  return (
    one.reading !== null &&
    other.reading !== null &&
    one.words.length === other.words.length &&
    one.reading.text.toLowerCase() === other.reading.text.toLowerCase()
  );
}

function changesOf({ arc, probability }: Ranked, second: Ranked | undefined): readonly Change[] {
  const [first, other] = arc.words;
  if (first === undefined || arc.reading === null) return [];
  const { text, rule } = arc.reading;
  const confidence = Math.min(0.99, Math.round(probability * 100) / 100);
  const runnerUp = second === undefined ? null : textOf(second.arc);
  if (other === undefined) {
    return writePieces(first, text).map((change) => ({
      ...change,
      rule,
      confidence,
      runnerUp: first.pieces.length > 1 ? null : runnerUp,
    }));
  }
  const [from, to] = [first.pieces[0], other.pieces[0]];
  if (from === undefined || to === undefined) return [];
  return [{ ...first.place, start: from.start, end: to.end, after: text, rule, confidence, runnerUp }];
}

function textOf({ reading, words }: SlotArc): string {
  return reading?.text ?? words.map(({ text }) => text).join(' ');
}

function unsettledWord(ranked: readonly Ranked[]): readonly UnsettledWord[] {
  const word = ranked[0]?.arc.words[0];
  if (word === undefined) return [];
  const readings = ranked
    .filter(({ arc }) => arc.reading !== null)
    .slice(0, mostReadings)
    .map(({ arc }) => textOf(arc));
  const first = (word.pieces[0]?.text ?? word.text).replace(/-$/u, '');
  return [{ ...word.place, text: word.text, first, readings }];
}
