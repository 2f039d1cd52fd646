import type { PlannedTerm } from '../find/plan-terms.ts';
import type { Strength } from '../vocabulary/read-forms.ts';
import { lowerCase } from '../words/stem-swedish.ts';

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
}

interface Row extends Meaning {
  readonly words: readonly string[];
}

/** What to look for in texts, by the word that it begins with. */
export interface PlaceFinder {
  readonly words: ReadonlyMap<string, readonly Meaning[]>;
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  readonly beginnings: readonly (Meaning & { readonly letters: string })[];
}

export function placeFinder(terms: readonly PlannedTerm[]): PlaceFinder {
  const words = new Map<string, Meaning[]>();
  const rows = new Map<string, Row[]>();
  for (const [term, { forms, phrases }] of terms.entries()) {
    for (const { word, strength } of forms) push(words, word, { term, strength });
    for (const { words: row, strength } of phrases) {
      const [first = ''] = row;
      if (row.length === 1) push(words, first, { term, strength });
      else push(rows, first, { term, strength, words: row });
    }
  }
  const beginnings = terms.flatMap(({ beginning }, term) =>
    beginning === null ? [] : [{ term, strength: 'exact' as const, letters: beginning }],
  );
  return { words, rows, beginnings };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

const word = /[\p{L}\p{N}]+/gu;

/** The places of a text (NFC) where a term stands, in their order; at each word the surest meaning of each term. */
export function findPlaces(text: string, finder: PlaceFinder): readonly Place[] {
  const lower = lowerCase(text);
  const found = [...(lower.length === text.length ? lower : text.toLowerCase()).matchAll(word)];
  return found.flatMap((match, at) => {
    const [one] = match;
    const meanings = [
      ...(finder.words.get(one) ?? []),
      ...finder.beginnings.filter(({ letters }) => one.startsWith(letters)),
    ].map((meaning) => ({ meaning, last: at }));
    for (const row of finder.rows.get(one) ?? []) {
      const stands = row.words.every((each, offset) => found[at + offset]?.[0] === each);
      if (stands) meanings.push({ meaning: row, last: at + row.words.length - 1 });
    }
    return meanings.map(({ meaning: { term, strength }, last }) => {
      const end = found[last] ?? match;
      return { term, strength, start: match.index, end: end.index + end[0].length, at, words: last - at + 1 };
    });
  });
}
