import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { ParagrafError } from '../errors.ts';
import { openPagePictures } from '../pipeline/page-pictures/open-page-pictures.ts';
import { openExistingStore } from '../store/open-store.ts';
import { createApp } from './create-app.tsx';
import { openLimitedReads } from './reads/limited-reads.ts';
import { refuseUnsafeListening } from './safety/listening.ts';
import { openPeople } from './safety/people.ts';
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
  const database = openExistingStore(settings.database);
  const pictures = openPagePictures(database);
  const people = openPeople(database, settings.database);
  const reads = openLimitedReads(settings.database, { seconds: settings.readSeconds, readers: 2 });
  const closeAll = (): void => {
    pictures.close();
    people.close();
    reads.close();
    database.close();
  };
  try {
    const unsafe = refuseUnsafeListening(settings, people.hasUsers());
    if (unsafe !== null) throw unsafe;
    const app = createApp({ database, settings, pictures, people, reads, log });
    const { webHost: hostname, webPort: port } = settings;
    const server = await listening(app.fetch, hostname, port);
    const { port: taken } = server.address() as AddressInfo;
    return {
      address: `http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${taken}`,
      close: async () => {
        await closed(server);
        closeAll();
      },
    };
  } catch (error) {
    closeAll();
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
