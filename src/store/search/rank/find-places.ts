import type { PlannedTerm } from '../find/plan-terms.ts';
import type { Strength } from '../vocabulary/read-forms.ts';
import { endOfWord, startOfWord } from '../words/word-letters.ts';

/** Words of a text that stand for a term. */
export interface Place {
  /** The term's place among the terms. */
  readonly term: number;
  readonly strength: Strength;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** The first word's place among the text's words. */
  readonly at: number;
  /** How many words. */
  readonly words: number;
}

interface Meaning {
  readonly term: number;
  readonly strength: Strength;
  /** The words that must follow, for a row of words. */
  readonly rest: readonly string[];
}

/** What to look for in texts. */
export interface PlaceFinder {
  readonly words: ReadonlyMap<string, readonly Meaning[]>;
  readonly beginnings: readonly (Meaning & { readonly letters: string })[];
  /** 1 for each pair of first letters that any of them has: most words of a text are passed over by it. */
  readonly pairs: Uint8Array;
}

const pairCount = 4096;

export function placeFinder(terms: readonly PlannedTerm[]): PlaceFinder {
  const words = new Map<string, Meaning[]>();
  const pairs = new Uint8Array(pairCount);
  const add = (word: string, meaning: Meaning): void => {
    const others = words.get(word);
    if (others === undefined) words.set(word, [meaning]);
    else others.push(meaning);
    pairs[pairAt(word, 0, word.length)] = 1;
  };
  for (const [term, { forms, phrases }] of terms.entries()) {
    for (const { word, strength } of forms) add(word, { term, strength, rest: [] });
    for (const { words: row, strength } of phrases) add(row[0] ?? '', { term, strength, rest: row.slice(1) });
  }
  const beginnings = terms.flatMap(({ beginning }, term) =>
    beginning === null ? [] : [{ term, strength: 'exact' as const, rest: [], letters: beginning }],
  );
  if (beginnings.length > 0) pairs.fill(1);
  return { words, beginnings, pairs };
}

function pairAt(text: string, start: number, end: number): number {
  const second = end - start > 1 ? text.charCodeAt(start + 1) : 0;
  return (text.charCodeAt(start) * 61 + second) % pairCount;
}

/** The places of a text (NFC) where a term stands, in their order. */
export function findPlaces(text: string, finder: PlaceFinder): readonly Place[] {
  const lower = inLowerCase(text);
  const places: Place[] = [];
  let at = 0;
  for (let start = startOfWord(lower, 0); start < lower.length; at += 1) {
    const end = endOfWord(lower, start);
    if (finder.pairs[pairAt(lower, start, end)] === 1) addPlaces(places, lower, { start, end, at }, finder);
    start = startOfWord(lower, end);
  }
  return places;
}

function addPlaces(
  places: Place[],
  lower: string,
  { start, end, at }: Pick<Place, 'start' | 'end' | 'at'>,
  { words, beginnings }: PlaceFinder,
): void {
  const word = lower.slice(start, end);
  for (const { term, strength, rest } of words.get(word) ?? []) {
    const last = endOfRow(lower, end, rest);
    if (last !== null) places.push({ term, strength, start, end: last, at, words: rest.length + 1 });
  }
  for (const { term, strength, letters } of beginnings) {
    if (word.startsWith(letters)) places.push({ term, strength, start, end, at, words: 1 });
  }
}

/** Where the row ends that goes on after an offset; null where other words follow. */
function endOfRow(lower: string, from: number, rest: readonly string[]): number | null {
  let end = from;
  for (const word of rest) {
    const start = startOfWord(lower, end);
    end = endOfWord(lower, start);
    if (end - start !== word.length || !lower.startsWith(word, start)) return null;
  }
  return end;
}

/** Letter for letter, so that offsets stay: the few letters that become two in lower case stay as they are. */
function inLowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : text.replaceAll(/\p{Lu}/gu, (letter) => {
        const small = letter.toLowerCase();
        return small.length === letter.length ? small : letter;
      });
}
