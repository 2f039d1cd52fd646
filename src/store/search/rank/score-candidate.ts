import type { PlannedTerm } from '../find/plan-terms.ts';
import type { Candidate } from '../find/read-candidates.ts';
import type { Strength } from '../vocabulary/read-forms.ts';
import { dayPhrases } from '../query/date-phrases.ts';
import { wordsOf } from '../words/stem-swedish.ts';
import { findPlaces } from './find-places.ts';
import type { Place, PlaceFinder } from './find-places.ts';

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
  readonly decision: {
    readonly text: string;
    readonly page: number;
    readonly places: readonly Place[];
  } | null;
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

/** What may be added to a score, as a part of what one word in a text is worth. */
const bonus = {
  near: 0.7,
  inOrder: 0.4,
  titleCovered: 0.6,
  often: 0.15,
  otherField: 0.25,
  recent: 0.2,
} as const;
/** Years after which a meeting is only half as recent. */
const halfAge = 6;
const dayLength = 86_400_000;
/** Letters of a text that are read for its place among others. */
const lettersRead = 20_000;

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
  const text = candidate.text.slice(0, lettersRead);
  const decisions = candidate.decisions.map((each) => ({ ...each, places: findPlaces(each.text, finder) }));
  const fields: Readonly<Record<Field, readonly Place[]>> = {
    title: findPlaces(candidate.title, finder),
    caseNumber: findPlaces(candidate.caseNumber ?? '', finder),
    decision: decisions.flatMap(({ places }) => places),
    text: findPlaces(text, finder),
    meeting: findPlaces(meetingOf(candidate), finder),
    around: findPlaces(candidate.meetingWords, finder).filter(({ strength }) => strength !== 'part'),
  };
  const values = terms.map((term, place) => termValue(place, term, fields, candidate.marks));
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const held = values.reduce((sum, value, place) => sum + value * (terms[place]?.weight ?? 0), 0);
  const met = new Set(values.flatMap((value, place) => (value > 0 ? [place] : [])));
  const score =
    held / Math.max(total, 0.001) +
    nearness(fields, met) +
    titleCover(candidate.title, fields.title) +
    bonus.recent * recency(candidate.date, newest);
  return {
    candidate,
    score,
    met: isOnlyAround(fields, candidate.marks, terms) ? new Set() : met,
    unsure: unsureOf(fields, met),
    titlePlaces: fields.title,
    textPlaces: fields.text,
    decision: decisionSaying(decisions, fields, met),
  };
}

/** Whose meeting it was and when; where it was held and what its file is called says less. */
function meetingOf({ body, date }: Candidate): string {
  const day = date === null ? [] : dayPhrases(date).map((words) => words.join(' '));
  return [body ?? '', ...day].join('\n');
}

/** A matter is not about the library because the meeting was held there. */
function isOnlyAround(
  fields: Readonly<Record<Field, readonly Place[]>>,
  held: string,
  terms: readonly PlannedTerm[],
): boolean {
  const { around, ...others } = fields;
  const isHeld = terms.some(({ marks }) => marks.some(({ mark }) => holdsMark(held, mark)));
  return around.length > 0 && !isHeld && Object.values(others).every((places) => places.length === 0);
}

function holdsMark(held: string, mark: string): boolean {
  return ` ${held} `.includes(` ${mark} `);
}

function unsureOf(fields: Readonly<Record<Field, readonly Place[]>>, met: ReadonlySet<number>): number {
  const places = Object.values(fields).flat();
  const isSure = (term: number): boolean => {
    const own = places.filter((place) => place.term === term);
    return own.length === 0 || own.some(({ strength }) => strength !== 'folded' && strength !== 'like');
  };
  return [...met].filter((term) => !isSure(term)).length;
}

function termValue(
  place: number,
  { marks }: PlannedTerm,
  fields: Readonly<Record<Field, readonly Place[]>>,
  held: string,
): number {
  const found = (Object.keys(weights) as Field[])
    .map((field) => {
      const own = fields[field].filter(({ term }) => term === place);
      const best = Math.max(0, ...own.map(({ strength }) => worth[strength]));
      return best * weights[field] * (1 + bonus.often * Math.log2(Math.max(1, Math.min(own.length, 8))));
    })
    .sort((a, b) => b - a);
  const [best = 0, ...others] = found;
  const ofMark = Math.max(
    0,
    ...marks.filter(({ mark }) => holdsMark(held, mark)).map(({ strength }) => worth[strength]),
  );
  return Math.max(best, ofMark * weights.decision) + bonus.otherField * (others[0] ?? 0);
}

/** How near the words stand to each other where they stand nearest, and whether in the order that they were typed in. */
function nearness(fields: Readonly<Record<Field, readonly Place[]>>, met: ReadonlySet<number>): number {
  if (met.size < 2) return 0;
  return Math.max(
    ...(['title', 'decision', 'text'] as const).map(
      (field) => Math.sqrt(weights[field]) * nearestRow(fields[field], met.size),
    ),
  );
}

/** Places are in the text's order; a window is moved over them. */
function nearestRow(places: readonly Place[], terms: number): number {
  let best = 0;
  for (let from = 0; from < places.length; from += 1) {
    const seen = new Set<number>();
    let inOrder = true;
    let last = -1;
    for (let to = from; to < Math.min(places.length, from + 3 * terms); to += 1) {
      const { term, at, words } = places[to] as Place;
      if (seen.has(term)) continue;
      inOrder &&= term > last;
      last = term;
      seen.add(term);
      if (seen.size < 2) continue;
      const width = at + words - (places[from] as Place).at;
      const share = seen.size / terms;
      const near = share * share * Math.min(1, (seen.size + 1) / (width + 1));
      best = Math.max(best, near * (bonus.near + (inOrder ? bonus.inOrder : 0)));
    }
  }
  return best;
}

/** What part of a title's words were asked for. */
function titleCover(title: string, places: readonly Place[]): number {
  if (places.length === 0) return 0;
  const found = new Set(
    places.flatMap(({ at, words }) => Array.from({ length: words }, (_, each) => at + each)),
  );
  return (bonus.titleCovered * found.size) / Math.max(1, wordsOf(title).length);
}

function recency(date: string | null, newest: string | null): number {
  if (date === null || newest === null) return 0;
  const years = (Date.parse(newest) - Date.parse(date)) / dayLength / 365.25;
  return 0.5 ** (Math.max(0, years) / halfAge);
}

/** The first decision that, with the title and the meeting, says all that was found. */
function decisionSaying(
  decisions: readonly NonNullable<Scored['decision']>[],
  fields: Readonly<Record<Field, readonly Place[]>>,
  met: ReadonlySet<number>,
): Scored['decision'] {
  const around = new Set([...fields.title, ...fields.caseNumber, ...fields.meeting].map(({ term }) => term));
  const says = (places: readonly Place[]): boolean => {
    const held = new Set(places.map(({ term }) => term));
    return held.size > 0 && [...met].every((term) => held.has(term) || around.has(term));
  };
  return decisions.find(({ places }) => says(places)) ?? null;
}
