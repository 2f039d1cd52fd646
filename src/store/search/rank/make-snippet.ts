import { markEnd, markStart } from '../../../records/search-result.ts';
import type { PlannedTerm } from '../find/plan-terms.ts';
import type { Place } from './find-places.ts';

/** Letters that a snippet shows, nearly. */
const wanted = 190;
/** Of them the words found may take so many, so that there is something around them. */
const atMost = 130;

/** The part of a text where most of what was asked for stands, the words found marked; its beginning where nothing does. */
export function makeSnippet(text: string, places: readonly Place[], terms: readonly PlannedTerm[]): string {
  const [start, end] = bestSpan(text, places, terms);
  const before = start > 0 ? '… ' : '';
  const after = end < text.length ? ' …' : '';
  return before + markPlaces(text, places, start, end) + after;
}

/** A text with the words found marked. */
export function markPlaces(text: string, places: readonly Place[], start = 0, end = text.length): string {
  let marked = '';
  let at = start;
  for (const place of places) {
    if (place.start < at || place.end > end) continue;
    marked += `${text.slice(at, place.start)}${markStart}${text.slice(place.start, place.end)}${markEnd}`;
    at = place.end;
  }
  return marked + text.slice(at, end);
}

function bestSpan(
  text: string,
  places: readonly Place[],
  terms: readonly PlannedTerm[],
): readonly [number, number] {
  let best = { value: -1, from: 0, to: 0 };
  for (const [index, { start }] of places.entries()) {
    const inside = places.slice(index).filter(({ end }) => end <= start + atMost);
    const value = valueOf(inside, terms);
    if (value > best.value) best = { value, from: start, to: inside.at(-1)?.end ?? start };
  }
  const spare = Math.max(0, wanted - (best.to - best.from));
  return wholeWords(text, best.from - spare / 2, best.to + spare / 2);
}

/** Each term counts once, a term that is there again a little. */
function valueOf(places: readonly Place[], terms: readonly PlannedTerm[]): number {
  const seen = new Set(places.map(({ term }) => term));
  const weight = [...seen].reduce((sum, term) => sum + (terms[term]?.weight ?? 0), 0);
  return weight + places.length * 0.01;
}

/** What is not needed on one side is given to the other; no word is cut, and no line is left hanging. */
function wholeWords(text: string, from: number, to: number): readonly [number, number] {
  const first = Math.max(0, from - Math.max(0, to - text.length));
  const last = Math.min(text.length, to + Math.max(0, -from));
  const start = first <= 0 ? 0 : nextGap(text, Math.floor(first));
  const end = last >= text.length ? text.length : lastGap(text, Math.ceil(last), start);
  return [start, end];
}

/** Where the next word begins. */
function nextGap(text: string, from: number): number {
  const gap = /\s/u.exec(text.slice(from, from + 40));
  return gap === null ? from : from + gap.index + 1;
}

/** Where the last whole word ends. */
function lastGap(text: string, to: number, least: number): number {
  const gap = text.slice(least, to).search(/\s\S*$/u);
  return gap < 1 ? to : least + gap;
}
