import { describe, expect, test } from 'vitest';
import { createBrandIndex } from '#utils/brand/brand-index.ts';
import { findDisguise } from '#utils/mail/name-disguise.ts';
import { readClaims } from '#utils/mail/read-claims.ts';
import { readAddresses } from '#utils/mail/source/read-addresses.ts';

const index = createBrandIndex();

function claimsOf(from: string, subject = '', body = '') {
  const { claims, nameKind, isAboutOther } = readClaims({ from: readAddresses(from).mailboxes, subject, body }, index);
  return { claims: claims.map(({ brand, signs }) => `${brand.id}: ${signs.join(' ')}`), nameKind, isAboutOther };
}

const NOBODY = 'info@vbduteq.net';

describe('a sender’s name', () => {
  test.each([
    ['JR東日本 えきねっと', 'jr-east'],
    ['auからのお知らせ', 'au'],
    ['【auからのお知らせ】', 'au'],
    ['ETCサービス', 'etc-meisai'],
    ['dポイントクラブ', 'docomo'],
    ['Commerzbank', 'commerzbank'],
    ['Swiss Post', 'swisspost'],
    ['La Banque Postale', 'laposte'],
    ['Chase Online', 'chase'],
    ['DHL GLOBAL', 'dhl'],
    ['USPS Tracking', 'usps'],
    ['UPS Notification', 'ups'],
    ['佐川急便（株）', 'sagawa'],
    ['ドコモ料金', 'docomo'],
    ['Correos Notificaciones', 'correos'],
  ])('%s says the brand', (name, brand) => {
    expect(claimsOf(`"${name}" <info@vbduteq.net>`).claims).toEqual([`${brand}: name`]);
  });

  test.each(['Best Buy Auto', 'Chase Miller', 'ETC設備', 'JR東日本 Amazon 研究会', 'Dell Services', 'Swiss Postcards'])(
    '%s says none',
    (name) => {
      expect(claimsOf(`"${name}" <info@vbduteq.net>`).claims).toEqual([]);
    },
  );

  test.each([
    ['ΑΜΑΖΟΝ', 'amazon'],
    ['ᎪᏢᏢᏞᎬ', 'apple'],
  ])('%s is written in capitals of another script', (name, brand) => {
    expect(findDisguise(name, index.names)?.brand.id).toBe(brand);
  });

  test.each(['ΑΘΗΝΑ', 'МОСКВА', 'AMAZON'])('%s is no disguise', (name) => {
    expect(findDisguise(name, index.names)).toBeNull();
  });

  test('beside another brand in the subject it is no account at this one', () => {
    expect(claimsOf('Ana <ana@vbduteq.net>', '楽天カードの請求').isAboutOther).toBe(true);
    expect(claimsOf('Ana <ana@vbduteq.net>', 'ANAマイレージクラブ 会員情報').isAboutOther).toBe(false);
    expect(claimsOf('Ana <ana@vbduteq.net>', 'お支払いの確認').isAboutOther).toBe(false);
    expect(claimsOf(NOBODY, '楽天カードの請求').isAboutOther).toBe(false);
  });
});

describe('a subject of a sender without a name', () => {
  test.each([
    ['Your Apple ID has been locked', 'apple'],
    ['Your DHL package is on hold', 'dhl'],
    ['FedEx: shipment delivery problem', 'fedex'],
    ['【重要】ETC利用照会サービスの解約予告', 'etc-meisai'],
    ['【PayPay】残高の払い戻しに関するお知らせ', 'paypay'],
    ['【VISAカード】利用いただき、ありがとうございます。', 'visa'],
    ['お使いのApple IDアカウントの停止', 'apple'],
    ['【最終警告】メルカリ会員資格の失効', 'mercari'],
    ['Final notice from PayPal', 'paypal'],
    ['Nouveau message de Netflix', 'netflix'],
    ['Important information about your Netflix account', 'netflix'],
  ])('%s speaks as the brand', (subject, brand) => {
    expect(claimsOf(NOBODY, subject).claims).toEqual([`${brand}: subject`]);
  });

  test.each([
    'Amazonのアカウント停止、各地で',
    'Your Amazon Pay order',
    'Your Google Workspace domain',
    'LINE連携のお知らせ',
    'Microsoft Teams会議の招待',
    '【佐川急便】で発送しました',
    '【PayPay】お支払い完了のお知らせ',
    'Your Coinbase access token expires soon',
    '【Netflix】最大20%還元キャンペーンまとめ',
    'A long letter from Amazon workers',
  ])('%s does not', (subject) => {
    expect(claimsOf(NOBODY, subject).claims).toEqual([]);
  });
});

describe('a body of a sender without a name', () => {
  test.each([
    ['signed', 'Your account is on hold', 'Hi, we could not validate your billing.\nThe Netflix team', 'netflix'],
    ['headed', '【重要】カードの確認', '佐川急便です。お荷物をお預かりしています。\n佐川急便お客様サポート', 'sagawa'],
    ['plural', 'Security alert', 'Your Google account password was changed.\nThe Google Accounts team', 'google'],
    ['with a space', 'アカウントの停止', 'Google アカウントのパスワードが変更されました。\nGoogle チーム', 'google'],
    ['de', 'Ihr Konto wurde eingeschränkt', 'Sehr geehrter PayPal-Kunde, Ihr PayPal-Konto wurde gesperrt.', 'paypal'],
    [
      'once, with its office',
      '重要なお知らせ',
      'メルカリカスタマーサービスです。\nお届け先をご確認ください。',
      'mercari',
    ],
    ['once, as its own guest', '会員情報のご確認', 'お客様各位\nえきねっとより重要なお知らせです。', 'eki-net'],
    [
      'once, in thanks for trouble',
      'お取引の確認',
      'いつもりそな銀行をご利用いただきありがとうございます。\nご利用を制限しました。',
      'resona',
    ],
    ['fr', 'Votre compte est suspendu', 'Cher client Netflix,\nVotre compte a été bloqué.', 'netflix'],
    ['beside the subject', 'Microsoft アカウントの不審なサインイン', 'Microsoft アカウントのご確認を', 'microsoft'],
  ])('speaks as the brand: %s', (_, subject, body, brand) => {
    expect(claimsOf(NOBODY, subject, body).claims.join()).toMatch(new RegExp(`^${brand}: .*body`));
  });

  test.each([
    [
      'of a way to pay, thanked for',
      'お支払いのご確認',
      '楽天ペイをご利用いただきありがとうございます。\n配送：ヤマト運輸\nお支払い方法：楽天ペイ',
    ],
    [
      'of those who have an account',
      'Amazonの新しい対策',
      'Amazonをご利用いただいている方に朗報です。Amazonアカウントをお持ちなら…',
    ],
    [
      'on a button under a headline',
      'Why Netflix suspended 10,000 accounts',
      'Thanks for subscribing.\nRead more\nNetflix',
    ],
    ['on a button', 'Your account report', 'Thanks for subscribing.\nRead more\nPayPal'],
    ['of a connection', 'Twitter連携の解除', 'Twitterアカウントの連携を解除しました。'],
    ['of a way to sign in', 'Verify your email', 'You signed up with your Google account. Confirm your account.'],
    ['of a way to pay', 'ご注文ありがとうございます', 'お支払い方法\nAmazon Pay\nPayPal\n川瀬茶舗'],
    ['in quotes, to warn', 'Phishing alert: fake Netflix', 'Dear Netflix customer, your Netflix account is on hold.'],
    [
      'to warn',
      '【注意喚起】ETC利用照会サービスを騙るメール',
      'ETC利用照会サービス事務局\nETC利用照会サービスをご利用いただき',
    ],
  ])('speaks about it: %s', (_, subject, body) => {
    expect(claimsOf(NOBODY, subject, body).claims).toEqual([]);
  });
});

test('a colleague who writes about the programs of the house claims nothing', () => {
  const subject = 'Microsoft 365 パスワード変更のお願い';
  expect(claimsOf('情報システム部 <help@kawase-tea.example>', subject).nameKind).toBe('somebody');
  expect(claimsOf('カスタマーサポート <help@kawase-tea.example>', subject).nameKind).toBe('nobody');
});
