import type { Database } from 'better-sqlite3';
import { readLikeWords } from '../vocabulary/read-like-words.ts';
import { entriesOf } from './plan-terms.ts';
import type { PlannedTerm } from './plan-terms.ts';

const mostSuggestions = 3;

/** Queries that find something where this one does not: a word spelt as the archive has it, or fewer words. */
export function suggest(
  database: Database,
  terms: readonly PlannedTerm[],
  finds: (terms: readonly PlannedTerm[]) => boolean,
): readonly string[] {
  const unknown = terms.filter(({ term, ...plan }) => term.wanted.type === 'word' && entriesOf(plan) === 0);
  const spelt = unknown.slice(0, 2).flatMap(({ term }) =>
    term.wanted.type === 'word'
      ? readLikeWords(database, term.wanted.word)
          .filter(({ known }) => known !== false)
          .slice(0, 2)
          .map(({ word }) => typed(terms, (each) => (each.term === term ? word : each.term.typed)))
      : [],
  );
  return [...new Set([...spelt, ...fewer(terms, unknown, finds)])].slice(0, mostSuggestions);
}

/** Without the words that nothing holds, or without the commonest. */
function fewer(
  terms: readonly PlannedTerm[],
  unknown: readonly PlannedTerm[],
  finds: (terms: readonly PlannedTerm[]) => boolean,
): readonly string[] {
  const needed = terms.filter(({ term }) => term.needed);
  const held = needed.filter((term) => !unknown.includes(term));
  const choices =
    held.length < needed.length ? [held] : needed.map((left) => held.filter((each) => each !== left));
  const found = choices.slice(0, 4).find((choice) => choice.length > 0 && finds(choice));
  return found === undefined ? [] : [typed(found, ({ term }) => term.typed)];
}

function typed(terms: readonly PlannedTerm[], write: (term: PlannedTerm) => string): string {
  return terms.map(write).join(' ');
}
