import { wordFlags } from '../../src/stages/repair/lexicon/word-flags.ts';
import { buildWordGraph } from './build-word-graph.ts';
import { expandDictionary } from './expand-dictionary.ts';

/** The project's own word lists: words parted by white space; a line that begins with `#` is a comment. */
export interface WordLists {
  readonly frequentWords: string;
  readonly commonWords: string;
  /** Lists of names; each name's genitive is known with it. */
  readonly names: readonly string[];
}

/**
 * The bytes for `openLexicon`, from a Hunspell dictionary and the project's own lists.
 * Deterministic. A hyphen may end a compound: löne- och utvecklingssamtal.
 */
export function compileLexicon(aff: string, dic: string, lists: WordLists): Uint8Array {
  const forms = expandDictionary(aff, dic);
  forms.set('-', wordFlags.end);
  addWords(forms, lists.frequentWords, wordFlags.plain | wordFlags.frequent);
  addWords(forms, lists.commonWords, wordFlags.plain | wordFlags.common);
  for (const names of lists.names) addNames(forms, names);
  return buildWordGraph(forms);
}

function addWords(forms: Map<string, number>, list: string, flags: number): void {
  for (const word of wordsOf(list)) forms.set(word, (forms.get(word) ?? 0) | flags);
}

function addNames(forms: Map<string, number>, list: string): void {
  for (const name of wordsOf(list)) {
    const genitive = /[sxz]$/u.test(name) ? name : `${name}s`;
    for (const form of [name, genitive]) {
      forms.set(form, (forms.get(form) ?? 0) | wordFlags.plain | wordFlags.name);
    }
  }
}

function wordsOf(list: string): readonly string[] {
  return list
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(/\s+/u))
    .filter((word) => word !== '');
}
