import type { Database } from 'better-sqlite3';
import { keyOf } from '../words/stem-swedish.ts';
import { readForms, rowsOf } from '../vocabulary/read-forms.ts';
import type { Form } from '../vocabulary/read-forms.ts';
import { readLikeWords } from '../vocabulary/read-like-words.ts';
import { entriesOf, withMore } from './plan-terms.ts';
import type { Phrase, PlannedTerm } from './plan-terms.ts';

/** Terms that are looked at: reading what is like a word takes a while. */
const mostTerms = 2;
/** A word that more entries hold is no damaged or mistyped one. */
const fewEntries = 20;
const mostLike = 12;
/** Halves that more entries hold are words by themselves, and to look for the two in a row takes long. */
const mostOfHalf = 20_000;

/** The terms, those that hardly anything holds with the words that they may be misread, mistyped or parted as. */
export function withLikeWords(database: Database, terms: readonly PlannedTerm[]): readonly PlannedTerm[] {
  const rare = new Set(
    terms
      .filter(({ term }) => term.needed && term.wanted.type === 'word')
      .filter((term) => entriesOf(term) < fewEntries)
      .sort((a, b) => entriesOf(a) - entriesOf(b))
      .slice(0, mostTerms),
  );
  return terms.map((term) => (rare.has(term) ? withLike(database, term) : term));
}

function withLike(database: Database, plan: PlannedTerm): PlannedTerm {
  const { wanted } = plan.term;
  if (wanted.type !== 'word') return plan;
  return withMore(plan, likeForms(database, plan, wanted.word), partedForms(database, wanted.word));
}

/**
 * Of a word that is found as it is, others are only its damaged forms: what the language does not know. One that nothing
 * holds may be mistyped: then known words are what was meant, in all their forms.
 */
function likeForms(database: Database, plan: PlannedTerm, word: string): readonly Form[] {
  const isHeld = entriesOf(plan) > 0;
  const own = new Set(plan.forms.map((form) => form.word));
  const like = readLikeWords(database, word).filter(
    (each) => !own.has(each.word) && (!isHeld || each.known !== true),
  );
  const forms = like.slice(0, mostLike);
  const meant = isHeld ? [] : forms.slice(0, 3).flatMap((each) => inflected(database, each.word));
  const unique = new Map([...meant, ...forms].map((form) => [form.word, form]));
  return [...unique.values()]
    .filter((form) => !own.has(form.word))
    .map(({ word: found, entries }) => ({ word: found, entries, strength: 'like' }));
}

function inflected(database: Database, word: string): readonly Form[] {
  return readForms(database, word).filter(({ strength }) => strength === 'inflected');
}

/** `sam ordning` for samordning: two words in a row that are the one, the second in any of its forms. */
function partedForms(database: Database, word: string): readonly Phrase[] {
  const cuts = Array.from({ length: Math.max(0, word.length - 3) }, (_, at) => at + 2);
  const halves = cuts.map((cut) => [word.slice(0, cut), word.slice(cut)] as const);
  const entries = new Map(rowsOf(database, halves.flat()).map((row) => [row.word, row.entries]));
  return halves.flatMap(([first, second]) => {
    const ofFirst = entries.get(first);
    if (ofFirst === undefined) return [];
    const seconds = [second, ...otherForms(database, second)].filter((each) => each.length > 1);
    return seconds
      .filter((each) => Math.min(ofFirst, entries.get(each) ?? 0) < mostOfHalf)
      .map((each) => ({ words: [first, each], strength: 'parted' as const }));
  });
}

function otherForms(database: Database, word: string): readonly string[] {
  if (word.length < 4 || keyOf(word).length < 3) return [];
  return inflected(database, word)
    .slice(0, 6)
    .map((form) => form.word);
}
