import { startsWithCapital } from '../words/letter-case.ts';
import { remembered } from '../words/remembered.ts';
import { searchWords, type Found } from './compound-search.ts';
import {
  standings,
  type LetterLattice,
  type Lexicon,
  type LexiconMatch,
  type Lookup,
  type Standing,
} from './lexicon.ts';
import { wordFlags } from './word-flags.ts';
import { WordGraph } from './word-graph.ts';

/** Words that a process looks up again and again: those of a few hundred protocols. */
const mostRemembered = 60_000;

/** The lexicon in `bytes`, a section of build/language.bin. Read in place: nothing is copied or unpacked. */
export function openLexicon(bytes: Uint8Array): Lexicon {
  const graph = new WordGraph(bytes);
  const lookup = remembered((word) => lookUp(graph, word), mostRemembered);
  return {
    lookup,
    standing: (word) => lookup(word).standing,
    isName: (word) => startsWithCapital(word) && (graph.flagsOf(word) & wordFlags.plain) !== 0,
    matches: (lattice, capitalized, maxCost) => {
      const found = [...searchWords(graph, lattice, maxCost)];
      if (capitalized) found.push(...searchWords(graph, withCapital(lattice), maxCost));
      return found.map(toMatch).toSorted((a, b) => a.cost - b.cost || b.standing - a.standing);
    },
  };
}

function lookUp(graph: WordGraph, word: string): Lookup {
  let standing: Standing = standings.unknown;
  let parts: readonly string[] = [];
  for (const spelling of spellings(word)) {
    for (const found of find(graph, spelling)) {
      const other = standingOf(found);
      const isSimpler = other === standing && found.parts.length < parts.length;
      if (other <= standing && !isSimpler) continue;
      standing = other;
      parts = other === standings.compound ? found.parts : [];
    }
  }
  return { standing, parts, flags: graph.flagsOf(word) };
}

/** A whole word of the graph's own spares the search of compounds. */
function find(graph: WordGraph, word: string): readonly Found[] {
  const flags = graph.flagsOf(word);
  if ((flags & wordFlags.forbidden) !== 0) return [];
  if ((flags & wordFlags.plain) !== 0) return [{ word, cost: 0, parts: [word], flags }];
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

function toMatch(found: Found): LexiconMatch {
  return { word: found.word, cost: found.cost, standing: standingOf(found) };
}

function standingOf({ parts, flags }: Found): Standing {
  if (parts.length > 1) return standings.compound;
  return (flags & wordFlags.name) !== 0 ? standings.name : standings.listed;
}
