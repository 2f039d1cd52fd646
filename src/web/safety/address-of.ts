import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import type { WebEnv } from '../visitor.ts';

/** The other end of the connection; null where there is none, as in a test that asks the app itself. */
export function connectionAddress(context: Context<WebEnv>): string | null {
  try {
    return getConnInfo(context).remote.address ?? null;
  } catch {
    return null;
  }
}

/** Whose request it is: what a believed proxy says of its own client, else the other end itself. */
export function clientAddress(
  context: Context<WebEnv>,
  isProxy: (address: string | null) => boolean,
): string {
  const address = connectionAddress(context);
  const last = context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  return (isProxy(address) && last !== '' ? last : address) ?? 'unknown';
}
