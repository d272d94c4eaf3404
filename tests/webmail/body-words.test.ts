// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { recognizeNotice } from '#utils/notice/recognize-notice.ts';
import { bodyWords } from '#utils/webmail/body-words.ts';
import { openPage } from './open-page.ts';

function wordsIn(html: string): string {
  const body = openPage(`<div id="body">${html}</div>`).querySelector('#body');
  return bodyWords({ key: '1', body, sighting: { senderName: '', senderAddress: '', subject: '' } });
}

test.each([
  ['Dear  Hanako,<br>\nthank <b>you</b>.', 'Dear Hanako,\nthank you.'],
  ['<p>one</p>\n\n<p>two</p>', 'one\ntwo'],
  ['<table><tr><td>left</td><td>right</td></tr></table>', 'left\nright'],
  ['<style>p{}</style><p style="font-size:0">hidden</p>shown', 'shown'],
  ['', ''],
])('lines stay lines: %s', (html, words) => {
  expect(wordsIn(html)).toBe(words);
});

test.each([
  ['as Roundcube draws plain text', 'Look<br>\n<blockquote>locked<br>\nconfirm</blockquote>What do you think?'],
  ['as mail programs cite', '<div>Look</div><blockquote type="cite">locked<br>confirm</blockquote>What do you think?'],
  ['as Gmail cites', 'Look<div class="gmail_quote">locked<br>confirm</div>What do you think?'],
])('words of another mail begin with >: %s', (_, html) => {
  expect(wordsIn(html)).toBe('Look\n> locked\n> confirm\nWhat do you think?');
});

test('what is indented by a style alone is the mail’s own', () => {
  expect(wordsIn('<blockquote style="margin:0 0 0 40px">locked</blockquote>')).toBe('locked');
});

test('a notice in a quote is not this mail’s notice; the same words outside are', () => {
  const notice = 'お客様のAmazonアカウントを停止しました。<br>お支払い方法を更新してください。';
  const kindOf = (html: string) => recognizeNotice({ subject: '昨日の件', body: wordsIn(html), channel: 'mail' });
  expect(kindOf(notice)).toBe('account-suspended');
  expect(kindOf(`どう思いますか。<br><blockquote>${notice}</blockquote>`)).toBeNull();
});

test('a long mail is cut in its middle', () => {
  const words = wordsIn(`begin ${'x '.repeat(20_000)} end`);
  expect(words.length).toBeLessThan(10_000);
  expect(words).toMatch(/^begin .*\n…\n.* end$/s);
});
