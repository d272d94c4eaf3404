import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redactAddress, redactText } from '#utils/text/redact.ts';

describe('texts', () => {
  test.each([
    ['Amazon to taro@example.jp', 'Amazon to (address)'],
    ['認証コード 482913 を入力', '認証コード (code) を入力'],
    ['code 123-456', 'code (code)'],
    ['代金 ¥12800 のお支払い', '代金 ¥12800 のお支払い'],
    ['3980円', '3980円'],
    ['Order 503-1234567-7654321', 'Order 503-1234567-7654321'],
    ['info@vbduteq.net says', 'info@vbduteq.net says'],
  ])('%s → %s', (text, without) => expect(redactText(text, ['INFO@vbduteq.net'])).toBe(without));
});

describe('addresses', () => {
  test.each([
    ['https://x.example/a?email=taro@example.jp&b=2', 'https://x.example/a?email=(address)&b=2'],
    ['https://x.example/?u=taro%40example.jp', 'https://x.example/?u=(address)'],
    [`https://x.example/?k=${btoa('taro@example.jp')}`, 'https://x.example/?k=(address)'],
    ['https://x.example/login#taro@example.jp', 'https://x.example/login#(address)'],
    ['https://x.example/u/taro@example.jp/in', 'https://x.example/u/(address)/in'],
    ['https://x.example/?otp=482913&openid=1', 'https://x.example/?otp=(code)&openid=1'],
    ['https://x.example/reset?token=abcdef', 'https://x.example/reset?token=(code)'],
    [
      'https://amazon.co.jp@x.example/ap/signin?openid.mode=a',
      'https://amazon.co.jp@x.example/ap/signin?openid.mode=a',
    ],
    ['https://x.example/%E0%A4%A?q=%', 'https://x.example/%E0%A4%A?q=%'],
    ['mailto:taro@example.jp', 'mailto:(address)'],
  ])('%s → %s', (href, without) => expect(redactAddress(href)).toBe(without));

  test('scheme, user-info and host stay, and it never throws', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (href) => {
        expect(redactAddress(href).startsWith(/^[^/]+\/\/[^/?#]*/.exec(href)![0])).toBe(true);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => typeof redactAddress(text) === 'string'));
  });
});
