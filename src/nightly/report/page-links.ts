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
  // §9a -> 9a, §5.1 -> 5.1, 7. -> 7, (3) -> 3
  const paragraph = place.paragraph == null ? '' : `#${place.paragraph.replace(/[§()\s]|\.$/gu, '')}`;
  return `${address.replace(/\/+$/u, '')}/protokoll/${encodeURIComponent(minutesId)}${page}${paragraph}`;
}
