// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import roundcube from '#utils/webmail/roundcube.ts';
import { hrefsIn } from './hrefs-in.ts';
import { openFixture, openPage } from './open-page.ts';

const AT = 'http://webmail.example.test/?_task=mail&_mbox=INBOX&_uid=';
const SKINS = ['elastic', 'larry', 'classic'];

describe.each(SKINS)('skin %s, preview', (skin) => {
  const open = () => openFixture(`roundcube-${skin}.html`, `${AT}10&_action=preview&_framed=1`);

  test('is recognised by its marks', () => {
    expect(roundcube.isHere(open())).toBe(true);
  });

  test('reads the mail, and the mail attached to it as one of its own', () => {
    const mails = roundcube.openMails(open());
    expect(mails.map(({ key, sighting }) => ({ key, ...sighting }))).toEqual([
      { key: 'INBOX/10', senderName: 'Fwd', senderAddress: 'fwd@fwd.test', subject: 'Fwd: with an attached message' },
      { key: 'INBOX/10/2', senderName: 'Inner', senderAddress: 'inner@inner.test', subject: 'Inner message' },
    ]);
    expect(mails.map(hrefsIn)).toEqual([['https://fwd.test/outer'], ['https://phish.test/inner']]);
  });

  test('says that a mail is open whose body is not found', () => {
    const page = open();
    page.querySelector('#messagebody')!.remove();
    expect(roundcube.isHere(page)).toBe(true);
    expect(roundcube.openMails(page)).toMatchObject([{ body: null, sighting: { senderAddress: 'fwd@fwd.test' } }]);
  });
});

test.each(['elastic', 'classic'])('skin %s, a mail as a page of its own: no toolbar link is read', (skin) => {
  const page = openFixture(`roundcube-${skin}-show.html`, `${AT}6&_action=show`);
  const mails = roundcube.openMails(page);

  expect(page.querySelectorAll('a[href]').length).toBeGreaterThan(30);
  expect(mails.map(({ sighting }) => sighting)).toEqual([
    {
      senderName: 'Amazon.co.jp',
      senderAddress: 'account-update@amazon-support.test',
      subject: '【重要】お支払い方法の確認をお願いします（ご注文 250-0000000-0000000）',
    },
  ]);
  expect(hrefsIn(mails[0]!)).toEqual([
    'https://amazon-support.test/top',
    'https://amazon-support.test/signin?ref=mail',
    'https://amazon-support.test/signin?ref=txt',
    'https://www.amazon.co.jp/gp/css/order-history',
    'https://amazon-support.test/u?x=1',
    'https://www.amazon.co.jp/privacy',
  ]);
});

test('the list is no mail, and a stranger who uses one of its names is no Roundcube', () => {
  const list = openPage(
    '<body class="task-mail action-none"><table id=messagelist><td><span class=rcmContactAddress title="a@b.test">',
  );
  expect(roundcube.isHere(list)).toBe(false);
  expect(roundcube.openMails(list)).toEqual([]);
  expect(roundcube.isHere(openPage('<div id=messagebody>a forum</div>'))).toBe(false);
});
