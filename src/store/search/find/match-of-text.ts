import type { Database } from 'better-sqlite3';
import { readQuery } from '../query/read-query.ts';
import { wordsExpression } from './match-expression.ts';
import { planTerms } from './plan-terms.ts';

/**
 * What the search index is asked for by a text as the search reads it (words in any form, "a phrase", -not, prefix*, § 85),
 * for those who look among other rows than the search's hits; null where it asks for nothing.
 */
export function matchOfText(database: Database, text: string): string | null {
  const { terms, unwanted } = readQuery(text);
  const needed = planTerms(
    database,
    terms.filter((term) => term.needed),
  );
  return wordsExpression(needed, { marks: [], unwanted: planTerms(database, unwanted) }, 'wide');
}
