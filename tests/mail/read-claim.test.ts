import { describe, expect, test } from 'vitest';
import { createBrandIndex } from '#utils/brand/brand-index.ts';
import { readClaim } from '#utils/mail/read-claim.ts';

const brands = createBrandIndex();
const claimOf = (senderName: string, subject = '', senderAddress = 'info@vbduteq.net') =>
  readClaim({ senderName, senderAddress, subject }, brands);

describe('a sender’s name claims a brand', () => {
  test.each([
    ['Amazon', 'amazon'],
    ['au（KDDI）', 'au'],
    ['「Amazon」', 'amazon'],
    ['AMAZON', 'amazon'],
    ['Ａｍａｚｏｎ', 'amazon'],
    ['Аmаzоn', 'amazon'], // Cyrillic А, а, о
    ['Ama\u200bzon', 'amazon'],
    ['Amazon\ufe0f', 'amazon'],
    ['Amazon.co.jp', 'amazon'],
    ['Amazon カスタマーサービス', 'amazon'],
    ['Amazonカスタマーサービス', 'amazon'],
    ['Amazon Prime', 'amazon'],
    ['Amazon会員サポート', 'amazon'],
    ['【Amazon】', 'amazon'],
    ['"Amazon"', 'amazon'],
    ['【重要】Amazon', 'amazon'],
    ['アマゾン お客様センター', 'amazon'],
    ['アマゾンジャパン合同会社', 'amazon'],
    ['Amazon Security Team', 'amazon'],
    ['Amazon (no-reply)', 'amazon'],
    ['Amazon #2819', 'amazon'],
    ['account-update@amazon.co.jp', 'amazon'],
    ['www.amazon.co.jp サポート', 'amazon'],
    ['楽天カード株式会社', 'rakuten-card'],
    ['楽天市場', 'rakuten'],
    ['株式会社三井住友銀行', 'smbc'],
    ['三井住友カード', 'smbc-card'],
    ['えきねっと事務局', 'eki-net'],
    ['PayPal Service', 'paypal'],
    ['Amazon Web Services', 'aws'],
    ['LINE', 'line'],
    ['JCB', 'jcb'],
    ['Apple Support', 'apple'],
    ['Microsoft アカウント チーム', 'microsoft'],
    ['ETC利用照会サービス', 'etc-meisai'],
  ])('%s → %s', (name, brand) => {
    expect(claimOf(name)).toBe(brand);
  });

  test('also when the address is the brand’s own, for addresses are forged', () => {
    expect(claimOf('Amazon.co.jp', 'ご注文の確認', 'auto-confirm@amazon.co.jp')).toBe('amazon');
  });
});

describe('a subject claims a brand', () => {
  test.each([
    ['【Amazon】お支払い方法をご確認ください', 'amazon'],
    ['[Amazon] Your account has been suspended', 'amazon'],
    ['Amazonアカウントの情報を更新してください', 'amazon'],
    ['Amazonプライムの自動更新設定を解除いたしました', 'amazon'],
    ['【重要】Amazonアカウントのお支払い方法を確認できません', 'amazon'],
    ['Re: Your Amazon account: please verify your payment', 'amazon'],
    ['【三井住友カード】ご利用確認のお願い', 'smbc-card'],
  ])('%s → %s', (subject, brand) => {
    expect(claimOf('お客様センター', subject)).toBe(brand);
    expect(claimOf('', subject, '')).toBe(brand);
  });

  test('not when the address is another known brand’s', () => {
    expect(claimOf('', '【Amazon】ギフト券の利用期限をご確認ください', 'news@rakuten.co.jp')).toBeNull();
    expect(claimOf('', '【Amazon】お支払い方法をご確認ください', 'a@gmail.com')).toBe('amazon');
  });

  test('the sender’s name goes before the subject', () => {
    expect(claimOf('楽天市場', '【Amazon】お支払い方法をご確認ください')).toBe('rakuten');
  });
});

describe('a mail about a brand claims nothing', () => {
  test.each([
    ['ポイントサイト', 'Amazonで使えるクーポン特集'],
    ['Amazonで使えるクーポン特集', ''],
    ['Amazonas Tours', 'Your payment'],
    ['Amazonia Travel', ''],
    ['Taro Amazon', ''],
    ['Amazon 特集編集部', ''],
    ['経済ニュース', 'Amazonのアカウント停止、各地で'],
    ['経済ニュース', 'Amazon、会員情報の流出を公表'],
    ['Tech News', 'Amazon raises its Prime price again'],
    ['お得情報', '【Amazon】本日のタイムセール'],
    ['楽天イーグルス', ''],
    ['Apple Orchard', ''],
    ['LINE公式アカウントの使い方講座', ''],
    ['Visa Application Centre Helpers', ''],
    ['Taro Yamada', 'Re: 打ち合わせの件'],
    ['taro.yamada@gmail.com', ''],
    ['Google アラート', ''],
    ['Orange Support', ''],
    ['', ''],
    ['   ', '【】'],
  ])('%s / %s', (name, subject) => {
    expect(claimOf(name, subject)).toBeNull();
  });
});

test('whatever stands in a mail, a claim is a brand of the catalogue or nothing, in reasonable time', () => {
  const long = 'Amazon '.repeat(100_000);
  expect([null, 'amazon']).toContain(claimOf(long, long));
  expect([null, 'amazon']).toContain(claimOf(`Amazon${' support'.repeat(100_000)}`));
  expect(claimOf('\ud800', '\u0000', '@@@')).toBeNull();
});
