import { wordFlags } from '../../src/stages/repair/lexicon/word-flags.ts';
import { maxLetter } from '../../src/stages/repair/lexicon/word-graph.ts';
import { buildWordGraph } from '../../src/stages/repair/lexicon/build-word-graph.ts';
import { expandDictionary } from './expand-dictionary.ts';
import { formPlaceNames } from './form-place-names.ts';
import { formSurnames } from './form-surnames.ts';

/** The project's own word lists: words parted by white space; a line that begins with `#` is a comment. */
export interface WordLists {
  /** Words of minutes and abbreviations, each as it is written. */
  readonly words: readonly string[];
  readonly firstNames: string;
  readonly surnames: string;
  readonly placeNames: string;
  /** Names of bodies and others. */
  readonly otherNames: readonly string[];
}

/**
 * The bytes for `openLexicon`, from a Hunspell dictionary, the project's own lists and the words in small letters that
 * its corpus writes. Deterministic. A hyphen may end a compound: löne- och utvecklingssamtal.
 *
 * @param used words that minutes write, alone or as the last part of a compound.
 */
export function compileLexicon(
  aff: string,
  dic: string,
  lists: WordLists,
  corpusWords: Iterable<string>,
  used: ReadonlySet<string>,
): Uint8Array {
  const forms = expandDictionary(aff, dic, used);
  forms.set('-', wordFlags.end);
  for (const list of lists.words) addForms(forms, wordsOf(list), wordFlags.plain | wordFlags.inUse);
  addForms(forms, corpusWords, wordFlags.plain | wordFlags.inUse);
  addNames(forms, wordsOf(lists.firstNames), wordFlags.firstName);
  const surnames = wordsOf(lists.surnames);
  addNames(forms, [...surnames, ...formSurnames(surnames)], wordFlags.surname);
  const places = wordsOf(lists.placeNames);
  addNames(forms, [...places, ...formPlaceNames(places)], 0);
  for (const names of lists.otherNames) addNames(forms, wordsOf(names), 0);
  return buildWordGraph(forms);
}

function addForms(forms: Map<string, number>, words: Iterable<string>, flags: number): void {
  for (const word of words) forms.set(word, (forms.get(word) ?? 0) | flags);
}

/** Each name's genitive is known with it. */
function addNames(forms: Map<string, number>, names: readonly string[], kind: number): void {
  for (const name of names) {
    const genitive = /[sxz]$/u.test(name) ? name : `${name}s`;
    addForms(forms, [name, genitive], wordFlags.plain | wordFlags.name | kind);
  }
}

/** The word graph has no place for letters such as ễ; names are in the lists without such marks too. */
function hasRoom(word: string): boolean {
  return word.split('').every((letter) => letter.charCodeAt(0) <= maxLetter);
}

export function wordsOf(list: string): readonly string[] {
  return list
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(/\s+/u))
    .filter((word) => word !== '' && hasRoom(word));
}
