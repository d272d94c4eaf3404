import { expect, test } from 'vitest';
import { tellsIncident } from '#utils/notice/tells-incident.ts';

test.each([
  'five login codes in ten minutes and i wasn’t even there, i did nothing',
  'the address on the sign-in page is not mine',
  "amazon won't let me in until i reset my password",
  '認証コードが次々届く。何もしていないのに',
  '自分はサインインしようとしていない。',
])('it happens to him: %s', (text) => {
  expect(tellsIncident(text)).toBe(true);
});

test.each([
  ['a question to others', 'i never asked for this code. does anybody know why it came'],
  ['a request', '頼んでいない注文です。キャンセルをお願いします。'],
  ['a notice', "if you didn't ask for it, ignore it."],
  ['a long story', `i never asked for it. ${'and then it came. '.repeat(40)}`],
  ['nothing', ''],
])('%s is none', (_, text) => {
  expect(tellsIncident(text)).toBe(false);
});
