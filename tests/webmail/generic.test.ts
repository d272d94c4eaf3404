// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import generic from '#utils/webmail/generic.ts';
import { hrefsIn } from './hrefs-in.ts';
import { openPage } from './open-page.ts';

const CHROME = `<header role=banner><a href="https://webmail.test/home">home</a> hanako@example.test</header>
  <nav><a href="/list">受信トレイ</a></nav>
  <ul role=listbox><li role=option><a href="/mail/1" title="someone@list.test">Someone</a> a long preview of another mail</ul>`;

const mailOf = (html: string) => generic.openMails(openPage(`<title>Webmail</title>${CHROME}${html}`));

test('reads the practice inbox', () => {
  const mails = mailOf(`<main><article data-mail-key="m7" aria-label="mail"><header><h1 class="subject">ご確認</h1>
    <p class="from"><span class="name">Amazon.co.jp</span> <span class="address">&lt;a@evil.test&gt;</span></p></header>
    <div class="mail-body"><a href="https://evil.test/">ここ</a></div></article></main>`);
  expect(mails).toMatchObject([
    { key: 'm7', sighting: { senderName: 'Amazon.co.jp', senderAddress: 'a@evil.test', subject: 'ご確認' } },
  ]);
  expect(mails.map(hrefsIn)).toEqual([['https://evil.test/']]);
});

test('takes a frame for the body, whose document runs its own copy', () => {
  const [mail] =
    mailOf(`<article data-mail-key="m8"><header><h1>件名</h1><p class="from">A &lt;a@b.test&gt;</p></header>
    <iframe class="mail-body" sandbox srcdoc="<a href='https://evil.test/'>x</a>"></iframe></article>`);
  expect(mail!.body!.localName).toBe('iframe');
  expect(mail!.sighting).toEqual({ senderName: 'A', senderAddress: 'a@b.test', subject: '件名' });
  expect(hrefsIn(mail!)).toEqual([]);
});

describe('webmails in their own words', () => {
  test.each([
    [
      'test ids',
      `<div role=main><div data-test-id="message-view"><h2 data-test-id="message-group-subject-text">Sale</h2>
        <div data-test-id="message-from"><span title="shop@store.test">Shop</span></div>
        <div role=toolbar><a href="/reply">reply</a></div>
        <div data-test-id="message-view-body-content"><a href="https://store.test/">store</a></div></div></div>`,
      { senderName: 'Shop', senderAddress: 'shop@store.test', subject: 'Sale' },
    ],
    [
      'a role',
      `<main><section><h2>Sale</h2><div>From: <b>Shop</b> &lt;shop@store.test&gt;</div>
        <div role=document><p>Dear you</p><a href="https://store.test/">store</a></div></section></main>`,
      { senderName: 'Shop', senderAddress: 'shop@store.test', subject: 'Sale' },
    ],
    [
      'nothing but an address over the text',
      `<main><div><h2>Sale</h2><a href="/reply">reply</a><p>差出人：Shop (shop@store.test)</p></div>
        <div><p>Dear customer, the sale of the year begins today.</p><a href="https://store.test/">store</a></div></main>`,
      { senderName: 'Shop', senderAddress: 'shop@store.test', subject: 'Sale' },
    ],
    [
      'an address as an attribute',
      `<main><article><h1>Sale</h1><span class="who" email="shop@store.test">Shop</span>
        <div class="x1"><p>Dear customer, the sale begins.</p><a href="https://store.test/">store</a></div></article></main>`,
      { senderName: 'Shop', senderAddress: 'shop@store.test', subject: 'Sale' },
    ],
  ])('%s', (_, html, sighting) => {
    const mails = mailOf(html);
    expect(mails.map((mail) => mail.sighting)).toEqual([sighting]);
    expect(mails.map(hrefsIn)).toEqual([['https://store.test/']]);
  });
});

test('a mail that brings elements named like a body is read as a whole', () => {
  const [mail, ...others] =
    mailOf(`<main><article><h1>Sale</h1><p class=from>A &lt;a@b.test&gt;</p><div class="message-body">
    <a href="https://evil.test/">x</a><div id="messagebody" data-test-id="message-view-body-content"><a href="https://good.test/">x</a></div></div></article></main>`);
  expect(others).toEqual([]);
  expect(hrefsIn(mail!)).toEqual(['https://evil.test/', 'https://good.test/']);
});

test('a thread: every message has its own sender', () => {
  const mails = mailOf(`<main><h1>Plans</h1>
    <div class=msg data-message-id=1><p class=from>A &lt;a@one.test&gt;</p><div class=message-body><a href="https://one.test/">1</a></div></div>
    <div class=msg data-message-id=2><p class=from>B &lt;b@two.test&gt;</p><div class=message-body><a href="https://two.test/">2</a></div></div></main>`);
  expect(mails.map(({ key, sighting }) => [key, sighting.senderAddress])).toEqual([
    ['1', 'a@one.test'],
    ['2', 'b@two.test'],
  ]);
});

test('says that a mail is open whose body is not found', () => {
  expect(
    mailOf('<main><article><h1>Sale</h1><p class=from>Shop &lt;shop@store.test&gt;</p></article></main>'),
  ).toMatchObject([{ body: null, sighting: { senderAddress: 'shop@store.test', subject: 'Sale' } }]);
});

test.each([
  ['the list alone', ''],
  [
    'a list in the main region',
    `<main><h1>受信トレイ</h1><table role=grid>${'<tr role=row><td title="a@b.test">A</td><td>a line of some mail or other</td></tr>'.repeat(9)}</table>
      <ul>${'<li><a href="/m">B &lt;b@b.test&gt; a line of some mail or other</a></li>'.repeat(20)}</ul></main>`,
  ],
  [
    'an editor',
    '<main><h1>New mail</h1><div class="message-body" contenteditable="true"><a href="https://x.test/">x</a></div></main>',
  ],
  ['settings', '<main><h1>Settings</h1><p>Nothing here but words and words and words.</p><a href="/x">x</a></main>'],
])('no mail is open: %s', (_, html) => {
  expect(mailOf(html)).toEqual([]);
});
