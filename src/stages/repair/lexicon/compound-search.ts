import { type LetterLattice } from './lexicon.ts';
import { wordFlags } from './word-flags.ts';
import { noNode, type WordGraph } from './word-graph.ts';

/** A whole word found: one of the graph's own, or a compound of its parts. */
export interface Found {
  readonly word: string;
  readonly cost: number;
  /** The parts of a compound as they stand in it; the word itself where it is none. */
  readonly parts: readonly string[];
  /** Flags of the last part. */
  readonly flags: number;
}

/** Where a search stands between two parts of a compound: what the part to come must be. */
const stages = {
  first: { whole: wordFlags.plain, final: 0, inner: wordFlags.begin },
  compound: { whole: 0, final: wordFlags.end, inner: wordFlags.middle | wordFlags.begin },
  verb: { whole: 0, final: wordFlags.verbEnd, inner: 0 },
  adjective: { whole: 0, final: wordFlags.adjectiveEnd, inner: 0 },
  number: { whole: 0, final: wordFlags.number | wordFlags.numberEnd, inner: 0 },
} as const;
type Stage = keyof typeof stages;

const maxParts = 4;
/** Shorter parts make nonsense out of nearly any letters. */
const minPartLength = 3;
/** Real words of two letters that do begin or end compounds: bi|odling, by|lag, is|hall, tv|avgift, el|nät, ö|bo; löne|-. */
const shortParts = new Set([
  'bi',
  'by',
  'is',
  'tv',
  'el',
  'öl',
  'ö',
  'å',
  'år',
  'ny',
  'hö',
  'ås',
  'le',
  'sy',
  'ek',
  'te',
  'rå',
  '-',
]);

interface State {
  readonly place: number;
  readonly node: number;
  readonly partStart: number;
  readonly text: string;
  readonly cost: number;
  /** The parts before the one that it stands in. */
  readonly parts: readonly string[];
  readonly stage: Stage;
}

/**
 * Walks the graph with every reading of the lattice at once, and begins anew at its root where a part of a compound may end.
 * Rules of the parts: the hunspell(5) manual page, COMPOUNDBEGIN, COMPOUNDMIDDLE, COMPOUNDEND, CHECKCOMPOUNDDUP, SIMPLIFIEDTRIPLE.
 */
export function searchWords(graph: WordGraph, lattice: LetterLattice, maxCost: number): readonly Found[] {
  const found: Found[] = [];
  const waiting: State[] = [
    { place: 0, node: graph.root, partStart: 0, text: '', cost: 0, parts: [], stage: 'first' },
  ];
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    if (state.place >= lattice.length) {
      const flags = graph.flags(state.node);
      if (isWhole(state, flags))
        found.push({ word: state.text, cost: state.cost, parts: [...state.parts, partOf(state)], flags });
      continue;
    }
    if (state.text.length > state.partStart) beginParts(graph, state, waiting);
    followReadings(graph, lattice, state, maxCost, waiting);
  }
  return found;
}

function isWhole(state: State, flags: number): boolean {
  if ((flags & wordFlags.forbidden) !== 0) return false;
  const { whole, final } = stages[state.stage];
  if ((flags & whole) !== 0) return true;
  return (flags & final) !== 0 && isPart(state);
}

function followReadings(
  graph: WordGraph,
  lattice: LetterLattice,
  state: State,
  maxCost: number,
  waiting: State[],
): void {
  for (const reading of lattice[state.place] ?? []) {
    const cost = state.cost + reading.cost;
    const place = state.place + reading.length;
    if (cost > maxCost || place > lattice.length) continue;
    const node = walk(graph, state.node, reading.text);
    if (node !== noNode) waiting.push({ ...state, place, node, cost, text: state.text + reading.text });
  }
}

function walk(graph: WordGraph, from: number, text: string): number {
  let node = from;
  for (let index = 0; index < text.length && node !== noNode; index += 1) {
    node = graph.next(node, text.charCodeAt(index));
  }
  return node;
}

function beginParts(graph: WordGraph, state: State, waiting: State[]): void {
  const flags = graph.flags(state.node);
  if (flags === 0 || state.parts.length === maxParts - 1 || !isPart(state)) return;
  const begin = (stage: Stage): void => {
    const parts = [...state.parts, partOf(state)];
    const next = { ...state, node: graph.root, partStart: state.text.length, parts, stage };
    waiting.push(next);
    // fall|lucka is written fallucka: the part to come may share the double letter
    const last = state.text.at(-1);
    if (last === undefined || last !== state.text.at(-2)) return;
    const shared = graph.next(graph.root, last.charCodeAt(0));
    if (shared !== noNode) waiting.push({ ...next, node: shared, partStart: state.text.length - 1 });
  };
  if ((flags & stages[state.stage].inner) !== 0) begin('compound');
  if (state.stage === 'first' && (flags & wordFlags.verbLead) !== 0) begin('verb');
  if (state.stage === 'first' && (flags & wordFlags.adjectiveLead) !== 0) begin('adjective');
  if ((state.stage === 'first' || state.stage === 'number') && (flags & wordFlags.number) !== 0)
    begin('number');
  if (state.stage === 'number' && (flags & wordFlags.numberLink) !== 0) begin('compound');
}

/** Long enough, and not the part before it once more (bil|bil). */
function isPart(state: State): boolean {
  const part = partOf(state);
  if (part.length < minPartLength && !shortParts.has(part)) return false;
  return state.parts.length === 0 || !state.text.slice(0, state.partStart).endsWith(part);
}

function partOf({ text, partStart }: State): string {
  return text.slice(partStart);
}
