import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { createCertificate } from '../../scripts/lib/self-signed.ts';

/** What a host of the local internet answers: HTML, or anything with a type and a status. */
type Answer = string | { status?: number; headers?: Record<string, string>; body: string };

/** Every web site there is for a browser under test: all host names, http and https, end at one port of this machine. */
export interface LocalInternet {
  port: number;
  /** See `Certificate.spki`. */
  spki: string;
  /** What a host shows from now on: one answer for every path, or by path and query. Hosts not named show their name. */
  serve(host: string, answer: Answer | ((path: string) => Answer)): void;
  /** Paths and queries that were requested of a host, in order. */
  requestsTo(host: string): readonly string[];
  stop(): Promise<void>;
}

const TLS_HANDSHAKE = 0x16;

/** Starts the servers. They also speak as an HTTP proxy, for browsers that can't be told to resolve every name here. */
export async function startLocalInternet(): Promise<LocalInternet> {
  const { key, cert, spki } = createCertificate();
  const answers = new Map<string, (path: string) => Answer>();
  const requests = new Map<string, string[]>();
  const sockets = new Set<Socket>();

  const respond = (request: IncomingMessage, response: ServerResponse) => {
    const { host, path } = whatIsAsked(request);
    requests.set(host, [...(requests.get(host) ?? []), path]);
    const answer = answers.get(host)?.(path) ?? `<!doctype html><title>${host}</title><h1>${host}</h1>`;
    const { status = 200, headers = {}, body } = typeof answer === 'string' ? { body: answer } : answer;
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers });
    response.end(body);
  };
  const plain = createHttpServer(respond);
  const secure = createHttpsServer({ key, cert }, respond);
  const door = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    socket.once('readable', () => {
      const first: Buffer | null = socket.read();
      if (!first) return;
      socket.unshift(first);
      (first[0] === TLS_HANDSHAKE ? secure : plain).emit('connection', socket);
    });
  });
  plain.on('connect', (_request, socket: Socket) => {
    const inner = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connected\r\n\r\n');
      inner.pipe(socket).pipe(inner);
    });
    inner.on('error', () => socket.destroy());
    socket.on('error', () => inner.destroy()).on('close', () => inner.destroy());
  });

  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  const { port } = door.address() as AddressInfo;
  return {
    port,
    spki,
    serve: (host, answer) => answers.set(host, typeof answer === 'function' ? answer : () => answer),
    requestsTo: (host) => requests.get(host) ?? [],
    stop: () =>
      new Promise((resolve) => {
        door.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** Through a proxy the whole address stands in the request line (RFC 9112 section 3.2.2), else the host in its header. */
function whatIsAsked({ url = '/', headers }: IncomingMessage): { host: string; path: string } {
  const { hostname, pathname, search } = new URL(url, `http://${headers.host ?? 'nowhere.invalid'}`);
  return { host: hostname, path: pathname + search };
}
