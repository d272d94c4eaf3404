// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FoundLink } from '#utils/webmail/found-link.ts';
import generic from '#utils/webmail/generic.ts';
import type { OpenMail } from '#utils/webmail/open-mail.ts';
import { watchMails } from '#utils/webmail/watch-mails.ts';

const MAIL = (key: string, body: string) =>
  `<main><article data-mail-key="${key}"><h1>S</h1><p class="from">A &lt;a@b.test&gt;</p><div class="mail-body">${body}</div></article></main>`;

let stop: AbortController;
let mails: OpenMail[][];
let links: FoundLink[][];

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  mails = [];
  links = [];
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

/** Waits for what is told, however slow the machine; the clock of the test goes on meanwhile. */
const until = (check: () => void) => vi.waitFor(check, { timeout: 20_000 });

/** Longer than anything here waits before it looks. */
const LONG_MS = 2_000;

function watch(html: string): void {
  document.body.innerHTML = html;
  const handlers = {
    onMails: (open: OpenMail[]) => mails.push(open),
    onLinks: (_: OpenMail, found: FoundLink[]) => links.push(found),
  };
  watchMails(document, generic, handlers, stop.signal);
}

const hrefs = () => links.flat().map(({ sighting }) => sighting.href);
const keys = () => mails.map((open) => open.map(({ key }) => key));

test('says at once that no mail is open', () => {
  watch('<main>nothing</main>');
  expect(keys()).toEqual([[]]);
});

test('a mail is opened, replaced and closed', async () => {
  watch('<main></main>');
  document.body.innerHTML = MAIL('1', '<a href="https://one.test/">1</a>');
  await until(() => expect(hrefs()).toEqual(['https://one.test/']));
  document.body.innerHTML = MAIL('2', '<a href="https://two.test/">2</a>');
  await until(() => expect(hrefs()).toEqual(['https://one.test/', 'https://two.test/']));
  document.body.innerHTML = '';
  await until(() => expect(keys()).toEqual([[], ['1'], ['2'], []]));
});

test('links that come late, and links that change, are told; what is known is not', async () => {
  watch(MAIL('1', '<a id="known" href="https://one.test/">1</a><a id="swap" href="https://good.test/">x</a>'));
  await until(() => expect(hrefs()).toHaveLength(2));

  document.querySelector('.mail-body')!.insertAdjacentHTML('beforeend', '<a href="https://late.test/">late</a>');
  await until(() => expect(hrefs().slice(2)).toEqual(['https://late.test/']));

  document.querySelector('#swap')!.setAttribute('href', 'https://evil.test/');
  await until(() => expect(hrefs().slice(3)).toEqual(['https://evil.test/']));

  document.querySelector('#swap')!.firstChild!.nodeValue = 'www.bank.test';
  await until(() =>
    expect(
      links
        .flat()
        .slice(4)
        .map(({ sighting }) => sighting.text),
    ).toEqual(['www.bank.test']),
  );
});

test('5,000 links come in batches, all of them, once', async () => {
  watch(MAIL('1', Array.from({ length: 5_000 }, (_, i) => `<a href="https://a.test/${i}">${i}</a>`).join('')));
  await until(() => expect(hrefs()).toHaveLength(5_000));
  expect(new Set(hrefs()).size).toBe(5_000);
  expect(Math.max(...links.map((batch) => batch.length))).toBeLessThanOrEqual(200);
}, 30_000);

test('a mail that is replaced while it is read: the rest of it is dropped', async () => {
  watch(MAIL('1', Array.from({ length: 5_000 }, (_, i) => `<a href="https://old.test/${i}">${i}</a>`).join('')));
  document.body.innerHTML = MAIL('2', '<a href="https://new.test/">new</a>');
  await until(() => expect(hrefs()).toContain('https://new.test/'));
  const after = links.slice(links.findIndex((batch) => batch.some(({ mail }) => mail.key === '2')));
  expect(after.flat().map(({ mail }) => mail.key)).toEqual(['2']);
}, 30_000);

test('a sender who is shown late is told, and the links with him', async () => {
  watch(MAIL('1', '<a href="https://one.test/">1</a>').replace('A &lt;a@b.test&gt;', ''));
  await until(() => expect(links.flat()).toHaveLength(1));
  document.querySelector('.from')!.textContent = 'Amazon <a@b.test>';
  await until(() => expect(links.flat()).toHaveLength(2));
  expect(links.flat()[1]!.mail.sighting.senderName).toBe('Amazon');
});

test('writing a mail costs no look', async () => {
  const looks = vi.spyOn(generic, 'openMails');
  watch(`<div contenteditable="true" id="editor"><p>x</p></div>`);
  expect(looks).toHaveBeenCalledTimes(1);
  for (let i = 0; i < 20; i++) document.querySelector('#editor')!.append(document.createElement('br'));
  await vi.advanceTimersByTimeAsync(LONG_MS);
  expect(looks).toHaveBeenCalledTimes(1);
  document.body.append(document.createElement('main'));
  await vi.advanceTimersByTimeAsync(LONG_MS);
  expect(looks).toHaveBeenCalledTimes(2);
});

test('after its end nothing is told any more', async () => {
  watch('');
  stop.abort();
  document.body.innerHTML = MAIL('1', '<a href="https://one.test/">1</a>');
  await vi.advanceTimersByTimeAsync(LONG_MS);
  expect(keys()).toEqual([[]]);
  expect(links).toEqual([]);
});

test('the last link of a document that is still loading is told when its text is whole, or comes no more', async () => {
  const loading = vi.spyOn(Document.prototype, 'readyState', 'get').mockReturnValue('loading');
  watch(MAIL('1', '<a href="https://one.test/">one</a> <a id="last" href="https://two.test/">www.ba</a>'));
  await until(() => expect(hrefs()).toEqual(['https://one.test/']));
  document.querySelector('#last')!.firstChild!.nodeValue = 'www.bank.test';
  await until(() => expect(hrefs()).toHaveLength(2));
  expect(links.flat().map(({ sighting }) => sighting.text)).toEqual(['one', 'www.bank.test']);
  loading.mockRestore();
});
