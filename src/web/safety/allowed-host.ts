import { isIPv6 } from 'node:net';
import type { Settings } from '../../config.ts';
import { isLoopback } from './listening.ts';

/**
 * Whether the pages are reached by a name that is theirs. A page of another's can give its own name this machine's address
 * (DNS rebinding) and ask as if it were here: its name gives it away.
 *
 * @param host the request's Host header, with or without a port.
 */
export function isAllowedHost(
  host: string | undefined,
  { webHost, pageAddress }: Pick<Settings, 'webHost' | 'pageAddress'>,
): boolean {
  const name = nameOf(host ?? '');
  if (name === null) return false;
  if (isLoopback(name)) return true;
  const own = [isIPv6(webHost) ? `[${webHost}]` : webHost];
  if (pageAddress !== null) own.push(new URL(pageAddress).hostname);
  return own.some((each) => each.toLowerCase() === name);
}

/** `localhost:8480` -> `localhost`, `[::1]:8480` -> `[::1]`; null for what is no name. */
function nameOf(host: string): string | null {
  const written = /^(\[[0-9a-f:.]+\]|[^:/@\s]+)(?::\d{1,5})?$/iu.exec(host.trim())?.[1];
  return written?.toLowerCase() ?? null;
}
