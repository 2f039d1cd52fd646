import { startsWithCapital } from '../words/letter-case.ts';
import { searchWords, type Found } from './compound-search.ts';
import { standings, type LetterLattice, type Lexicon, type LexiconMatch, type Standing } from './lexicon.ts';
import { wordFlags } from './word-flags.ts';
import { WordGraph } from './word-graph.ts';

/**
 * The lexicon in `bytes`, as `npm run build` writes them to build/lexicon.bin. Read in place: nothing is copied or unpacked.
 * Throws a ParagrafError when the bytes are something else.
 */
export function openLexicon(bytes: Uint8Array): Lexicon {
  const graph = new WordGraph(bytes);
  return {
    standing: (word) => best(spellings(word).flatMap((spelling) => [...find(graph, spelling)])),
    isName: (word) => startsWithCapital(word) && (graph.flagsOf(word) & wordFlags.plain) !== 0,
    matches: (lattice, capitalized, maxCost) => {
      const found = [...searchWords(graph, lattice, maxCost)];
      if (capitalized) found.push(...searchWords(graph, withCapital(lattice), maxCost));
      return found.map(toMatch).toSorted((a, b) => a.cost - b.cost || b.standing - a.standing);
    },
  };
}

/** A whole word of the graph's own spares the search of compounds. */
function find(graph: WordGraph, word: string): readonly Found[] {
  const flags = graph.flagsOf(word);
  if ((flags & wordFlags.forbidden) !== 0) return [];
  if ((flags & wordFlags.plain) !== 0) return [{ word, cost: 0, parts: 1, flags }];
  return searchWords(graph, asWritten(word), 0);
}

/** `Budget` may be budget, `BORÅS` may be borås or Borås. */
function spellings(word: string): readonly string[] {
  const lower = word.toLowerCase();
  if (lower === word) return [word];
  const title = word.slice(0, 1) + lower.slice(1);
  if (title === word) return [word, lower];
  return word === word.toUpperCase() ? [word, lower, title] : [word];
}

function asWritten(word: string): LetterLattice {
  return word.split('').map((letter) => [{ text: letter, length: 1, cost: 0 }]);
}

function withCapital(lattice: LetterLattice): LetterLattice {
  const [first = [], ...rest] = lattice;
  return [first.map((reading) => ({ ...reading, text: capitalize(reading.text) })), ...rest];
}

function capitalize(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function toMatch({ word, cost, parts, flags }: Found): LexiconMatch {
  return { word, cost, standing: standingOf(parts, flags) };
}

function best(found: readonly Found[]): Standing {
  let standing: Standing = standings.unknown;
  for (const { parts, flags } of found) {
    const other = standingOf(parts, flags);
    if (other > standing) standing = other;
  }
  return standing;
}

function standingOf(parts: number, flags: number): Standing {
  if (parts > 1) return standings.compound;
  if ((flags & wordFlags.frequent) !== 0) return standings.frequent;
  if ((flags & wordFlags.common) !== 0) return standings.common;
  return (flags & wordFlags.name) !== 0 ? standings.name : standings.listed;
}
