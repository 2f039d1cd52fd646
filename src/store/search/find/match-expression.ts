import { nowhereMark, titleMark } from '../index/marks.ts';
import type { Strength } from '../vocabulary/read-forms.ts';
import type { PlannedTerm } from './plan-terms.ts';

/** How freely words are taken for what was asked: each takes what those before it take. */
export type Freedom = 'exact' | 'inflected' | 'wide' | 'any';

const taken: Readonly<Record<Freedom, readonly Strength[]>> = {
  exact: ['exact'],
  inflected: ['exact', 'inflected', 'meaning'],
  wide: ['exact', 'inflected', 'meaning', 'part', 'folded'],
  any: ['exact', 'inflected', 'meaning', 'part', 'folded', 'parted', 'like'],
};

/** What must be met besides the words. */
export interface Conditions {
  /** Marks of the index of which one must be there; each group by itself. */
  readonly marks: readonly (readonly string[])[];
  readonly unwanted: readonly PlannedTerm[];
}

/** What the index is asked for: all needed terms, anywhere; null where nothing is asked of the index. */
export function wordsExpression(
  terms: readonly PlannedTerm[],
  conditions: Conditions,
  freedom: Freedom,
): string | null {
  return expression(
    terms.map((term) => anywhere(term, freedom)),
    conditions,
  );
}

/** The same with each term in the title, but for those that a meeting is told by. */
export function titleExpression(
  terms: readonly PlannedTerm[],
  conditions: Conditions,
  isOfMeeting: (term: PlannedTerm) => boolean,
): string | null {
  return expression(
    terms.map((term) => [...inTitle(term), ...(isOfMeeting(term) ? anywhere(term, 'wide') : [])]),
    conditions,
  );
}

function expression(terms: readonly (readonly string[])[], { marks, unwanted }: Conditions): string | null {
  const groups = [...terms, ...marks.map((group) => group.map((mark) => quoted([mark])))];
  if (groups.length === 0) return null;
  const all = groups
    .map((atoms) => `(${(atoms.length === 0 ? [nowhere] : atoms).join(' OR ')})`)
    .join(' AND ');
  const none = unwanted.flatMap((term) => anywhere(term, 'inflected'));
  return none.length === 0 ? all : `(${all}) NOT (${none.join(' OR ')})`;
}

function anywhere({ forms, phrases, marks, beginning }: PlannedTerm, freedom: Freedom): readonly string[] {
  const isTaken = ({ strength }: { readonly strength: Strength }): boolean =>
    taken[freedom].includes(strength);
  return [
    ...forms.filter(isTaken).map(({ word }) => quoted([word])),
    ...phrases.filter(isTaken).map(({ words }) => quoted(words)),
    ...marks.filter(isTaken).map(({ mark }) => quoted([mark])),
    ...(beginning === null ? [] : [`${quoted([beginning])} *`]),
  ];
}

/** Forms of a term that are looked for in titles; very many matches are weighed by then. */
const mostInTitle = 30;

/** The marks of a title stand in no row: a row of words is asked for as all of its words. */
function inTitle({ forms, phrases, marks, beginning }: PlannedTerm): readonly string[] {
  return [
    ...forms.slice(0, mostInTitle).map(({ word }) => quoted([titleMark(word)])),
    ...phrases.map(({ words }) => `(${words.map((word) => quoted([titleMark(word)])).join(' AND ')})`),
    ...marks.map(({ mark }) => quoted([mark])),
    ...(beginning === null ? [] : [`${quoted([titleMark(beginning)])} *`]),
  ];
}

/** Stands for a term that nothing in the index stands for, so that nothing is found. */
const nowhere = quoted([nowhereMark]);

/** A string of FTS5: whatever stands in it is a word and no operator. */
function quoted(words: readonly string[]): string {
  return `"${words.join(' ').replaceAll('"', '""')}"`;
}
