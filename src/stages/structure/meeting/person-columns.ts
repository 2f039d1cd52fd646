import { isListedPerson } from './attendee-entries.ts';
import { readCoverLabel } from './cover-labels.ts';
import type { CoverKey } from './cover-labels.ts';

// Ersätter Siv Torell (M)   Tjänstgör för Siv Torell (M) § 11
const inPlaceOf =
  /^(?:Ersätter|Ersättare för|Tjänstgör(?:ande)? (?:för|i stället för)|I stället för|För)\s+\p{Lu}/u;
const offices: ReadonlySet<CoverKey> = new Set(['chair', 'secretary', 'adjusters']);
const paragraphs = /^(?:§{1,2}|[Ff]r\.?\s?o\.?\s?m\.?|[Tt]\.?\s?o\.?\s?m\.?|[Ee]j)\s?§?\s?\d/u;

/**
 * Says that a list's second column speaks of the person in the first:
 *
 *     Greta Ahlmark (S)    Ordförande
 *     Siv Torell (C)       §§ 9–10
 *     Nils Bro (L)         Ersätter Arne Lilja (L)
 *
 * An office over a person, `below`, is a label.
 */
export function isOfPerson(cell: string, below = ''): boolean {
  if (paragraphs.test(cell) || inPlaceOf.test(cell)) return true;
  const label = readCoverLabel(cell);
  const isOffice = label !== null && offices.has(label.key) && label.rest === '';
  return isOffice && (readCoverLabel(below) !== null || !isListedPerson(below));
}
