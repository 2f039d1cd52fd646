import type { Database } from 'better-sqlite3';
import { prepared } from '../../prepared.ts';
import { filterMarks } from '../index/marks.ts';
import type { QueryTerm } from '../query/query-term.ts';
import { readBeginnings, readCompounds, readForms } from '../vocabulary/read-forms.ts';
import type { Form, Strength } from '../vocabulary/read-forms.ts';
import { kindAskedBy } from '../words/decision-verbs.ts';

/** A term with everything in the index that may stand for it. */
export interface PlannedTerm {
  readonly term: QueryTerm;
  /** How much it tells: the rarer, the more. */
  readonly weight: number;
  readonly forms: readonly Form[];
  readonly phrases: readonly Phrase[];
  readonly marks: readonly Mark[];
  /** Letters that a word must begin with, where the vocabulary does not tell which words do. */
  readonly beginning: string | null;
  /** Whether so many entries hold it that the other words alone tell nearly as well where to look. */
  readonly everywhere: boolean;
}

export interface Phrase {
  readonly words: readonly string[];
  readonly strength: Strength;
}

/** A word of the index's own. */
export interface Mark {
  readonly mark: string;
  readonly strength: Strength;
}

/**
 * Compounds and beginnings that are looked for at once, of all words together and of each at the least; each costs a look
 * into the index. Of many words fewer compounds are meant.
 */
const mostForms = 80;
const leastForms = 12;
/** What part of all entries hold a word that is everywhere. */
const everywhere = 0.2;
/** Postings up to which the index itself looks for all words that begin so. */
const fewPostings = 50_000;

/** What a word weighs that says nothing of what is looked for. */
const slight = 0.3;

/** What each term is looked for by. */
export function planTerms(database: Database, terms: readonly QueryTerm[]): readonly PlannedTerm[] {
  const words = terms.filter(({ wanted, needed }) => needed && wanted.type === 'word').length;
  const bounds = {
    paragraphs: countParagraphs(database),
    mostCompounds: Math.max(leastForms, Math.floor(mostForms / Math.max(1, words))),
    hasOthers: terms.filter(({ needed }) => needed).length > 1,
  };
  return terms.map((term) => {
    const plan = { ...nothing, ...planOf(database, term, bounds) };
    return { ...plan, term, weight: term.needed ? weightOf(plan, bounds.paragraphs) : slight };
  });
}

const nothing = { phrases: [], marks: [], forms: [], beginning: null, everywhere: false };

/** What a word's forms are bounded by. */
interface Bounds {
  readonly paragraphs: number;
  readonly mostCompounds: number;
  /** Whether other terms are asked for too. */
  readonly hasOthers: boolean;
}

/** The same with forms more, its weight as it was. */
export function withMore(plan: PlannedTerm, forms: readonly Form[], phrases: readonly Phrase[]): PlannedTerm {
  return { ...plan, forms: [...plan.forms, ...forms], phrases: [...plan.phrases, ...phrases] };
}

/** How many entries hold the word itself in one of its forms. */
export function entriesOf({ forms }: Pick<PlannedTerm, 'forms'>): number {
  return forms.reduce(
    (sum, { entries, strength }) => sum + (strength === 'exact' || strength === 'inflected' ? entries : 0),
    0,
  );
}

function planOf(
  database: Database,
  { wanted, needed }: QueryTerm,
  bounds: Bounds,
): Partial<Omit<PlannedTerm, 'term' | 'weight'>> {
  if (wanted.type === 'word' && !needed)
    return { forms: [{ word: wanted.word, strength: 'exact', entries: 0 }] };
  if (wanted.type === 'word') return planWord(database, wanted.word, bounds);
  if (wanted.type === 'prefix') return planBeginning(database, wanted.letters);
  if (wanted.type === 'phrase')
    return { phrases: wanted.phrases.map((words) => ({ words, strength: 'exact' })) };
  if (wanted.type === 'person')
    return { marks: [{ mark: filterMarks.person(wanted.figures), strength: 'exact' }] };
  return { marks: [{ mark: filterMarks.section(wanted.number, wanted.suffix), strength: 'exact' }] };
}

/** A word that is everywhere brings no compounds along where other words are asked for. */
function planWord(
  database: Database,
  word: string,
  { paragraphs, mostCompounds, hasOthers }: Bounds,
): Partial<PlannedTerm> {
  const kind = kindAskedBy(word);
  const marks = kind === null ? [] : [{ mark: filterMarks.kind(kind), strength: 'meaning' as const }];
  const own = readForms(database, word);
  if (hasOthers && entriesOf({ forms: own }) > paragraphs * everywhere)
    return { forms: own, marks, everywhere: true };
  const known = new Set(own.map((form) => form.word));
  const compounds = readCompounds(database, word, mostCompounds).filter((form) => !known.has(form.word));
  return { forms: [...own, ...compounds], marks };
}

function planBeginning(database: Database, letters: string): Partial<PlannedTerm> {
  if (/\p{N}/u.test(letters)) return { beginning: letters };
  const forms = readBeginnings(database, letters, mostForms);
  const postings = forms.reduce((sum, { entries }) => sum + entries, 0);
  return { forms, beginning: forms.length === mostForms && postings < fewPostings ? letters : null };
}

/** Nearly, as to count them all takes long: paragraphs that are made anew get ids beyond all others. */
function countParagraphs(database: Database): number {
  const count = prepared<[], number | null>(
    database,
    'SELECT (SELECT max(id) FROM paragraphs) - (SELECT min(id) FROM paragraphs) + 1',
  ).pluck();
  return count.get() ?? 1;
}

/** The logarithm of how few hold it; what the vocabulary does not count is taken to be rather rare. */
function weightOf(plan: Omit<PlannedTerm, 'weight' | 'term'>, paragraphs: number): number {
  const rare = paragraphs / 500;
  const held = plan.forms.length === 0 || /\p{N}/u.test(plan.forms[0]?.word ?? '') ? rare : entriesOf(plan);
  return Math.log(2 + paragraphs / (held + 1));
}
