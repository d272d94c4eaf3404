import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { inboxPage, pathOf } from './inbox-page.ts';
import { tongueOf } from './inbox-words.ts';
import { listen, type Served } from './listen.ts';
import type { PracticeMail } from './read-mails.ts';

/** No scripts at all, and nothing from elsewhere; forms and links may lead away, they are what is practised. */
const POLICY =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'none'";

/** Serves the practice inbox on a free port of this machine. */
export function serveInbox(mails: readonly PracticeMail[]): Promise<Served> {
  const style = readFileSync(join(import.meta.dirname, 'inbox.css'));
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0] ?? '/';
    if (path === '/inbox.css') {
      response.setHeader('content-type', 'text/css; charset=utf-8').end(style);
      return;
    }
    const opened = mails.find((mail) => pathOf(mail) === path) ?? null;
    response
      .writeHead(opened || path === '/' ? 200 : 404, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': POLICY,
      })
      .end(inboxPage(mails, opened, tongueOf(request.headers['accept-language'])));
  });
  return listen(server);
}
