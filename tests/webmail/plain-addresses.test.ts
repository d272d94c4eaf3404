import { expect, test } from 'vitest';
import { plainAddresses } from '#utils/webmail/plain-addresses.ts';

test.each([
  ['https://www.example.test/path?a=1&b=2#frag.', ['https://www.example.test/path?a=1&b=2#frag']],
  ['<https://www.example.test/angle>', ['https://www.example.test/angle']],
  ['(https://www.example.test/paren)', ['https://www.example.test/paren']],
  ['www.example.test/noscheme', ['http://www.example.test/noscheme']],
  ['HTTPS://WWW.EXAMPLE.TEST/UPPER', ['HTTPS://WWW.EXAMPLE.TEST/UPPER']],
  ['https://www.bank.test@evil.test/x', ['https://www.bank.test@evil.test/x']],
  ['http://user:pw@example.test:8080/x', ['http://user:pw@example.test:8080/x']],
  ['次のURL：https://www.example.test/jpを開いて', ['https://www.example.test/jp']],
  [
    '（https://www.example.test/fw）　https://www.example.test/sp　',
    ['https://www.example.test/fw', 'https://www.example.test/sp'],
  ],
  ['http://[::1]:9/x http://2130706433/x', ['http://[::1]:9/x', 'http://2130706433/x']],
  ['https://例え.test/ ', ['https://例え.test/']],
  ['a mail to someone@example.test, tel:+81', []],
  ['https://', []],
])('%s', (text, addresses) => {
  expect(plainAddresses(text)).toEqual(addresses);
});

test('a text made to be slow is searched quickly', () => {
  const start = performance.now();
  plainAddresses(`https://${'a'.repeat(200_000)}`);
  plainAddresses('https://a@'.repeat(20_000));
  plainAddresses('www.'.repeat(50_000));
  plainAddresses(`https://${'.'.repeat(200_000)}`);
  expect(performance.now() - start).toBeLessThan(2_000);
});
