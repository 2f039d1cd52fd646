import type { SearchHit } from '../../../records/search-result.ts';
import type { Single } from '../find/leave-out-doubles.ts';
import type { PlannedTerm } from '../find/plan-terms.ts';
import type { Place } from './find-places.ts';
import { makeSnippet, markPlaces } from './make-snippet.ts';
import type { Scored } from './score-candidate.ts';

/** A hit as it is shown, the words found marked in its title and in the best part of its text. */
export function showHit(
  { candidate, decision, titlePlaces, textPlaces, met }: Scored<Single>,
  terms: readonly PlannedTerm[],
): SearchHit {
  const { minutesId, kind, label, title, caseNumber, body, date, file, page, text, versionOf } = candidate;
  const shown = decision ?? { text, page, places: textPlaces };
  // och and på are found everywhere; marked they would hide what was asked for.
  const isTelling = ({ term }: Place): boolean => terms[term]?.term.needed === true;
  return {
    minutesId,
    kind: decision === null ? kind : 'decision',
    label,
    title,
    body,
    date,
    file,
    page: shown.page,
    snippet: makeSnippet(shown.text, shown.places.filter(isTelling), terms),
    versionOf,
    markedTitle: markPlaces(title, titlePlaces.filter(isTelling)),
    caseNumber,
    without: terms.flatMap(({ term }, place) => (term.needed && !met.has(place) ? [term.typed] : [])),
  };
}
