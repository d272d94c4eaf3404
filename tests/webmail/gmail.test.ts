// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import gmail from '#utils/webmail/gmail.ts';
import { hrefsIn } from './hrefs-in.ts';
import { openFixture, openPage } from './open-page.ts';

const URL = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQ';

test('reads every unfolded message of a thread with its own sender, and no editor', () => {
  const mails = gmail.openMails(openFixture('gmail-thread.html', URL));

  expect(mails.map(({ key, sighting }) => ({ key, ...sighting }))).toEqual([
    {
      key: 'aaa100',
      senderName: 'Amazon.co.jp',
      senderAddress: 'account@amazon-support.test',
      subject: 'お支払い方法の確認',
    },
    { key: 'bbb101', senderName: 'Taro Sato', senderAddress: 'taro@friend.test', subject: 'お支払い方法の確認' },
  ]);
  expect(mails.map(({ original }) => original)).toEqual(['0 msg-f:100', '0 msg-f:101']);
});

test('leaves header, toolbar and attachment buttons alone', () => {
  const mails = gmail.openMails(openFixture('gmail-thread.html', URL));
  expect(mails.map(hrefsIn)).toEqual([['https://amazon-support.test/signin'], ['https://friend.test/photos']]);
});

test('still finds bodies when the class names have changed', () => {
  const page = openFixture('gmail-thread.html', URL);
  for (const element of page.querySelectorAll('[role=main] [class]')) element.className = 'x9';
  const mails = gmail.openMails(page);

  expect(mails.map(({ key }) => key)).toContain('aaa100');
  expect(mails.find(({ key }) => key === 'aaa100')!.sighting).toEqual({
    senderName: 'Amazon.co.jp',
    senderAddress: 'account@amazon-support.test',
    subject: 'お支払い方法の確認',
  });
  expect(hrefsIn(mails.find(({ key }) => key === 'aaa100')!)).toEqual(['https://amazon-support.test/signin']);
});

test('says that a mail is open whose body is not found', () => {
  const page = openFixture('gmail-thread.html', URL);
  for (const body of page.querySelectorAll('.ii.gt')) body.remove();
  expect(gmail.openMails(page)).toMatchObject([{ body: null, sighting: { subject: 'お支払い方法の確認' } }]);
});

test('sees no mail in the list', () => {
  const page = openPage(
    '<div role=main><table role=grid><tr role=row><td><span email="a@b.test" name="A">A</span></td></tr></table></div>',
    URL,
  );
  expect(gmail.openMails(page)).toEqual([]);
});
