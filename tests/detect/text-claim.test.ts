import { describe, expect, test } from 'vitest';
import { createBrandIndex } from '#utils/brand/brand-index.ts';
import { readTextClaim } from '#utils/detect/text-claim.ts';

const { names } = createBrandIndex();
const read = (text: string) => {
  const claim = readTextClaim(text, names);
  return claim && [claim.brands[0]?.id, claim.asks ? 'asks' : 'says'].join(' ');
};

describe('asks to sign in or to confirm', () => {
  test.each([
    ['Amazonにログイン', 'amazon'],
    ['Amazonにログインする', 'amazon'],
    ['Amazon にサインイン', 'amazon'],
    ['▶ 今すぐAmazonにログイン', 'amazon'],
    ['【Amazonアカウントにログイン】', 'amazon'],
    ['Ａｍａｚｏｎのマイページへログイン', 'amazon'],
    ['アマゾンにログインして確認する', 'amazon'],
    ['Amazonログインはこちら', 'amazon'],
    ['Amazonのログインページへ', 'amazon'],
    ['Аmаzonにログイン', 'amazon'],
    ['Ama\u200bzonにログイン', 'amazon'],
    ['Amazonのアカウントを確認する', 'amazon'],
    ['Amazon アカウントの確認', 'amazon'],
    ['Amazonのお支払い方法を更新する', 'amazon'],
    ['Amazon 会員情報の更新はこちら', 'amazon'],
    ['Amazonのアカウント情報を更新してください', 'amazon'],
    ['楽天カードのご利用確認はこちら', 'rakuten-card'],
    ['三井住友カード ご本人様確認', 'smbc-card'],
    ['Sign in to Amazon', 'amazon'],
    ['SIGN IN TO AMAZON »', 'amazon'],
    ['Log in to your PayPal account', 'paypal'],
    ['Please log into PayPal now', 'paypal'],
    ['Click here to sign in to Netflix', 'netflix'],
    ['Verify your Amazon account', 'amazon'],
    ['Confirm your PayPal payment method', 'paypal'],
    ['Update your Netflix billing information', 'netflix'],
    ['Unlock my Amazon account now', 'amazon'],
    ['Confirm your identity with PayPal', 'paypal'],
    ['Amazon login here', 'amazon'],
  ])('%s', (text, brand) => {
    expect(read(text)).toBe(`${brand} asks`);
  });
});

describe('is the name and nothing else', () => {
  test.each([
    ['Amazon', 'amazon'],
    ['amazon', 'amazon'],
    [' 「アマゾン」 ', 'amazon'],
    ['Netflix logo', 'netflix'],
    ['Amazon公式サイト', 'amazon'],
    ['Amazon ログイン', 'amazon'],
    ['PayPal Login', 'paypal'],
    ['メルカリ', 'mercari'],
  ])('%s', (text, brand) => {
    expect(read(text)).toBe(`${brand} says`);
  });
});

describe('only speaks of a brand, or of none', () => {
  test.each([
    'Pay with Amazon',
    'Buy on Amazon',
    'Login with Amazon',
    'Sign in with Google',
    'Continue with Apple',
    'Sign in with your Amazon account',
    'Amazonでログイン',
    'Amazonアカウントでログイン',
    'Googleでログイン',
    'LINEでログインする',
    'Amazonで購入',
    'Amazonで見る',
    'Amazonで確認する',
    'Amazon Payでお支払い',
    'Amazon売れ筋ランキング',
    'Amazonギフト券が当たる',
    'Amazonにログインできないときは',
    'Amazonのアカウントを確認する方法',
    'Amazonのアカウントを削除する',
    'Amazonを装う偽メールにご注意ください',
    'Amazonプライムデー、今年は7月に開催',
    'Amazon announces new data centre in Chiba',
    'How to verify your Amazon account',
    'Why you should secure your Google account',
    'Secure your Google account',
    'Amazon, Google and Apple sign in to a new pact',
    'Sign in to our shop',
    'Sign in to read',
    'Log in to your account',
    'Verify your account',
    'Verify your email address',
    'ログイン',
    'マイページにログイン',
    '当店の会員ページにログイン',
    'アカウントを確認する',
    'ログインはこちら',
    'こちら',
    'App Store',
    'Google Play',
    'Google Playで手に入れよう',
    'Amazonian rainforest',
    'amazonas',
    'Pineapple',
    'オンライン',
    '',
    '…',
    `Sign in to Amazon ${'!'.repeat(100)}`,
    'a'.repeat(80),
    `${'ログイン'.repeat(20)}`,
  ])('%s', (text) => {
    expect(read(text)).toBeNull();
  });
});
