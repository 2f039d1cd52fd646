import type { Minutes } from '../../../records/minutes.ts';
import { findDateAfter, findDates } from '../swedish-dates.ts';
import { joinValues } from './cover.ts';
import type { CoverRow } from './cover.ts';
import type { MeetingSources } from './meeting-sources.ts';

/** When the notice that the minutes are adjusted was put up and taken down; null where no date of either is printed. */
export function readPublicNotice(sources: MeetingSources, date: string | null): Minutes['publicNotice'] {
  const rows = [...sources.rows, ...sources.signatureRows];
  const texts = rows.flatMap((row) => (row.key === 'posted' ? [joinValues(row)] : proofIn(row)));
  const posted = firstOf(texts, date);
  const taken = rows.filter(({ key }) => key === 'removed').map(joinValues);
  const later = texts
    .slice(1)
    .map((text) => findDateAfter(text, posted))
    .find((day) => day !== posted);
  const removed =
    firstOf(taken, posted ?? date) ?? firstOf(texts.map(afterPosting), posted ?? date) ?? later ?? null;
  if (posted === null && removed === null) return null;
  return { posted, removed: removed === posted ? null : removed };
}

/** Justeringen har tillkännagivits … Anslaget sätts upp 1996-09-27 och tas ned 1996-10-19. */
function proofIn({ values }: CoverRow): readonly string[] {
  const text = values.join(' ');
  const at = text.search(
    /anslag\p{L}*\s(?:\p{L}+\s)?(?:sätts|sattes|satts|upp|har)|tillkänna(?:gi|ge|ges)\p{L}*/iu,
  );
  return at === -1 ? [] : [text.slice(at).replace(/(?<=\d)\.?\s\p{Lu}.*$/u, '')];
}

function firstOf(texts: readonly string[], day: string | null): string | null {
  for (const text of texts) {
    const found = findDateAfter(text, day);
    if (found !== null) return found;
  }
  return null;
}

/** … 2024-02-27 till och med 2024-03-20: what stands after the first date. */
function afterPosting(text: string): string {
  const [first, second] = findDates(text);
  if (first && second) return text.slice(second.start);
  const at = text.search(/(?<!\p{L})(?:tas|togs|tages|nedtag|till och med|t\.?\s?o\.?\s?m)/iu);
  return at === -1 ? '' : text.slice(at);
}
