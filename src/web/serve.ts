import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { ParagrafError } from '../errors.ts';
import { createApp } from './create-app.tsx';
import { openSurroundings } from './open-surroundings.ts';
import { refuseUnsafeListening } from './safety/listening.ts';
import type { Surroundings } from './surroundings.ts';

/** A site that is being served. */
export interface Site {
  /** `http://127.0.0.1:8480` */
  readonly address: string;
  /** Ends when what was being answered has been answered. */
  readonly close: () => Promise<void>;
}

/**
 * Serves the kansli's pages until it is closed.
 *
 * @throws ParagrafError `database-unusable`, `usage` where the address cannot be listened at, `invalid-setting` where everybody
 *   would be let in.
 */
export async function serveSite({ settings, log }: Pick<Surroundings, 'settings' | 'log'>): Promise<Site> {
  const surroundings = openSurroundings(settings, log);
  try {
    const unsafe = refuseUnsafeListening(settings, surroundings.people.hasUsers());
    if (unsafe !== null) throw unsafe;
    const app = createApp(surroundings);
    const { webHost: hostname, webPort: port } = settings;
    const server = await listening(app.fetch, hostname, port);
    const { port: taken } = server.address() as AddressInfo;
    return {
      address: `http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${taken}`,
      close: async () => {
        await closed(server);
        await surroundings.close();
      },
    };
  } catch (error) {
    await surroundings.close();
    throw error;
  }
}

function listening(
  fetch: (request: Request) => Response | Promise<Response>,
  hostname: string,
  port: number,
): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname, port }, () => resolve(server)) as Server;
    server.once('error', (error) => reject(cannotListen(error, hostname, port)));
  });
}

function cannotListen(error: NodeJS.ErrnoException, hostname: string, port: number): ParagrafError {
  const remedies: Record<string, string> = {
    EADDRINUSE: 'Another program listens there: choose another port with --port.',
    EACCES: 'That port is for the system alone: choose one above 1023 with --port.',
    EADDRNOTAVAIL: 'This machine has no such address: choose another with --host.',
  };
  return new ParagrafError(
    'usage',
    `cannot listen at ${hostname} port ${port}: ${error.message}`,
    remedies[error.code ?? ''] ?? 'Choose another address with --host and --port.',
    { cause: error },
  );
}

/** Kept-alive connections that carry nothing do not hold it up. */
function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
