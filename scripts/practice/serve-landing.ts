import { createServer as createWebServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { createServer, type Socket } from 'node:net';
import type { Certificate } from '../lib/self-signed.ts';
import { tongueOf } from './inbox-words.ts';
import { landingPage } from './landing-page.ts';
import { listen, type Served } from './listen.ts';

/** First byte of a TLS connection (RFC 8446 §5.1, content type handshake). */
const HANDSHAKE = 22;

/**
 * Serves the page on which every address of the practice browser ends, on one free port for http and https, for every
 * host name.
 */
export async function serveLanding({ key, cert }: Certificate): Promise<Served> {
  const web = createWebServer((request, response) => answer('http', request, response));
  const secure = createSecureServer({ key, cert }, (request, response) => answer('https', request, response));
  const open = new Set<Socket>();

  const door = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === HANDSHAKE ? secure : web).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });

  const served = await listen(door);
  return {
    ...served,
    stop: () => {
      for (const socket of open) socket.destroy();
      return served.stop();
    },
  };
}

function answer(scheme: string, request: IncomingMessage, response: ServerResponse): void {
  const address = `${scheme}://${request.headers.host ?? ''}${request.url ?? '/'}`;
  response
    .setHeader('content-type', 'text/html; charset=utf-8')
    .setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'")
    .end(landingPage(address, tongueOf(request.headers['accept-language'])));
}
