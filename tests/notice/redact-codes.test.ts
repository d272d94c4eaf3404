import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redactCodes } from '#utils/notice/redact-codes.ts';

test.each([
  ['482913はご自身の Amazon セキュリティコードです。', '482913'],
  ['確認コードは４８２９１３です', '４８２９１３'],
  ['Your code is 482-913.', '482-913'],
  ['482 913 is your code', '482 913'],
  ['G-482913 is your Google code', '482913'],
  ['仮パスワードは Kx7Pq2 です', 'Kx7Pq2'],
  ['Your temporary password: tz81kq', 'tz81kq'],
  ['Enter a1b2c3d4 within 10 minutes', 'a1b2c3d4'],
  ['認証番号「4829」', '4829'],
  ['PIN: 0193', '0193'],
  ['コード 19283746', '19283746'],
  ['code 2026-1120 is yours', '2026-1120'],
])('no code is left of %s', (text, code) => {
  expect(redactCodes(text)).not.toContain(code);
  expect(redactCodes(text)).toContain('••••••');
});

test.each([
  '2026年11月20日 10:02 に大阪府から',
  'On 2026-11-20 you paid $1,299.00',
  'お支払い ¥298,000 は 5,900円 です',
  'アカウントを停止しました。',
  'Your password was changed.',
])('%s is left as it is', (text) => {
  expect(redactCodes(text)).toBe(text);
});

test('a code of six digits never survives', () => {
  const words = fc.string().filter((word) => !/[\d$¥￥€£円年]/.test(word));
  fc.assert(
    fc.property(words, fc.stringMatching(/^\d{6}$/), words, (before, code, after) => {
      expect(redactCodes(`${before} ${code} ${after}`)).not.toContain(code);
    }),
  );
});

test('a megabyte costs little', () => {
  const start = performance.now();
  redactCodes('a1'.repeat(500_000));
  redactCodes('1 '.repeat(500_000));
  expect(performance.now() - start).toBeLessThan(500);
});
