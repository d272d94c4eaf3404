import type { AddressInfo, Server } from 'node:net';

/** A server of ours on this machine. */
export interface Served {
  port: number;
  stop(): Promise<void>;
}

/** Lets a server listen on a free port of the loopback address; rejects with the system's words when it can't. */
export function listen(server: Server & { closeAllConnections?(): void }): Promise<Served> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ port, stop: () => stop(server) });
    });
  });
}

function stop(server: Server & { closeAllConnections?(): void }): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections?.();
  });
}
