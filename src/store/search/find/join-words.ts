import type { Database } from 'better-sqlite3';
import { planTerms } from './plan-terms.ts';
import type { PlannedTerm } from './plan-terms.ts';
import { rowsOf } from '../vocabulary/read-forms.ts';

/** The terms with two words in a row, typed apart, as the one word that the archive has; null where it has none such. */
export function withJoined(database: Database, terms: readonly PlannedTerm[]): readonly PlannedTerm[] | null {
  const pairs = terms.slice(1).map((second, at) => ({ at, word: joined(terms[at], second) }));
  const held = new Set(
    rowsOf(
      database,
      pairs.map(({ word }) => word).filter((word) => word !== ''),
    ).map(({ word }) => word),
  );
  const pair = pairs.find(({ word }) => held.has(word));
  if (pair === undefined) return null;
  const typed = [terms[pair.at], terms[pair.at + 1]].map((each) => each?.term.typed).join(' ');
  const term = { typed, needed: true, wanted: { type: 'word' as const, word: pair.word } };
  return terms.toSpliced(pair.at, 2, ...planTerms(database, [term]));
}

function joined(first: PlannedTerm | undefined, second: PlannedTerm): string {
  const words = [first, second].map((each) =>
    each?.term.wanted.type === 'word' ? each.term.wanted.word : '',
  );
  return words.includes('') ? '' : words.join('');
}
