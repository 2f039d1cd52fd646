import { monthNames } from '../../../records/months.ts';
import { findPersonalNumbers } from '../../../records/personal-numbers.ts';
import { mostLetters } from '../../../records/search-request.ts';
import { isQuestionWord, isSlight } from '../words/slight-words.ts';
import { wordsOf } from '../words/stem-swedish.ts';
import { datePhrases } from './date-phrases.ts';
import { numberPhrases } from './number-phrases.ts';
import type { Query, QueryTerm, Wanted } from './query-term.ts';
import { readSection, sectionForms } from './read-section.ts';

/** More words than that are a text that was pasted in; the first tell what it is about. */
const mostTerms = 16;

// "ekonomisk rapport"   "öppnad till slutet
const quoted = /(?<minus>(?<![\p{L}\p{N}])-)?["”“](?<phrase>[^"”“]*)["”“]?/u;
// 5 kap. 42 § kommunallagen names a law, no paragraph of the minutes
const law = /\d{1,3}\s*kap\.?\s*\d{1,3}\s*[a-z]?\s*§/u;
// 2023-04-24   24 april 2023   april 2023
const date = new RegExp(String.raw`\d{4}-\d{2}-\d{2}|(?:\d{1,2}\s+)?(?:${monthNames})\s+\d{4}`, 'u');
// 1 480 000   1.480.000   1480000
const amount = /\d{1,3}(?:[ .\u00a0]\d{3})+(?!\d)|\d{4,9}/u;
// -budget   förläng*   2023/45   styrelsen
const word = /[^\s"”“]+/u;

const piece = new RegExp(
  [
    quoted.source,
    `(?<law>(?<!\\d)${law.source})`,
    `(?<section>${sectionForms.source})`,
    `(?<date>(?<![\\p{L}\\p{N}/:-])(?:${date.source})(?![\\p{L}\\p{N}/:-]))`,
    `(?<amount>(?<![\\p{L}\\p{N}/:.,-])(?:${amount.source})(?![\\p{L}\\p{N}/:-]))`,
    `(?<word>${word.source})`,
  ].join('|'),
  'giu',
);

/**
 * Reads a query as a person types it: words in any form and order, "a phrase", -not, prefix*, `§ 85`, dates, amounts and
 * case numbers. Any text is a valid query.
 */
export function readQuery(typed: string): Query {
  const asked = typed.slice(0, mostLetters).normalize('NFC');
  const { persons, text } = withoutPersons(asked);
  const terms: QueryTerm[] = [...persons];
  const unwanted: QueryTerm[] = [];
  for (const match of text.matchAll(piece)) {
    const found = termOf(match);
    if (found !== null) (found.isUnwanted ? unwanted : terms).push(found.term);
  }
  return { terms: withSomeNeeded(terms.slice(0, mostTerms)), unwanted: unwanted.slice(0, mostTerms) };
}

/** Personal identity numbers are asked for whole, however they are typed, and by no part of them. */
function withoutPersons(asked: string): { readonly persons: readonly QueryTerm[]; readonly text: string } {
  const numbers = findPersonalNumbers(asked);
  const persons = numbers.map(({ start, end, figures }) => {
    const wanted: Wanted = { type: 'person', figures };
    return { typed: asked.slice(start, end), needed: true, wanted };
  });
  const text = numbers.reduceRight(
    (left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`,
    asked,
  );
  return { persons, text };
}

interface Found {
  readonly term: QueryTerm;
  readonly isUnwanted: boolean;
}

function termOf(match: RegExpExecArray): Found | null {
  const [all] = match;
  const { minus, phrase, law: ofLaw, section, date: day, amount: sum, word: one } = match.groups ?? {};
  if (phrase !== undefined) return phraseTerm(phrase, minus !== undefined);
  if (ofLaw !== undefined) return needed(all, { type: 'phrase', phrases: [wordsOf(ofLaw)] });
  if (section !== undefined) return needed(all, readSection(section));
  if (day !== undefined) return needed(all, { type: 'phrase', phrases: datePhrases(day) });
  if (sum !== undefined) return needed(all, { type: 'phrase', phrases: numberPhrases(sum) });
  return wordTerm(one ?? '');
}

function needed(typed: string, wanted: Wanted): Found {
  return { term: { typed: typed.trim(), needed: true, wanted }, isUnwanted: false };
}

function phraseTerm(phrase: string, isUnwanted: boolean): Found | null {
  const words = wordsOf(phrase);
  if (words.length === 0) return null;
  return {
    term: { typed: `"${phrase}"`, needed: true, wanted: { type: 'phrase', phrases: [words] } },
    isUnwanted,
  };
}

/** A word with a mark in it (`Jan-Olov`, `2023/45`) is asked for as the row of words that the index holds. */
function wordTerm(typed: string): Found | null {
  const words = wordsOf(typed);
  const [only] = words;
  if (only === undefined) return null;
  const isUnwanted = /^-[\p{L}\p{N}§]/u.test(typed);
  const shown = typed.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}*]+$/gu, '');
  if (words.length > 1)
    return { term: { typed: shown, needed: true, wanted: { type: 'phrase', phrases: [words] } }, isUnwanted };
  const wanted: Wanted = typed.endsWith('*')
    ? { type: 'prefix', letters: only }
    : { type: 'word', word: only };
  return { term: { typed: shown, needed: wanted.type === 'prefix' || !isSlight(only), wanted }, isUnwanted };
}

/** Questions ask with words that stand in no answer; where nothing else is asked for, they are what is asked for. */
function withSomeNeeded(terms: readonly QueryTerm[]): readonly QueryTerm[] {
  if (!terms.some((term) => term.needed)) return terms.map((term) => ({ ...term, needed: true }));
  return terms.filter(({ wanted }) => wanted.type !== 'word' || !isQuestionWord(wanted.word));
}
