import { stemSwedish, wordsOf } from './stem-swedish.ts';

/** A search as typed, taken apart. */
export interface SearchQuery {
  /** FTS5 expression, or null when only a paragraph number was asked for. */
  readonly match: string | null;
  /** `§ 9a` asks for number 9 with suffix a. */
  readonly paragraph: { readonly number: number; readonly suffix: string | null } | null;
}

// §85   § 9a   § 9 a   §85.   but § 85 i budgeten
const sectionBefore = /§\s*(\d{1,4})(?!\d)(?:([a-z])(?!\p{L})|\s([a-hj-z])$)?\.?/iu;
// 85 §   9a §
const sectionAfter = /(?<!\d)(\d{1,4})([a-z])?\s*§/iu;
// "ekonomisk rapport"   -budget   förläng*   styrelsen
const term = /(-?)"([^"]*)"?|(-?)([^\s"]+)/gu;

/**
 * Reads a query as a person types it: words (all must be there, inflected forms count), "a phrase", -not, prefix*,
 * and `§ 85` for the paragraph with that number. Any text is a valid query.
 */
export function parseSearchQuery(typed: string): SearchQuery {
  const text = typed.normalize('NFC').trim();
  const section = sectionBefore.exec(text) ?? sectionAfter.exec(text);
  const rest = section === null ? text : text.replace(section[0], ' ');
  return { match: matchExpression(rest), paragraph: section === null ? null : paragraphOf(section) };
}

function paragraphOf(section: RegExpExecArray): SearchQuery['paragraph'] {
  return { number: Number(section[1]), suffix: (section[2] ?? section[3])?.toLowerCase() ?? null };
}

function matchExpression(text: string): string | null {
  const wanted: string[] = [];
  const unwanted: string[] = [];
  for (const [, phraseMinus, phrase, wordMinus, word] of text.matchAll(term)) {
    const expression = phrase === undefined ? wordExpression(word ?? '') : phraseExpression(phrase);
    if (expression === null) continue;
    ((phraseMinus ?? wordMinus) === '-' ? unwanted : wanted).push(expression);
  }
  if (wanted.length === 0) return null;
  const all = wanted.join(' AND ');
  return unwanted.length === 0 ? all : `(${all}) NOT (${unwanted.join(' OR ')})`;
}

function phraseExpression(phrase: string): string | null {
  const words = wordsOf(phrase);
  return words.length === 0 ? null : `{title text} : ${quoted(words.join(' '))}`;
}

/** A word with a mark in it (`Jan-Olov`, `2023/45`) is asked for as the phrase that the index holds. */
function wordExpression(typed: string): string | null {
  const words = wordsOf(typed);
  const [only] = words;
  if (only === undefined) return null;
  if (words.length > 1) return phraseExpression(typed);
  if (typed.endsWith('*')) return `{title text} : ${quoted(only)} *`;
  return `({title text} : ${quoted(only)} OR stems : ${quoted(stemSwedish(only))})`;
}

function quoted(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}
