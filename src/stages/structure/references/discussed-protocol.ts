import type { EarlierProtocol } from '../../../records/minutes.ts';
import { findPastDates } from './past-dates.ts';
import { allMatches } from '../all-matches.ts';

/** An earlier protocol that a paragraph goes through, and where it is named. */
export interface DiscussedProtocol {
  readonly at: number;
  readonly date: string;
}

// Protokollet från den 4 september   protokoll nr 3/2023 från den 18 april   Protokollet från FM2 den 13 oktober
// Föregående protokoll 2022-11-29   Föregående mötes protokoll (2022-11-29)
const names =
  /(?<!\p{L})(?:[Pp]rotokoll(?:et)?(?: nr [\d/]+)?,?(?: (?:från|av|för|fört vid))?(?: (?:(?:mötet|sammanträdet|årsmötet|stämman|\p{L}*styrelsemötet?)|\p{Lu}{2,4} ?\d*))?(?: den)? |[Ff]öregående (?:\p{L}+s )?(?:mötes|sammanträdes)?[- ]?protokoll(?:et)?[ ,(]*(?:från |den |av )*)/gu;

/** `Protokollet från den 4 september gås igenom. Under § 6 står att …`; `meeting` is the meeting's own date. */
export function discussedProtocol(text: string, meeting: string | null): DiscussedProtocol | null {
  return findProtocols(text, meeting)[0] ?? null;
}

/** Every earlier protocol that a text names by its date, each date once. */
export function earlierProtocols(text: string, meeting: string | null): readonly EarlierProtocol[] {
  const found = findProtocols(text, meeting);
  return found
    .filter(({ date }, i) => found.findIndex((one) => one.date === date) === i)
    .map(({ printed, date }) => ({ text: printed.replace(/\s+/gu, ' '), date }));
}

function findProtocols(
  text: string,
  meeting: string | null,
): readonly (DiscussedProtocol & { readonly printed: string })[] {
  if (!/protokoll/iu.test(text)) return [];
  return allMatches(text, names).flatMap((match) => {
    const start = match.index + match[0].length;
    const date = findPastDates(text.slice(start, start + 30), meeting).find((one) => one.start === 0);
    if (date === undefined || date.date === meeting) return [];
    return [{ at: match.index, date: date.date, printed: text.slice(match.index, start + date.end) }];
  });
}

// Föregående protokoll   Protokoll från föregående sammanträde   Protokollsgenomgång
const previous =
  /föregående (?:\p{L}+ )?\p{L}*protokoll|protokoll(?:et)? från (?:föregående|förra)|protokollsgenomgång/iu;

/** The date of the meeting before, where a paragraph goes through its protocol; null where none does. */
export function previousMeetingDate(lines: readonly string[], meeting: string | null): string | null {
  for (const [i, line] of lines.entries()) {
    if (!previous.test(line)) continue;
    const found = discussedProtocol(lines.slice(i, i + 4).join(' '), meeting);
    if (found) return found.date;
  }
  return null;
}
