import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noticeRules } from '#utils/notice/kinds/notice-rules.ts';
import { recognizeNotice } from '#utils/notice/recognize-notice.ts';
import { wordsOf } from './examples.ts';

const mail = (subject: string, body = '') => recognizeNotice({ subject, body, channel: 'mail' });
const text = (body: string) => recognizeNotice({ subject: '', body, channel: 'text' });

describe('what only speaks of notices is none', () => {
  test.each([
    [
      '「アカウントが停止されました」というメールが届いたら',
      'Amazonを装った詐欺メールです。公式サイトから確認してください。',
    ],
    ['セキュリティコードのメールとは?', '心当たりのないセキュリティコードが届いた場合の対処法をご説明します。'],
    [
      '【注意喚起】Amazonをかたるフィッシング',
      '「お支払い方法の情報を更新してください」といった件名のメールが出回っています。',
    ],
    ['What this mail means: sign-in attempt', 'This article explains what to do if you get a sign-in alert.'],
    ['Scam alert', 'Police warn of texts claiming that your package could not be delivered.'],
    ['変なメール', '昨日「アカウントが停止されました」ってメールが来たんだけど、詐欺だよね'],
    ['Question', 'I got a text saying my account is locked. Is it real?'],
  ])('%s', (subject, body) => {
    expect(mail(subject, body)).toBeNull();
    expect(text(`${subject}\n\n${body}`)).toBeNull();
  });
});

describe('what somebody else wrote is not the mail’s own word', () => {
  const NOTICE = 'お客様のアカウントを停止しました。\n以下から確認してください。';
  test.each([
    ['quoted', 'これ本物かな', NOTICE.replace(/^/gm, '> ')],
    ['quoted in full width', 'これ本物かな', NOTICE.replace(/^/gm, '＞')],
    ['forwarded', '相談', `見てください\n\n---------- Forwarded message ---------\nFrom: x\n\n${NOTICE}`],
    ['forwarded in Japanese', '相談', `見てください\n\n----- 転送メッセージ -----\n${NOTICE}`],
    ['answered', 'Re: 相談', `偽物です\n\n-----Original Message-----\n${NOTICE}`],
    ['dated', 'Re: 相談', `偽物です\n\n2026年11月20日(金) 9:00 Amazon <a@x.example>:のメッセージ:\n${NOTICE}`],
    ['wrote', 'Re: x', `Fake.\n\nOn Mon, Nov 16, 2026 at 9:00, Amazon <a@x.example> wrote:\n${NOTICE}`],
    ['answered with its subject', 'Re: アカウント停止のお知らせ', `これ詐欺ですよね？\n${NOTICE.replace(/^/gm, '> ')}`],
    ['handed on by its subject', 'Fwd: アカウント停止のお知らせ', NOTICE],
    ['handed on in Japanese', '転送: アカウント停止のお知らせ', NOTICE],
  ])('%s', (_, subject, body) => {
    expect(mail(subject, body)).toBeNull();
  });
  test('a forged answer is still its sender’s own word', () => {
    expect(mail('Re: アカウント停止のお知らせ', NOTICE)).toBe('account-suspended');
  });
});

describe('ordinary mails', () => {
  test.each([
    [
      'Amazon.co.jpでのご注文',
      'ご注文ありがとうございます。お支払い方法: Visa。返品・返金についてはヘルプをご覧ください。',
    ],
    ['発送済み: 水出し茶ポット', 'お荷物を発送しました。配送状況を確認できます。'],
    ['Your Amazon.com order', 'Thank you for your order. Payment method: Visa. See our refund policy.'],
    ['Your receipt', 'Total $2.99. Thank you for your payment.'],
    ['週末セール', 'ポイント10倍。エントリーはこちら。プライム会員限定セールも開催中。'],
    ['Meeting moved', 'The meeting was moved to 3pm.'],
    ['メールアドレス変更しました', 'アドレス変えたので登録お願いします。美咲'],
    ['How we contact you', 'We will never ask for your password or one-time code by e-mail.'],
    ['今週の新着', 'アカウントを管理 配信停止'],
    ['お支払いのご確認', 'この度はご注文いただきありがとうございます。'],
    ['Delivered', 'Your package was left near the front door. See the delivery. Something wrong? Return it.'],
    ['Bug: sign in fails on Safari #221', 'Steps to reproduce: open the page and sign in.'],
    ['【社内】ログイン障害の復旧について', '本日発生していたログイン障害は復旧しました。'],
    ['家の鍵', '部屋番号 1204、暗証番号はいつものです'],
    ['', ''],
  ])('%s', (subject, body) => {
    expect(mail(subject, body)).toBeNull();
  });
});

describe('several notices in one mail', () => {
  test('the subject says which it is', () => {
    expect(mail('お支払い方法の情報を更新してください', '更新されない場合、アカウントを停止いたします。')).toBe(
      'payment-failed',
    );
    expect(mail('Amazonアカウントを停止しました', 'お支払い方法に問題があります。')).toBe('account-suspended');
  });
  test('of equals the one that weighs most', () => {
    const body = '荷物をお届けできませんでした。\n\nお客様のEメールアドレスが変更されました。';
    expect(mail('', body)).toBe('sign-in-id-changed');
  });
});

describe('disguises', () => {
  test.each([
    ['ア力ウントが停止されました', 'account-suspended'],
    ['アカ\u200bウントが停\u00ad止されました', 'account-suspended'],
    ['Үour аccount hаs bееn lосkеd', 'account-suspended'],
    ['ｱｶｳﾝﾄが停止されました', 'account-suspended'],
    ['Ｙｏｕｒ ａｃｃｏｕｎｔ ｈａｓ ｂｅｅｎ ｌｏｃｋｅｄ', 'account-suspended'],
    ['Your アカウント has been 停止しました', 'account-suspended'],
    ['お客様のアカ\nウントが停\n止されました', 'account-suspended'],
    ['Your ac\0count has been locked', 'account-suspended'],
  ])('%j is %s', (body, kind) => {
    expect(text(body)).toBe(kind);
  });
});

describe('odd input', () => {
  const pieces = noticeRules
    .flatMap(({ examples }) => [...examples.hit.ja, ...examples.hit.en])
    .map((one) => wordsOf(one).body);
  test('never throws, whatever is mixed and wherever it is cut', () => {
    const piece = fc.oneof(
      fc.constantFrom(...pieces),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('> ', '\n', '\0', '「', '」という'),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.string(), fc.nat(), (parts, subject, cut) => {
        const body = parts.join('');
        const found = recognizeNotice({ subject, body: body.slice(0, cut % (body.length + 1)), channel: 'mail' });
        expect(found === null || typeof found === 'string').toBe(true);
      }),
      { numRuns: 200 },
    );
  });
  test.each([
    ['letters', 'a'],
    ['spaces', ' '],
    ['lines', '\n'],
    ['quote marks', '>'],
    ['brackets', '「'],
    ['digits', '1'],
    ['a notice again and again', 'アカウントを確認 code 482913 sign in account '],
    ['an article', '「x」というメール'],
    ['words', 'the e-mail account password order payment is '],
  ])('1 MB of %s is read within 50 ms', (_, unit) => {
    const body = unit.repeat(Math.ceil(2 ** 20 / unit.length));
    text(body.slice(0, 1_000));
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      text(body);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });
});

test('words of ordinary mails tell the kind of what is forged, and of nothing else', () => {
  const order = wordsOf({ subject: 'ご注文の確認', body: '注文を確認する' });
  expect([recognizeNotice(order), recognizeNotice(order, true)]).toEqual([null, 'order-not-mine']);
  const parcel = wordsOf({ subject: 'お荷物のお届けについて' });
  expect([recognizeNotice(parcel), recognizeNotice(parcel, true)]).toEqual([null, 'delivery']);
});
