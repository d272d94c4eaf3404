import { expect, test } from 'vitest';
import { createKnown } from '#utils/detect/known.ts';
import type { ProofState } from '#utils/mail/sender-proof.ts';
import { readAddresses } from '#utils/mail/source/read-addresses.ts';
import { noticeOfMail, noticeOfText } from '#utils/notice/notice-of.ts';
import { assessMailWithLinks } from '#utils/verdict/assess-mail.ts';
import { assessText } from '#utils/verdict/assess-text.ts';

const known = createKnown();
const CODE = 'Eメールアドレスを確認するため、次のコードを入力してください。482913';

function noticeIn(from: string, subject: string, body: string, state: ProofState = 'pass', href?: string) {
  const words = { from: readAddresses(from).mailboxes, subject, body };
  const domain = words.from[0]?.domain ?? '';
  const way = { proof: { state, domain: state === 'pass' ? domain : '', by: 'mx.example' }, list: null };
  const { mail } = assessMailWithLinks(words, way, href ? [{ href }] : [], known);
  return noticeOfMail(words, mail, known.brands);
}

test('proved to come from the brand, it is genuine', () => {
  const notice = noticeIn('Amazon.co.jp <account-update@amazon.co.jp>', 'セキュリティコードをお送りします', CODE);
  expect(notice).toEqual({ kind: 'security-code-mail', reading: 'genuine' });
});

test.each<ProofState>(['unread', 'unknown', 'unproven'])('without proof (%s) it is unproven', (state) => {
  const notice = noticeIn(
    'Amazon.co.jp <account-update@amazon.co.jp>',
    'セキュリティコードをお送りします',
    CODE,
    state,
  );
  expect(notice).toEqual({ kind: 'security-code-mail', reading: 'unproven' });
});

test.each([
  ['a failed check', 'Amazon.co.jp <account-update@amazon.co.jp>', 'fail', undefined],
  ['a sender of another domain, proved or not', 'Amazon.co.jp <info@vbduteq.example>', 'pass', undefined],
  ['a link elsewhere', 'Amazon.co.jp <account-update@amazon.co.jp>', 'unread', 'https://vbduteq.example/a'],
] as const)('%s makes it forged', (_, from, state, href) => {
  const notice = noticeIn(from, 'セキュリティコードをお送りします', `Amazonアカウントの${CODE}`, state, href);
  expect(notice).toEqual({ kind: 'security-code-mail', reading: 'forged' });
});

test.each([
  ['GitHub <notifications@github.com>', 'Your Amazon account has been locked', 'Verify your Amazon account now.'],
  [
    'Google <no-reply@accounts.google.com>',
    'Your account has been locked',
    'Dear PayPal customer, PayPal locked your account.',
  ],
  ['Kawase <x1y2@marketplace.amazon.co.jp>', 'アカウントを停止しました', '確認してください。'],
])('what %s hands on about another account is not genuine', (from, subject, body) => {
  const notice = noticeIn(from, subject, body);
  expect(notice?.kind).toBe('account-suspended');
  expect(notice?.reading).not.toBe('genuine');
});

test('an ordinary mail of the brand is no notice', () => {
  expect(
    noticeIn('Amazon.co.jp <auto-confirm@amazon.co.jp>', 'ご注文の確認', 'ご注文ありがとうございます。'),
  ).toBeNull();
});

test.each([
  ['482913はご自身の Amazon セキュリティコードです。', 'security-code-sms', 'unproven'],
  [
    'Amazon: サインインの試みがありました。承認または拒否: https://www.amazon.co.jp/a/c/r/x',
    'sign-in-attempt',
    'unproven',
  ],
  ['【Amazon】アカウントを停止しました。 https://vbduteq.example/a', 'account-suspended', 'forged'],
] as const)('a bare text is never genuine: %s', (text, kind, reading) => {
  expect(noticeOfText(text, assessText(text, known).verdict, known.brands)).toEqual({ kind, reading });
});

test.each(['', ' ', '\0', 'Lunch at twelve?'])('%j is no notice', (text) => {
  expect(noticeOfText(text, assessText(text, known).verdict, known.brands)).toBeNull();
});
