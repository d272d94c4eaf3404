// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import outlook from '#utils/webmail/outlook.ts';
import { hrefsIn } from './hrefs-in.ts';
import { openFixture, openPage } from './open-page.ts';

const URL = 'https://outlook.live.com/mail/0/inbox/id/AQMk';
const open = () => openFixture('outlook-reading-pane.html', URL);

test('reads the messages of the reading pane, whatever the language', () => {
  const mails = outlook.openMails(open());
  expect(mails.map(({ sighting }) => sighting)).toEqual([
    { senderName: 'Example Bank', senderAddress: 'news@bank.test', subject: 'お知らせ: ご利用明細' },
    { senderName: 'Taro', senderAddress: '', subject: 'お知らせ: ご利用明細' },
  ]);
  expect(mails.map(hrefsIn)).toEqual([
    ['https://jpn01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fphish.test%2F'],
    ['https://friend.test/'],
  ]);
  expect(new Set(mails.map(({ key }) => key)).size).toBe(2);
});

test('finds bodies by role when their ids have changed', () => {
  const page = open();
  for (const body of page.querySelectorAll('[id^=UniqueMessageBody]')) body.removeAttribute('id');
  expect(outlook.openMails(page).map(hrefsIn)).toHaveLength(2);
});

test('says that a mail is open whose body is not found', () => {
  const page = open();
  for (const body of page.querySelectorAll('[role=document]')) body.remove();
  expect(outlook.openMails(page)).toMatchObject([{ body: null, sighting: { senderAddress: 'news@bank.test' } }]);
});

test('does not read what is being written', () => {
  const page = openPage(
    '<div role=main data-app-section=MailReadCompose><div contenteditable=true role=textbox aria-label="Message body"><a href="https://draft.test/">x</a></div></div>',
    URL,
  );
  expect(outlook.openMails(page)).toEqual([]);
});
