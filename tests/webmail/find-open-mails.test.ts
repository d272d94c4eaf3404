// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { findOpenMails } from '#utils/webmail/find-open-mails.ts';
import type { WebmailAdapter } from '#utils/webmail/open-mail.ts';
import { openPage } from './open-page.ts';

const sighting = { senderName: 'A', senderAddress: 'a@b.test', subject: 's' };
const adapter = (openMails: WebmailAdapter['openMails']): WebmailAdapter => ({
  name: 'test',
  matches: [],
  isHere: () => true,
  openMails,
});

test('makes keys unique', () => {
  const page = openPage('<p>1</p><p>2</p>');
  const mails = findOpenMails(
    page,
    adapter((document) => [...document.querySelectorAll('p')].map((body) => ({ key: 'k', body, sighting }))),
  );
  expect(mails.map(({ key }) => key)).toEqual(['k', 'k/2']);
});

test('an adapter that throws finds nothing', () => {
  const broken = adapter(() => {
    throw new Error('the page is gone');
  });
  expect(findOpenMails(openPage(''), broken)).toEqual([]);
});

test('cuts what is too long to be sent', () => {
  const long = 'x'.repeat(1_000_000);
  const [mail] = findOpenMails(
    openPage(''),
    adapter(() => [{ key: long, body: null, sighting: { senderName: long, senderAddress: long, subject: long } }]),
  );
  expect(JSON.stringify([mail!.key, mail!.sighting]).length).toBeLessThan(8_000);
});

test('a frame in a body is a part of that mail', () => {
  const page = openPage('<div id="body"><iframe></iframe></div>');
  const frame = page.querySelector('iframe')!;
  const inner = openPage('<a href="https://a.test/">x</a>');
  Object.defineProperty(inner.defaultView, 'frameElement', { value: frame });

  const bodies = adapter((document) => {
    const body = document.querySelector('#body');
    return body ? [{ key: 'k', body, sighting }] : [];
  });
  expect(findOpenMails(inner, bodies)).toEqual([{ part: 'further', key: 'k/frame', body: inner.body, sighting }]);
});

test('a mail is framed when its body, and nothing else, stands in frames that can’t look out', () => {
  const blind = '<iframe sandbox srcdoc="<a href=https://a.test/>x</a>"></iframe>';
  const isFramed = (html: string) => {
    const page = openPage(html);
    for (const frame of page.querySelectorAll('[sandbox]'))
      Object.defineProperty(frame, 'contentDocument', { value: null, configurable: true });
    const bodies = adapter((document) =>
      [...document.querySelectorAll('.body')].map((body) => ({ key: 'k', body, sighting })),
    );
    return findOpenMails(page, bodies).map((mail) => mail.isFramed ?? false);
  };
  expect(isFramed(`<div class="body">${blind}</div>`)).toEqual([true]);
  expect(isFramed(blind.replace('<iframe', '<iframe class="body"'))).toEqual([true]);
  expect(isFramed(`<div class="body">${blind}${blind}</div>`)).toEqual([true]);
  expect(isFramed('<div class="body"><iframe srcdoc="x"></iframe></div>')).toEqual([false]);
  expect(isFramed('<div class="body">x</div>')).toEqual([false]);
  expect(isFramed(`<div class="body">x</div>${blind}`)).toEqual([false]);
  expect(isFramed(`<div class="body">${blind}</div>${blind}`)).toEqual([false]);
  expect(isFramed(`<div class="body">${blind}</div><iframe sandbox src="https://ads.test/"></iframe>`)).toEqual([true]);
  expect(isFramed(`<div class="body">${blind}</div><div class="body">${blind}</div>`)).toEqual([false, false]);
});
