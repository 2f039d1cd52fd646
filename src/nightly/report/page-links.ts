import { keyOfLabel } from '../../records/paragraph-key.ts';

/**
 * Where a protocol, or a page or paragraph of it, is shown in the kansli's pages; null where none are served.
 *
 * @param address `https://protokoll.example.se`, with or without a slash at the end.
 */
export function linkTo(
  address: string | null,
  minutesId: string,
  place: { readonly page?: number | null; readonly paragraph?: string | null } = {},
): string | null {
  if (address === null) return null;
  const page = place.page == null ? '' : `?sida=${place.page}`;
  const paragraph = place.paragraph == null ? '' : `#${keyOfLabel(place.paragraph)}`;
  return `${address.replace(/\/+$/u, '')}/protokoll/${encodeURIComponent(minutesId)}${page}${paragraph}`;
}
