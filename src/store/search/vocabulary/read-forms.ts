import type { Database } from 'better-sqlite3';
import { prepared } from '../../prepared.ts';
import { foldLetters, isTypedFor } from '../words/fold-letters.ts';
import { irregularFormsOf } from '../words/irregular-forms.ts';
import { keyOf, stemSwedish } from '../words/stem-swedish.ts';

/** How a word that is found is the word that was asked for, the surest first. */
export const strengths = ['exact', 'inflected', 'meaning', 'part', 'folded', 'parted', 'like'] as const;
export type Strength = (typeof strengths)[number];

/** A word of the vocabulary that stands for one that was asked for. */
export interface Form {
  readonly word: string;
  readonly strength: Strength;
  /** How many entries hold it. */
  readonly entries: number;
}

interface Row {
  readonly word: string;
  readonly entries: number;
}

/** Compounds that are looked at, of a part that very many have. */
const mostCompounds = 2000;
const mostForms = 80;

/**
 * The words of the vocabulary that are a lower-case word in another form, or with the accents that were not typed. The word
 * itself is always among them.
 */
export function readForms(database: Database, word: string): readonly Form[] {
  const forms = new Map<string, Form>([[word, { word, strength: 'exact', entries: 0 }]]);
  const add = (row: Row, strength: Strength): void => {
    const before = forms.get(row.word);
    if (before === undefined) forms.set(row.word, { ...row, strength });
    else forms.set(row.word, { ...before, entries: row.entries });
  };
  for (const row of sameKey(database, keyOf(word))) {
    const strength = strengthOf(word, row.word);
    if (strength !== null) add(row, strength);
  }
  for (const row of rowsOf(database, irregularFormsOf(word))) add(row, 'inflected');
  return [...forms.values()];
}

/** The words with a lower-case word as a part, the most common so many. */
export function readCompounds(database: Database, word: string, most: number): readonly Form[] {
  return withPart(database, keyOf(word), most).map((row) => ({
    ...row,
    strength: partStrength(word, row.word),
  }));
}

/** The vocabulary's words that begin so, the most common first. */
export function readBeginnings(database: Database, letters: string, most: number): readonly Form[] {
  const find = prepared<[string, string, number, number], Row>(
    database,
    `SELECT word, entries FROM (
       SELECT word, entries FROM search_words WHERE word >= ? AND word < ? AND entries > 0 LIMIT ?)
     ORDER BY entries DESC LIMIT ?`,
  );
  return find
    .all(letters, `${letters}\u{10ffff}`, mostCompounds, most)
    .map((row) => ({ ...row, strength: 'exact' as const }));
}

/** How the vocabulary has these words; those it does not have are left out. */
export function rowsOf(database: Database, words: readonly string[]): readonly Row[] {
  if (words.length === 0) return [];
  const find = prepared<[string], Row>(
    database,
    `SELECT word, entries FROM search_words
     WHERE word IN (SELECT value FROM json_each(?)) AND entries > 0`,
  );
  return find.all(JSON.stringify(words));
}

function sameKey(database: Database, key: string): readonly Row[] {
  return prepared<[string, number], Row>(
    database,
    `SELECT word, entries FROM search_words WHERE key = ? AND entries > 0 ORDER BY entries DESC LIMIT ?`,
  ).all(key, mostForms);
}

function withPart(database: Database, key: string, most: number): readonly Row[] {
  return prepared<[string, number, number], Row>(
    database,
    `SELECT words.word, words.entries FROM (SELECT word FROM search_parts WHERE part = ? LIMIT ?) AS part
     JOIN search_words AS words ON words.word = part.word WHERE words.entries > 0
     ORDER BY words.entries DESC LIMIT ?`,
  ).all(key, mostCompounds, most);
}

/** Words with the same key: another form of the same stem, or what was meant where no accents were typed. */
function strengthOf(typed: string, word: string): Strength | null {
  if (typed === word) return 'exact';
  const [asked, found] = [stemSwedish(typed), stemSwedish(word)];
  if (asked === found || isUmlautOf(asked, found) || isUmlautOf(found, asked)) return 'inflected';
  return isTypedFor(asked, found) ? 'folded' : null;
}

/** A compound of the word itself, or of one that it is when it is typed with its accents: rådhus is not of rad. */
function partStrength(typed: string, compound: string): Strength {
  const stem = stemSwedish(typed);
  return stem === foldLetters(stem) && !compound.includes(stem) ? 'folded' : 'part';
}

/** styrelseledamot, styrelseledamöter: what ends in a word that changes its vowel changes it too. */
const umlauts = /(?:led)am(?:ot|öt)$|b(?:ok|öck)$|st(?:ad|äd)$|l(?:and|änd)$|br(?:and|änd)$|str(?:and|änd)$/u;

function isUmlautOf(plain: string, other: string): boolean {
  return umlauts.test(plain) && umlauts.test(other) && isTypedFor(plain, other);
}
