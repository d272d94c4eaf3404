// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { bytesOf } from '#utils/mail/source/bytes.ts';
import { SOURCE_LIMIT } from '#utils/mail/source-outcome.ts';
import { type Fetch, fetchSource } from '#utils/webmail/source/fetch-source.ts';
import { readGmailOriginal } from '#utils/webmail/source/gmail-original.ts';
import { isGmailOriginal, nameOriginal, originalAt } from '#utils/webmail/source/original-name.ts';
import { readRoundcubeSource } from '#utils/webmail/source/roundcube-source.ts';
import { openFixture, openPage } from './open-page.ts';

const AT = 'http://webmail.example.test/mail/?_task=mail&_mbox=Junk%20Mail&_uid=10&_action=preview&_framed=1';
const MAIL = 'From: a@a.example\r\n\r\nHello\r\n';
const ORIGINAL = 'https://mail.google.com/mail/u/0/?ui=2&ik=0a1b&view=om&permmsgid=msg-f:17';

/** A webmail that answers like this, and what it was asked. */
function answering(answer: () => Response | Promise<Response>): { fetchIt: Fetch; asked: [string, RequestInit][] } {
  const asked: [string, RequestInit][] = [];
  return {
    asked,
    fetchIt: async (url, init) => {
      asked.push([url, init]);
      return answer();
    },
  };
}
const mailAnswer = (body: BodyInit = MAIL, headers: Record<string, string> = {}) =>
  new Response(body, { headers: { 'content-type': 'message/rfc822', ...headers } });

test('Roundcube: the same mail, saved, with the token of the page, from its own folder', async () => {
  const { fetchIt, asked } = answering(() => mailAnswer());
  const page = openFixture('roundcube-elastic.html', AT);
  const script = page.createElement('script');
  script.textContent = 'rcmail.set_env({"task":"mail","request_token":"T0ken-_abc123"});';
  page.head.append(script);

  expect(await readRoundcubeSource(page, fetchIt)).toEqual({ source: MAIL });
  const [[url, init]] = asked as [[string, RequestInit]];
  expect(url).toBe('http://webmail.example.test/mail/?_task=mail&_action=viewsource&_uid=10&_mbox=Junk+Mail&_save=1');
  expect(init.headers).toEqual({ 'X-Roundcube-Request': 'T0ken-_abc123' });
});

test('Roundcube without a mail is asked nothing', async () => {
  const { fetchIt, asked } = answering(() => mailAnswer());
  const page = openPage('<body class="task-mail">', 'http://webmail.example.test/?_task=mail');
  expect(await readRoundcubeSource(page, fetchIt)).toEqual({ problem: 'gone' });
  expect(asked).toEqual([]);
});

test.each([
  ['signedOut', () => new Response('<html>', { headers: { 'content-type': 'text/html; charset=UTF-8' } })],
  ['signedOut', () => new Response('', { status: 401 })],
  ['refused', () => new Response('', { status: 403 })],
  ['gone', () => mailAnswer('')],
  ['tooLarge', () => mailAnswer('x', { 'content-length': String(SOURCE_LIMIT + 1) })],
  ['silent', () => Promise.reject(new TypeError('Failed to fetch'))],
] as const)('%s is said of such an answer', async (problem, answer) => {
  const { fetchIt } = answering(answer);
  expect(await fetchSource('http://webmail.example.test/', {}, fetchIt)).toEqual({ problem });
});

test('an answer that breaks off is torn, and one without an end is left at the limit', async () => {
  const broken = new ReadableStream({
    pull(controller) {
      controller.enqueue(new TextEncoder().encode('From: a'));
      controller.error(new TypeError('network error'));
    },
  });
  const torn = answering(() => mailAnswer(broken as unknown as BodyInit));
  expect(await fetchSource('http://webmail.example.test/', {}, torn.fetchIt)).toEqual({ problem: 'torn' });

  let isLeft = false;
  const piece = new Uint8Array(1024 * 1024);
  const endless = new ReadableStream({
    pull: (controller) => controller.enqueue(piece),
    cancel() {
      isLeft = true;
    },
  });
  const large = answering(() => mailAnswer(endless as unknown as BodyInit));
  expect(await fetchSource('http://webmail.example.test/', {}, large.fetchIt)).toEqual({ problem: 'tooLarge' });
  expect(isLeft).toBe(true);
});

test('Gmail’s page with the source is known by its address alone, and read', () => {
  expect(isGmailOriginal(ORIGINAL)).toBe(true);
  for (const other of ['https://mail.google.com/mail/u/0/#inbox', ORIGINAL.replace('mail.google', 'mail.goog1e'), ''])
    expect(isGmailOriginal(other)).toBe(false);

  const page = openPage('<pre class="raw_message_text" id="raw_message_text">Subject: 日本\n\nx</pre>', ORIGINAL);
  const read = readGmailOriginal(page);
  expect('source' in read && new TextDecoder().decode(bytesOf(read.source))).toBe('Subject: 日本\n\nx');
  expect(readGmailOriginal(openPage('<p>Nothing here</p>', ORIGINAL))).toEqual({ problem: 'gone' });
});

test('a thread and the page with the source give a mail the same name; another account, mail or address does not', () => {
  const thread = (account: string, id: string | null) =>
    nameOriginal(`https://mail.google.com/mail/u/${account}/#inbox/FMfcgzQ`, id);
  expect(thread('0', '#msg-f:17')).toBe(originalAt(ORIGINAL));
  expect(originalAt(ORIGINAL)).not.toBeNull();
  expect(thread('1', '#msg-f:17')).not.toBe(originalAt(ORIGINAL));
  expect(thread('0', '#msg-f:171')).not.toBe(originalAt(ORIGINAL));
  expect(thread('0', '#msg-a:r-17')).not.toBeNull();
  expect(nameOriginal('https://mail.google.com/mail/popout', 'msg-f:17')).toBe(thread('0', '#msg-f:17'));
  for (const id of [null, '', '17', '#msg-f:17 x', '#thread-f:17']) expect(thread('0', id)).toBeNull();
  expect(originalAt(ORIGINAL.replace('view=om', 'view=att'))).toBeNull();
  expect(originalAt(ORIGINAL.replace(/&permmsgid.*/, ''))).toBeNull();
  expect(nameOriginal('no address', 'msg-f:17')).toBeNull();
});
