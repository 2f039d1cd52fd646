import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

export interface DrippingServer {
  readonly port: number;
  /** How many have connected, and how many of these are connected still. */
  readonly connections: () => { readonly all: number; readonly open: number };
  close(): Promise<void>;
}

/** A mail server on loopback that never ends its answer to EHLO: a line comes before anyone takes it for silent. */
export async function startDrippingServer(): Promise<DrippingServer> {
  const open = new Set<Socket>();
  let all = 0;
  const server = createServer((socket) => {
    all += 1;
    open.add(socket);
    socket.on('error', () => {});
    socket.write('220 loopback ESMTP\r\n');
    const drip = setInterval(() => socket.write('250-x\r\n'), 20);
    socket.on('close', () => {
      clearInterval(drip);
      open.delete(socket);
    });
    socket.resume();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    connections: () => ({ all, open: open.size }),
    close: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
