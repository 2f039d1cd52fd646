import type { PlannedTerm } from '../find/plan-terms.ts';
import type { Candidate } from '../find/read-candidates.ts';
import { dayPhrases } from '../query/date-phrases.ts';
import type { Strength } from '../vocabulary/read-forms.ts';
import { wordsOf } from '../words/stem-swedish.ts';
import { findPlaces } from './find-places.ts';
import type { Place, PlaceFinder } from './find-places.ts';
import { nearestRow } from './nearest-row.ts';

/** A candidate with what was found in it. */
export interface Scored<Kind extends Candidate = Candidate> {
  readonly candidate: Kind;
  readonly score: number;
  /** The terms that it holds, by their place among the terms. */
  readonly met: ReadonlySet<number>;
  /** How many of them it holds only with accents that were not typed, or damaged. */
  readonly unsure: number;
  readonly titlePlaces: readonly Place[];
  readonly textPlaces: readonly Place[];
  /** The decision that says all of what was asked for; null where none does. */
  readonly decision: FoundDecision | null;
}

interface FoundDecision {
  readonly text: string;
  readonly page: number;
  readonly places: readonly Place[];
}

/** How much a word is worth that is the one asked for only in some way. */
const worth: Readonly<Record<Strength, number>> = {
  exact: 1,
  inflected: 0.9,
  meaning: 0.45,
  part: 0.62,
  folded: 0.5,
  parted: 0.6,
  like: 0.4,
};
/** How much more a word tells where it stands. */
const weights = { title: 2.6, caseNumber: 3, decision: 1.6, text: 1, meeting: 1.8, around: 0.5 } as const;
type Field = keyof typeof weights;
type Fields = Readonly<Record<Field, readonly Place[]>>;

/** What may be added to a score, as a part of what one word in a text is worth. */
const bonus = { titleCovered: 0.6, often: 0.15, otherField: 0.25, recent: 0.2 } as const;
/** Years after which a meeting is only half as recent. */
const halfAge = 6;
const dayLength = 86_400_000;
/** Letters of a text that are read for its place among others. */
export const lettersRead = 20_000;

/**
 * How well a candidate answers: each term where it is worth most, weighed by how rare it is; then whether the words stand
 * near each other and in their order, whether the title is about them and nothing else, and how recent it is.
 *
 * @param newest the day of the newest candidate's meeting.
 */
export function scoreCandidate<Kind extends Candidate>(
  candidate: Kind,
  terms: readonly PlannedTerm[],
  finder: PlaceFinder,
  newest: string | null,
): Scored<Kind> {
  const decisions = candidate.decisions.map((each) => ({ ...each, places: findPlaces(each.text, finder) }));
  const fields: Fields = {
    title: findPlaces(candidate.title, finder),
    caseNumber: candidate.caseNumber === null ? [] : findPlaces(candidate.caseNumber, finder),
    decision: decisions.flatMap(({ places }) => places),
    text: findPlaces(candidate.text.slice(0, lettersRead), finder),
    meeting: findPlaces(meetingOf(candidate), finder),
    around: findPlaces(candidate.meetingWords, finder).filter(({ strength }) => strength !== 'part'),
  };
  const { met, value, isOnlyAround } = valueOf(fields, candidate.marks, terms);
  return {
    candidate,
    score:
      value +
      (met.size < 2 ? 0 : nearness(fields, met.size)) +
      titleCover(candidate.title, fields.title) +
      bonus.recent * recency(candidate.date, newest),
    met: isOnlyAround ? new Set() : met,
    unsure: unsureOf(fields, met),
    titlePlaces: fields.title,
    textPlaces: fields.text,
    decision: decisionSaying(decisions, fields, met),
  };
}

/** Whose meeting it was and when; where it was held and what its file is called says less. */
function meetingOf({ body, date }: Candidate): string {
  const day =
    date === null
      ? ''
      : dayPhrases(date)
          .map((words) => words.join(' '))
          .join('\n');
  return `${body ?? ''}\n${day}`;
}

interface Value {
  readonly met: Set<number>;
  /** What the terms are worth, weighed; 1 for words of which each stands in the text as typed. */
  readonly value: number;
  /** A matter is not about the library because the meeting was held there. */
  readonly isOnlyAround: boolean;
}

function valueOf(fields: Fields, held: string, terms: readonly PlannedTerm[]): Value {
  const met = new Set<number>();
  let sum = 0;
  let isOnlyAround = fields.around.length > 0;
  for (const field of Object.keys(weights) as Field[]) {
    if (field !== 'around' && fields[field].length > 0) isOnlyAround = false;
  }
  for (const [place, term] of terms.entries()) {
    const ofMark = markWorth(term, held) * weights.decision;
    const value = fieldsValue(fields, place, ofMark);
    if (ofMark > 0) isOnlyAround = false;
    if (value > 0) met.add(place);
    sum += value * term.weight;
  }
  const total = terms.reduce((all, { weight }) => all + weight, 0);
  return { met, value: sum / Math.max(total, 0.001), isOnlyAround };
}

/** The best field's value whole, of the second best a part. */
function fieldsValue(fields: Fields, term: number, ofMark: number): number {
  let best = 0;
  let second = 0;
  for (const field of Object.keys(weights) as Field[]) {
    let strongest = 0;
    let count = 0;
    for (const place of fields[field]) {
      if (place.term !== term) continue;
      strongest = Math.max(strongest, worth[place.strength]);
      count += 1;
    }
    if (count === 0) continue;
    const value = strongest * weights[field] * (1 + bonus.often * Math.log2(Math.min(count, 8)));
    if (value > best) [best, second] = [value, best];
    else second = Math.max(second, value);
  }
  return Math.max(best, ofMark) + bonus.otherField * second;
}

function markWorth({ marks }: PlannedTerm, held: string): number {
  let most = 0;
  for (const { mark, strength } of marks) {
    if (` ${held} `.includes(` ${mark} `)) most = Math.max(most, worth[strength]);
  }
  return most;
}

function unsureOf(fields: Fields, met: ReadonlySet<number>): number {
  const found = new Set<number>();
  const sure = new Set<number>();
  for (const places of Object.values(fields)) {
    for (const { term, strength } of places) {
      found.add(term);
      if (strength !== 'folded' && strength !== 'like') sure.add(term);
    }
  }
  return [...found].filter((term) => met.has(term) && !sure.has(term)).length;
}

/** How near the words stand to each other where they stand nearest, and whether in the order that they were typed in. */
function nearness(fields: Fields, terms: number): number {
  return Math.max(
    ...(['title', 'decision', 'text'] as const).map(
      (field) => Math.sqrt(weights[field]) * nearestRow(fields[field], terms),
    ),
  );
}

/** What part of a title's words were asked for. */
function titleCover(title: string, places: readonly Place[]): number {
  if (places.length === 0) return 0;
  const found = new Set<number>();
  for (const { at, words } of places) for (let each = 0; each < words; each += 1) found.add(at + each);
  return (bonus.titleCovered * found.size) / Math.max(1, wordsOf(title).length);
}

function recency(date: string | null, newest: string | null): number {
  if (date === null || newest === null) return 0;
  const years = (Date.parse(newest) - Date.parse(date)) / dayLength / 365.25;
  return 0.5 ** (Math.max(0, years) / halfAge);
}

/** The first decision that, with the title and the meeting, says all that was found. */
function decisionSaying(
  decisions: readonly FoundDecision[],
  { title, caseNumber, meeting }: Fields,
  met: ReadonlySet<number>,
): FoundDecision | null {
  const saying = decisions.find(({ places }) => {
    if (places.length === 0) return false;
    const said = new Set([...places, ...title, ...caseNumber, ...meeting].map(({ term }) => term));
    return [...met].every((term) => said.has(term));
  });
  return saying ?? null;
}
