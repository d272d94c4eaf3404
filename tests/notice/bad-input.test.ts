import { describe, expect, test } from 'vitest';
import { NO_MAIL_SETTINGS } from '#utils/data/mail-settings.ts';
import { NO_LISTS } from '#utils/data/person-lists.ts';
import { createKnown } from '#utils/detect/known.ts';
import { noticeOfText } from '#utils/notice/notice-of.ts';
import { assessText } from '#utils/verdict/assess-text.ts';
import { createTaskRunner } from '../../entrypoints/inspector/run-task.ts';

const known = createKnown();
const noticeIn = (text: string) => noticeOfText(text, assessText(text, known).verdict, known.brands);
const LINK = 'https://vbduteq.example/a';

describe('mixed languages', () => {
  test.each([
    [`Amazon: お客様のaccountはlockedされました。${LINK}`, 'account-suspended', 'forged'],
    ['【PayPay】Your verification code は 4821 です', 'security-code-sms', 'unproven'],
    ['Netflix: お支払いが declined されました。Please update your payment method.', 'payment-failed', 'unproven'],
  ])('%s', (text, kind, reading) => {
    expect(noticeIn(text)).toEqual({ kind, reading });
  });
});

describe('several notices in one text: the one that weighs most', () => {
  test.each([
    ['お荷物をお届けできませんでした。\n\nお客様のアカウントのEメールアドレスが変更されました。', 'sign-in-id-changed'],
    ['Your refund of $12.00 was issued.\n\nYour account has been locked.', 'account-suspended'],
    ['ポイントがまもなく失効します。\n\n1回限りの仮パスワード: k7Tq2p', 'temporary-password'],
  ])('%j', (text, kind) => {
    expect(noticeIn(text)?.kind).toBe(kind);
  });
});

describe('notices in a forwarded or a help mail are none', () => {
  test.each([
    'Fwd: アカウントがロックされました\nこれ本物だと思う？\n\n---------- Forwarded message ---------\nSubject: アカウントがロックされました\n\nお客様のアカウントをロックしました。',
    'Is this real?\n\n> Your account has been locked.\n> Verify it within 24 hours.',
    '「アカウントがロックされました」とは\n\nこのメールが届く理由と、対処法をご説明します。',
    'What this mail means: “Your payment was declined”\n\nThis article explains what to do.',
  ])('%j', (text) => {
    expect(noticeIn(text)).toBeNull();
  });
});

/** What says it stands where a notice begins: whatever is cut off behind it, and through the middle of a word. */
test.each([
  ['482913はご自身の Amazon セキュリティコードです', '。このコードを誰にも教えないでください。', 'security-code-sms'],
  [
    'お客様のアカウントをロックしました',
    '。解除するには、下記より本人確認のお手続きをお願いいたします。',
    'account-suspended',
  ],
  ['Your package could not be delivered', ' because the address is incomplete. Please update it.', 'delivery'],
])('a text that is cut off behind “%s” is still that', (said, rest, kind) => {
  for (let length = 0; length <= rest.length; length++) {
    expect(noticeIn(said + rest.slice(0, length))?.kind, rest.slice(0, length)).toBe(kind);
  }
});

test('an SMS that names no sender is its notice, and nobody’s in particular', () => {
  expect(noticeIn('認証コードは 4930 です。有効期限は5分です。')).toEqual({
    kind: 'security-code-sms',
    reading: 'unproven',
  });
  expect(noticeIn('Your parcel has an unpaid fee and is held.')).toEqual({ kind: 'delivery', reading: 'unproven' });
});

describe('a paste in the inspector', () => {
  const run = createTaskRunner();
  const task = (text: string) => ({
    bytes: new TextEncoder().encode(text),
    lists: NO_LISTS,
    settings: NO_MAIL_SETTINGS,
    webmail: null,
  });

  test.each(['', ' ', '\n\n\n', ' \r\n\t'])('%j is empty, and that is said', async (text) => {
    expect(await run(task(text))).toEqual({ problem: 'inspector_empty' });
  });

  test.each([
    ['words', '昨日の会議の件です。 '],
    ['line ends', '\n'],
    ['spaces', ' '],
    ['titles', 'title\n\n'],
    ['small print', '※本メールは送信専用です。\n'],
    ['headers', 'Subject: x\n'],
  ])('a notice above 1 MB of %s is recognised', async (_, unit) => {
    const text = `【Amazon】アカウントを停止しました。\n${LINK}\n${unit.repeat(Math.ceil(2 ** 20 / unit.length))}`;
    expect(await run(task(text))).toMatchObject({ notice: { kind: 'account-suspended', reading: 'forged' } });
  });
});
