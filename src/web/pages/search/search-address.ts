import type { SearchAsked } from '../../../records/search-request.ts';
import { withQuery } from '../../html/addresses.ts';
import { kindAddress, kindOfAddress } from '../../html/decision-words.ts';

export const hitsOnPage = 20;
/** No reader leafs further: what is looked for is nearer, or the question is another. */
const mostPages = 50;

/** A search as an address asks it; what is no date, kind or page there is left out. */
export function searchOfAddress(
  query: Readonly<Record<string, string>>,
): SearchAsked & { readonly page: number } {
  const [from, to] = [query['fran'], query['till']].map((each) => dateOrPart(each));
  const kind = kindOfAddress(query['slag']);
  const page = Math.min(mostPages, Math.max(1, Math.floor(Number(query['sida'] ?? 1)) || 1));
  return {
    text: query['q'] ?? '',
    ...(query['organ'] ? { body: query['organ'] } : {}),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(kind === undefined ? {} : { kind }),
    withAmount: query['belopp'] === '1',
    withAttachment: query['bilaga'] === '1',
    needsReview: query['granska'] === '1',
    limit: hitsOnPage,
    offset: (page - 1) * hitsOnPage,
    page,
  };
}

/** The address that asks for it. */
export function addressOfSearch(asked: SearchAsked, page = 1): string {
  return withQuery('/sok', {
    q: asked.text,
    organ: asked.body,
    fran: asked.from,
    till: asked.to,
    slag: asked.kind === undefined ? undefined : kindAddress(asked.kind),
    belopp: asked.withAmount === true ? 1 : undefined,
    bilaga: asked.withAttachment === true ? 1 : undefined,
    granska: asked.needsReview === true ? 1 : undefined,
    sida: page === 1 ? undefined : page,
  });
}

/** True where something is asked for beside words. */
export function isNarrowed(asked: SearchAsked): boolean {
  const { body, from, to, kind, withAmount, withAttachment, needsReview } = asked;
  return (
    [body, from, to, kind].some((each) => each !== undefined) ||
    [withAmount, withAttachment, needsReview].includes(true)
  );
}

/** `2023`, `2023-05` or `2023-05-17` */
function dateOrPart(text: string | undefined): string | undefined {
  return text !== undefined && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(text.trim()) ? text.trim() : undefined;
}
