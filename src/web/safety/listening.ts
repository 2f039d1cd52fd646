import { ParagrafError } from '../../errors.ts';
import type { Settings } from '../../config.ts';

/** Whether an address to listen at is reached from this machine alone. */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?|\[?::ffff:127(?:\.\d{1,3}){3}\]?)$/iu.test(host);
}

/**
 * Why these settings may not be listened with; null where they may. Other machines are let in only when there is somebody
 * to be: users with passwords, or a proxy that says who asks.
 */
export function refuseUnsafeListening(
  settings: Pick<Settings, 'webHost' | 'trustUserHeader'>,
  hasUsers: boolean,
): ParagrafError | null {
  const { webHost, trustUserHeader } = settings;
  if (isLoopback(webHost) || hasUsers || trustUserHeader !== null) return null;
  return new ParagrafError(
    'invalid-setting',
    `listening at ${webHost} would let everybody in who reaches this machine: there are no users`,
    'Add one with paragraf serve --add-user NAME, or name the header in which your proxy says who asks (--trust-user-header NAME).',
  );
}
