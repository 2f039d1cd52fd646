/** What tells where a request comes from: its headers, small letters. */
interface Origin {
  /** `same-origin`; browsers send it to https and to this machine. */
  readonly secFetchSite: string | undefined;
  /** `https://protokoll.example.se`, or `null` where it is hidden. */
  readonly origin: string | undefined;
  /** `protokoll.example.se`, with the port. */
  readonly host: string | undefined;
}

/**
 * Whether a request that changes something may come from one of our own pages. A browser says where from; a program that
 * is no browser says nothing, and has nothing that a browser would send by itself.
 *
 * @param pageAddress where the pages are reached, when a proxy stands between.
 */
export function isFromOwnPages({ secFetchSite, origin, host }: Origin, pageAddress: string | null): boolean {
  if (secFetchSite !== undefined) return secFetchSite === 'same-origin';
  if (origin === undefined) return true;
  const own = [host, pageAddress === null ? undefined : new URL(pageAddress).host];
  return URL.canParse(origin) && own.includes(new URL(origin).host);
}
