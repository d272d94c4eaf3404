import { describe, expect, test } from 'vitest';
import { createBrandIndex } from '#utils/brand/brand-index.ts';
import { readClaims } from '#utils/mail/read-claims.ts';
import { readAddresses } from '#utils/mail/source/read-addresses.ts';

const index = createBrandIndex();

function claimsOf(from: string, subject = '', body = '') {
  const { claims, isFaint } = readClaims({ from: readAddresses(from).mailboxes, subject, body }, index);
  return { claims: claims.map(({ brand, signs }) => `${brand.id}: ${signs.join(' ')}`), isFaint };
}

describe('a weak or everyday name among words of senders', () => {
  test.each([
    ['Steam Support <a@vbduteq.net>', 'お客様のSteamサービスは停止されました', '', 'steam: name subject'],
    [
      'Steam Support <a@vbduteq.net>',
      'アカウントの確認が必要です',
      'Steamアカウントを制限しました。',
      'steam: name body',
    ],
    ['Allegro <a@vbduteq.net>', 'Allegro: Twoje konto zostało zablokowane', '', 'allegro: name subject'],
    ['cPanel Billing <a@vbduteq.net>', 'Payment failed', 'Dear cPanel customer, please pay.', 'cpanel: name body'],
    ['Medicare <a@vbduteq.net>', 'Your Medicare account has been limited', '', 'mygov-au: name subject'],
    ['TV Licence <a@vbduteq.net>', 'Your TV Licensing account has been limited', '', 'govuk: name subject'],
  ])('%s claims the brand when the words mean it: %s', (from, subject, body, claim) => {
    expect(claimsOf(from, subject, body).claims).toContain(claim);
  });

  test.each([
    ['of a choir', 'Allegro <info@allegro-choir.example>', 'Allegro: your account is suspended', ''],
    ['of a person', 'Allegro <allegro@gmail.com>', 'Allegro: your account is suspended', ''],
    ['under a subject about nothing', 'Steam Support <a@vbduteq.net>', 'Spring offers', 'your Steam account'],
    ['that words do not confirm', 'Steam Support <a@vbduteq.net>', 'Your carpet cleaning was delayed', ''],
    [
      'among words of its own',
      'Allegro Dance School <a@vbduteq.net>',
      'Your account is suspended',
      'Dear Allegro member',
    ],
    ['in an answer', 'Allegro <a@vbduteq.net>', 'Re: Allegro account suspended', ''],
    ['in a warning', 'Steam Support <a@vbduteq.net>', 'Phishing: Steam account suspended', ''],
  ])('claims nothing %s', (_, from, subject, body) => {
    expect(claimsOf(from, subject, body).claims.filter((claim) => claim.includes('name'))).toEqual([]);
  });
});

describe('a misspelt name', () => {
  test('claims the brand that the mail writes right', () => {
    expect(claimsOf('Netfiix Support <a@vbduteq.net>', 'Re: Netflix case ID 52099').claims).toEqual(['netflix: name']);
    expect(claimsOf('Netflex <a@vbduteq.net>', 'Payment', 'Your Netflix account is on hold.').claims).toContain(
      'netflix: name',
    );
  });

  test.each([
    ['of which the mail says nothing', 'Netflex <a@vbduteq.net>', 'Payment'],
    ['that the address bears', 'Amazone <info@amazone-machines.example>', 'Amazon'],
    ['among other words', 'Netflex Weekly Film Club <a@vbduteq.net>', 'Netflix'],
  ])('%s claims nothing', (_, from, subject) => {
    expect(claimsOf(from, subject).claims).toEqual([]);
  });
});

describe('a house of a shared name', () => {
  test.each(['京都信用金庫', '京都信用金庫より重要なお知らせ', '瀬戸信用金庫'])('%s', (name) => {
    expect(claimsOf(`${name} <a@vbduteq.net>`).claims).toEqual(['shinkin: name']);
  });

  test.each(['京都信用金庫野球部', 'Kyoto信用金庫研究会'])('%s is none', (name) => {
    expect(claimsOf(`${name} <a@vbduteq.net>`).claims).toEqual([]);
  });
});

describe('a short mail without a sender’s name', () => {
  const NOBODY = 'no-reply@vbduteq.net';

  test.each([
    ['Remboursement Orange en attente', 'Cher client Orange,\nLe service client Orange', 'orange'],
    ['Il tuo pacco Aruba è in attesa', 'Gentile cliente Aruba,\nIl tuo conto è limitato.\nAruba', 'aruba-it'],
    ['쿠팡 배송 주소 확인 요청', '안녕하세요. 쿠팡입니다.\n고객님의 쿠팡 계정이 제한되었습니다.', 'coupang'],
    ['DKB: Ihr Konto wurde eingeschränkt', 'Sehr geehrter DKB-Kunde,\nIhr DKB-Team', 'dkb'],
  ])('speaks as the brand: %s', (subject, body, brand) => {
    const { claims, isFaint } = claimsOf(NOBODY, subject, body);
    expect(claims.map((claim) => claim.split(':')[0])).toEqual([brand]);
    expect(isFaint).toBe(false);
  });

  test('by its last line alone it speaks faintly', () => {
    const body = 'Bonjour,\nDes frais de livraison doivent être réglés.\nhttps://storage.googleapis.com/x\nSFR';
    expect(claimsOf(NOBODY, 'Votre colis est en attente', body)).toEqual({ claims: ['sfr: body'], isFaint: true });
  });

  test.each([
    ['names several brands', 'Payment failed', 'Your account at Orange or SFR is suspended.'],
    [
      'tells of a connection',
      'Your trial has expired',
      'Your FedEx account is no longer connected. Reconnect it here.',
    ],
    ['tells of an import', 'Payment problem', 'We could not import from SFR. Your SFR account is blocked.'],
    ['is long', 'Votre compte est suspendu', `Cher client Orange\n${'Lorem ipsum dolor sit amet. '.repeat(120)}`],
    ['tells of no trouble', 'Your account report', 'Thanks for subscribing.\nOrange'],
  ])('claims nothing when it %s', (_, subject, body) => {
    expect(claimsOf(NOBODY, subject, body).claims).toEqual([]);
  });

  test('claims nothing where the address bears the name', () => {
    expect(
      claimsOf('no-reply@aruba-hotel.example', 'Payment failed', 'Dear Aruba guest,\nyour Aruba account').claims,
    ).toEqual([]);
  });
});
