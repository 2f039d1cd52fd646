import type { Database } from 'better-sqlite3';
import { SearchRequest } from '../records/search-request.ts';
import type { SearchAsked } from '../records/search-request.ts';
import type { SearchHit, SearchResult } from '../records/search-result.ts';
import { findCandidates, find, telling } from './search/find/find-candidates.ts';
import type { Found, Search } from './search/find/find-candidates.ts';
import { withLikeWords } from './search/find/find-like-words.ts';
import { leaveOutDoubles } from './search/find/leave-out-doubles.ts';
import type { Single } from './search/find/leave-out-doubles.ts';
import { planTerms } from './search/find/plan-terms.ts';
import type { PlannedTerm } from './search/find/plan-terms.ts';
import { readCandidates } from './search/find/read-candidates.ts';
import { readFilters } from './search/find/read-filters.ts';
import { findWithFewer } from './search/find/relax.ts';
import { suggest } from './search/find/suggest.ts';
import { withJoined } from './search/find/join-words.ts';
import { readQuery } from './search/query/read-query.ts';
import { findPlaces, placeFinder } from './search/rank/find-places.ts';
import { rankHits, scoreHits } from './search/rank/rank-hits.ts';
import { lettersRead } from './search/rank/score-candidate.ts';
import type { Scored } from './search/rank/score-candidate.ts';
import { showHit } from './search/rank/show-hit.ts';

/** Sound matches below which damaged and mistyped words are looked for too. */
const fewMatches = 5;

/**
 * Paragraphs with their decisions that answer what was asked, best first, then pages where the words stand in no
 * paragraph. What is looked at is bounded, whatever the archive holds: see docs/decisions/0018-search.md.
 *
 * @throws ZodError where a field of the request is not what it may be; any text is a valid query.
 */
export function search(database: Database, asked: SearchAsked): SearchResult {
  const request = SearchRequest.parse(asked);
  const filters = readFilters(database, request);
  const { terms, unwanted } = readQuery(request.text);
  if (filters.none || (terms.length === 0 && !filters.any)) return nothing;
  const planned = planTerms(database, terms);
  const where: Search = { database, filters, unwanted: planTerms(database, unwanted) };
  const { answer, ranked } = rankedAnswer(where, planned);
  const { offset, limit } = request;
  return {
    hits: ranked.slice(offset, offset + limit).map((hit) => showHit(hit, answer.terms)),
    total: { count: ranked.length, more: answer.found.more },
    relaxed: ranked.length === 0 ? null : answer.relaxed,
    suggestions:
      ranked.length > 0 && answer.relaxed === null
        ? []
        : [...suggest(database, planned, (fewer) => find(where, fewer, 'wide', 1).length > 0)],
  };
}

/** Only the hits of a text, the best so many. */
export function findHits(database: Database, text: string, limit: number): readonly SearchHit[] {
  return search(database, { text, limit }).hits;
}

const nothing: SearchResult = { hits: [], total: { count: 0, more: false }, relaxed: null, suggestions: [] };

interface Answer {
  readonly found: Found;
  /** What was searched for in the end. */
  readonly terms: readonly PlannedTerm[];
  readonly relaxed: SearchResult['relaxed'];
  /** Whether enough was found of the words as they are typed. */
  readonly isSound: boolean;
}

interface Ranked {
  readonly answer: Answer;
  /** Best first. */
  readonly ranked: readonly Scored<Single>[];
}

/**
 * What was looked for without the words that are everywhere is sifted by them; where that leaves too little of what was found,
 * all are looked for.
 */
function rankedAnswer(where: Search, terms: readonly PlannedTerm[]): Ranked {
  const answer = answerOf(where, terms);
  const singles = leaveOutDoubles(where.database, readCandidates(where.database, answer.found.ids));
  const scored = scoreHits(singles, answer.terms);
  const sifted = answer.relaxed === 'fewer-words' ? scored : scored.filter(holdsAll(answer.terms));
  const isEnough = sifted.length === scored.length || (answer.isSound && sifted.length >= fewMatches);
  return isEnough
    ? { answer, ranked: rankHits(sifted, answer.terms) }
    : rankedAnswer(where, terms.map(asOthers));
}

function asOthers(term: PlannedTerm): PlannedTerm {
  return { ...term, everywhere: false };
}

/** Whether a hit holds the words that are everywhere, also beyond what is read of a text to weigh it. */
function holdsAll(terms: readonly PlannedTerm[]): (hit: Scored) => boolean {
  const common = terms.flatMap((term, place) => (term.everywhere ? [{ term, place }] : []));
  return ({ met, candidate: { text } }) =>
    common.every(
      ({ term, place }) =>
        met.has(place) || (text.length > lettersRead && findPlaces(text, placeFinder([term])).length > 0),
    );
}

/** All words as they are typed; else with damaged and mistyped ones; else fewer of them. */
function answerOf(where: Search, terms: readonly PlannedTerm[]): Answer {
  const sound = findCandidates(where, needed(terms));
  if (sound.ids.length >= fewMatches) return { found: sound, terms, relaxed: null, isSound: true };
  const like = withLikeWords(where.database, terms);
  const ids = new Set([...sound.ids, ...find(where, telling(needed(like)), 'any', mostLike)]);
  if (ids.size > 0) {
    const found = { ids: [...ids], more: ids.size >= mostLike };
    return { found, terms: like, relaxed: sound.ids.length > 0 ? null : 'like-words', isSound: false };
  }
  const joined = withJoined(where.database, terms);
  const inOne = joined === null ? [] : find(where, needed(joined), 'wide', mostLike);
  if (joined !== null && inOne.length > 0)
    return { found: { ids: inOne, more: false }, terms: joined, relaxed: 'like-words', isSound: false };
  return { found: findWithFewer(where, needed(like)), terms: like, relaxed: 'fewer-words', isSound: false };
}

const mostLike = 100;

function needed(terms: readonly PlannedTerm[]): readonly PlannedTerm[] {
  return terms.filter(({ term }) => term.needed);
}
