import { expect, test } from 'vitest';
import { plainAddresses } from '#utils/url/plain-addresses.ts';

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

test.each([
  ['one long host', `https://${'a'.repeat(200_000)}`, 1],
  ['user-info without end', 'https://a@'.repeat(20_000), 1],
  ['beginnings only', 'www.'.repeat(50_000), 1],
  ['dots', `https://${'.'.repeat(200_000)}`, 0],
  ['many addresses', 'https://a.test/ '.repeat(10_000), 1],
])('a text made to be slow is done in time: %s', (_, text, most) => {
  expect(plainAddresses(text).length).toBeLessThanOrEqual(most);
});
